import * as library from '../pages/minisearch.ts';
import { wholeIndex } from './whole-index.ts';

/** MiniSearch with its own tolerance of errors, over our spelling of words. */
export const miniSearch = wholeIndex('MiniSearch', 'minisearch-page.ts', library);
