import * as library from '../pages/orama.ts';
import { wholeIndex } from './whole-index.ts';

/** Orama with a tolerance of one letter, over our spelling of words. */
export const orama = wholeIndex('Orama', 'orama-page.ts', library);
