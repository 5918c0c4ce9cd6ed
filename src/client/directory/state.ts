import { isSort, type Question } from '../../directory/question.ts';
import { type FacetName, facetNames } from '../../directory/format.ts';

export const views = ['list', 'table'] as const;
export type View = (typeof views)[number];

/** What the page shows, all of which stands in its address. */
export interface State extends Question {
  view: View;
}

/** Letters of a query that are looked at; the field takes no more. */
export const longestQuery = 200;

export const isView = (value: string): value is View => views.some((view) => view === value);

/** Without control characters, which a name has none of, and no longer than the field. */
const tidy = (query: string) => query.replaceAll(/\p{Cc}+/gu, ' ').slice(0, longestQuery);

/**
 * Reads the state from an address.
 *
 * @param search The part of the address from `?` on.
 * @param isKnown Whether a facet has a value.
 * @returns The state, and what of the address it leaves out, as it stands there.
 */
export function fromAddress(
  search: string,
  isKnown: (facet: FacetName, value: string) => boolean,
): { state: State; unknown: string[] } {
  const query = new URLSearchParams(search);
  const state: State = {
    query: tidy(query.get('name') ?? ''),
    chosen: {},
    sort: 'match',
    view: 'list',
  };
  const unknown: string[] = [];
  for (const facet of facetNames) {
    const values = [...new Set(query.getAll(facet))].filter((value) => value !== '');
    const known = values.filter((value) => isKnown(facet, value));
    if (known.length > 0) state.chosen[facet] = known;
    unknown.push(...values.filter((value) => !known.includes(value)).map((v) => `${facet}=${v}`));
  }
  const [sort, view] = [query.get('sort') ?? 'match', query.get('view') ?? 'list'];
  if (isSort(sort)) state.sort = sort;
  else unknown.push(`sort=${sort}`);
  if (isView(view)) state.view = view;
  else unknown.push(`view=${view}`);
  return { state, unknown };
}

/** Writes the state as the part of an address from `?` on; '' if nothing is asked. */
export function toAddress({ query, chosen, sort, view }: State): string {
  const parts = new URLSearchParams();
  if (query.trim() !== '') parts.set('name', query);
  for (const facet of facetNames) for (const one of chosen[facet] ?? []) parts.append(facet, one);
  if (sort !== 'match') parts.set('sort', sort);
  if (view !== 'list') parts.set('view', view);
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}

/** Whether a list is asked for; if not, the shelves are shown. */
export function isAsking(state: State): boolean {
  return toAddress(state) !== '';
}

/** A state with a value of a facet taken up, or taken back. */
export function toggled(state: State, facet: FacetName, value: string): State {
  const values = state.chosen[facet] ?? [];
  const others = values.filter((one) => one !== value);
  const chosen = others.length < values.length ? others : [...values, value];
  return { ...state, chosen: { ...state.chosen, [facet]: chosen } };
}
