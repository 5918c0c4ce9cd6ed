import type { AnyEntry } from './translations.ts';

/** A page beside another in a list. */
export interface Neighbour {
  path: string;
  /** Its name; English wording if it comes from an entry. */
  text: string;
  /** The entry the name comes from, to show it in the page's language. */
  entry?: AnyEntry;
}

/** The pages before and after one in its list. */
export interface Neighbours {
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
}

/** The neighbours of the entry at a place of a list. */
export function neighboursAt<Item>(
  list: readonly Item[],
  index: number,
  toPage: (item: Item) => Neighbour,
): Neighbours {
  const page = (item: Item | undefined) => (item === undefined ? undefined : toPage(item));
  return { previous: page(list[index - 1]), next: page(list[index + 1]) };
}
