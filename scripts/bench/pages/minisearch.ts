import MiniSearch from 'minisearch';
import { fold } from '../../../src/domain/text/fold.ts';
import { searchedFields, type SearchDocument } from '../documents.ts';

const options = {
  fields: [...searchedFields],
  storeFields: ['row'],
  processTerm: (term: string) => fold(term),
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

/** The whole index as JSON. */
export function serialise(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch<SearchDocument>(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

/** Opens an index; what it returns answers queries with rows. */
export async function open(json: string) {
  const index = await MiniSearch.loadJSONAsync<SearchDocument>(json, options);
  return (query: string): Promise<unknown[]> =>
    Promise.resolve(index.search(query).map((found): unknown => found['row']));
}
