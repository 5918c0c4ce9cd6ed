import { type FileRow, keptAs } from './edition.ts';

/** What is still to be fetched of an edition, and how far it is. */
export interface Plan {
  fetch: FileRow[];
  /** Bytes sent for all of it. */
  total: number;
  /** Bytes that need not be sent again: the same file is here already. */
  done: number;
}

const sum = (rows: readonly FileRow[]) => rows.reduce((total, [, , size]) => total + size, 0);

/**
 * Compares an edition with what is kept: a file of the same address and revision is used as it is.
 *
 * @param wanted Files of the edition, as its lists name them.
 * @param held Names under which files are kept, as `keptAs` makes them.
 */
export function planOf(base: string, wanted: readonly FileRow[], held: ReadonlySet<string>): Plan {
  const unique = [...new Map(wanted.map((row) => [keptAs(base, row), row])).values()];
  const fetch = unique.filter((row) => !held.has(keptAs(base, row)));
  const total = sum(unique);
  return { fetch, total, done: total - sum(fetch) };
}

/**
 * Names that no edition needs any more.
 *
 * @param needed Lists of files that must stay: of the edition that is read, and of the next one.
 */
export function staleOf(
  base: string,
  held: Iterable<string>,
  needed: readonly (readonly FileRow[])[],
): string[] {
  const names = new Set(needed.flatMap((rows) => rows.map((row) => keptAs(base, row))));
  return [...held].filter((name) => !names.has(name));
}
