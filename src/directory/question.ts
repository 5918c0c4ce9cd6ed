import type { FacetName } from './format.ts';

/** `match` puts the best answers first, or goes by name if nothing is asked. */
export const sorts = ['match', 'name', 'country', 'reviewed'] as const;
export type Sort = (typeof sorts)[number];

export const isSort = (value: string): value is Sort => sorts.some((sort) => sort === value);

/** The values that are chosen, by facet; of a facet any, of all facets each must hold. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** What is asked of the directory. */
export interface Question {
  query: string;
  chosen: Chosen;
  sort: Sort;
}
