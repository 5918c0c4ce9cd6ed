/** Organisations on one page of a shelf: as many as keep it light on a slow line. */
export const shelfPageSize = 200;

/** A list cut into parts of a size, in its order; the last may be shorter. */
export function portions<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letters of a name, without what stands before them. */
function beginning(name: string): string {
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '');
  return [...letters.segment(bare)]
    .slice(0, 3)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

/** From where to where in the alphabet sorted names reach: "Aca – Bal"; '' for none. */
export function reachOf(names: readonly string[]): string {
  const ends = [names[0], names.at(-1)].filter((name) => name !== undefined).map(beginning);
  return [...new Set(ends)].join(' – ');
}
