import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { wordsOf } from '../../../src/domain/text/fold.ts';
import { searchedFields, type SearchDocument } from '../documents.ts';
import { portion } from './list.ts';

const schema = {
  name: 'string',
  otherNames: 'string',
  city: 'string',
  country: 'string',
  kind: 'string',
  topics: 'string',
  networks: 'string',
} as const;

const empty = () =>
  create({
    schema,
    // Nothing is sorted by a field; what that needs would only make the index larger.
    sort: { enabled: false },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: wordsOf },
    },
  });

/** The whole index as JSON. */
export async function serialise(documents: readonly SearchDocument[]): Promise<string> {
  const index = empty();
  await insertMultiple(index, [...documents]);
  return JSON.stringify(save(index));
}

const isIndex = (value: unknown): value is RawData =>
  typeof value === 'object' && value !== null && 'index' in value && 'docs' in value;

/** Opens an index; what it returns answers queries with rows. */
export function open(json: string) {
  const index = empty();
  const raw: unknown = JSON.parse(json);
  if (!isIndex(raw)) throw new Error('This is no index of Orama.');
  load(index, raw);
  return async (query: string): Promise<unknown[]> => {
    const { hits } = await search(index, {
      term: query,
      properties: [...searchedFields],
      tolerance: 1,
      limit: portion,
    });
    return hits.map(({ document }): unknown => ('row' in document ? document.row : undefined));
  };
}
