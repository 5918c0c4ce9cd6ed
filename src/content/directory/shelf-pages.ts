import type { Shelf } from '../../domain/members/directory.ts';
import { portions, reachOf, shelfPageSize } from '../../domain/members/portions.ts';
import { type Place, placePath } from './shelves.ts';

/** One page of a place of a shelf. */
export interface ShelfPage {
  /** From 1. */
  number: number;
  /** Path of the page, without base and language. */
  path: string;
  /** What it holds, by the first letters of the names: "Aca – Bal". */
  reach: string;
  members: Place['members'];
}

/** The pages that the organisations of a place need, so that none grows too heavy. */
export function shelfPages(shelf: Shelf, { slug, members }: Place): ShelfPage[] {
  return portions(members, shelfPageSize).map((some, index) => ({
    number: index + 1,
    path: placePath(shelf, slug) + (index === 0 ? '' : `${index + 1}/`),
    reach: reachOf(some.map(({ data }) => data.name)),
    members: some,
  }));
}
