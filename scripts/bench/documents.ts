import type { FacetName, Row } from '../../src/directory/format.ts';
import { recordOf } from '../../src/directory/record.ts';
import type { Material } from './contender.ts';

/** An organisation as a search library is given it: texts to search, and a row to show. */
export interface SearchDocument {
  id: string;
  name: string;
  otherNames: string;
  city: string;
  country: string;
  kind: string;
  topics: string;
  networks: string;
  row: Row;
}

/** The fields that are searched: what our own index finds an organisation by. */
export const searchedFields = [
  'name',
  'otherNames',
  'city',
  'country',
  'kind',
  'topics',
  'networks',
] as const;

/** Finds what a value of a facet is called, in all languages. */
export function namesIn(labels: Material['labels']) {
  const names = new Map(
    Object.entries(labels).flatMap(([facet, values]) =>
      values.map(([value, called]): [string, string[]] => [`${facet} ${value}`, called]),
    ),
  );
  return (facet: FacetName, value: string) => names.get(`${facet} ${value}`) ?? [];
}

/** The organisations as documents for a search library. */
export function documentsOf({ members, labels }: Material): SearchDocument[] {
  const names = namesIn(labels);
  return members.map(recordOf).map((record) => {
    const { id, name, country, kind, city = '' } = record;
    const networks = [...new Set(record.ties.flatMap(({ network }) => network ?? []))];
    const called = (facet: FacetName, values: readonly string[]) =>
      values.flatMap((value) => names(facet, value)).join(' ');
    return {
      id,
      name,
      otherNames: record.otherNames.join(' '),
      city,
      country: called('country', [country]),
      kind: called('kind', [kind]),
      topics: called('topic', record.topics),
      networks: called('network', networks),
      row: [id, name, country, kind, city, networks],
    };
  });
}
