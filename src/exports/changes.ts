/** An entry as far as its reviews go. */
export interface ReviewedEntry {
  name: string;
  /** YYYY-MM-DD. */
  reviewed: string;
}

/** What was read again on one day in one collection. */
export interface Change<Collection extends string> {
  day: string;
  collection: Collection;
  names: string[];
}

/**
 * The days of review of some collections, newest day first; on a day, in the order given.
 *
 * @param limit How many changes are wanted at most.
 */
export function changesOf<Collection extends string>(
  collections: readonly (readonly [Collection, readonly ReviewedEntry[]])[],
  limit: number,
): Change<Collection>[] {
  return collections
    .flatMap(([collection, entries]) =>
      [...Map.groupBy(entries, ({ reviewed }) => reviewed)].map(([day, read]) => ({
        day,
        collection,
        names: read.map(({ name }) => name),
      })),
    )
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, limit);
}
