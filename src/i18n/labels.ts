import { bare } from '../domain/text/bare.ts';
import { type Catalogue, catalogues } from './messages.ts';

/**
 * A finder of values by what people call them: the value itself, or its label in any language of
 * the interface. What two values are called leads to neither.
 */
export function valueFinder<Value extends string>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly (keyof Catalogue)[],
): (text: string) => Value | undefined {
  const found = new Map<string, Value | undefined>();
  for (const value of values) {
    const labels = Object.values(catalogues).flatMap((texts) =>
      keysOf(value).map((key) => texts[key]),
    );
    for (const name of new Set(labels.map(bare))) {
      found.set(name, found.has(name) ? undefined : value);
    }
  }
  // A value is always itself, whatever others are called.
  for (const value of values) found.set(bare(value), value);
  return (text) => found.get(bare(text));
}

const keys = Object.keys(catalogues.en).filter(
  (key): key is keyof Catalogue => key in catalogues.en,
);
const known = new Set<string>(keys);
const prefixes = [...new Set(keys.map((key) => key.slice(0, key.indexOf('.') + 1)))];

/** A finder for a closed list of values that has labels; for any other, values are only themselves. */
export function labelFinder(values: readonly string[]): (text: string) => string | undefined {
  const own = prefixes.filter((prefix) => values.every((value) => known.has(`${prefix}${value}`)));
  return valueFinder(values, (value) =>
    keys.filter((key) => own.some((prefix) => key === `${prefix}${value}`)),
  );
}
