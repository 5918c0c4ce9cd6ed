import type { EntryLink } from './links.ts';

/** The pages before and after one in its list. */
export interface Neighbours {
  previous?: EntryLink | undefined;
  next?: EntryLink | undefined;
}

/** The neighbours of the entry at a place of a list. */
export function neighboursAt<Item>(
  list: readonly Item[],
  index: number,
  toLink: (item: Item) => EntryLink,
): Neighbours {
  const link = (item: Item | undefined) => (item === undefined ? undefined : toLink(item));
  return { previous: link(list[index - 1]), next: link(list[index + 1]) };
}
