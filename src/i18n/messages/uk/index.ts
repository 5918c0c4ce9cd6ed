import type { Catalogue } from '../../messages.ts';
import { en } from '../en/index.ts';

export const uk: Catalogue = en;
