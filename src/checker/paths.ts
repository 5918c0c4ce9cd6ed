/** The way to a value inside an entry's data: names of fields and places in lists. */
export type FieldPath = readonly (string | number)[];

/** A value and the way to it. */
export interface Found {
  path: FieldPath;
  value: unknown;
}

type Below<Name extends string, Value> = Value extends readonly (infer Item)[]
  ? `${Name}[]` | (Item extends object ? `${Name}[].${Pattern<Item>}` : never)
  : Value extends object
    ? `${Name}.${Pattern<Value>}`
    : never;

/** Where a kind of value stands in some data: `founded.date`, `memberships[].network`. */
export type Pattern<Data extends object> = {
  [Name in keyof Data & string]: Name | Below<Name, NonNullable<Data[Name]>>;
}[keyof Data & string];

/** A path as editors read it: `fees[0].amount`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names or places of the values directly inside a value, with these values. */
function inside(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item]);
  return isGroup(value) ? Object.entries(value) : [];
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof part === 'number') return Array.isArray(value) ? value[part] : undefined;
    return isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, data);
}

/**
 * All values that a pattern such as `memberships[].network` or `sources.*` leads to.
 *
 * Data need not be valid: what does not have the shape of the pattern is passed over.
 */
export function valuesAt(data: unknown, pattern: string): Found[] {
  const steps = pattern
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  return steps.reduce<Found[]>(
    (found, step) =>
      found.flatMap(({ path, value }) =>
        inside(value)
          .filter(([name]) =>
            typeof name === 'number' ? step === '[]' : ['*', name].includes(step),
          )
          .map(([name, item]) => ({ path: [...path, name], value: item })),
      ),
    [{ path: [], value: data }],
  );
}

/** Several rules ask for all values of the same entry. */
const found = new WeakMap<object, readonly Found[]>();

/** All values inside some data that nobody changes, in order, however deep. */
export function allValues(data: unknown): readonly Found[] {
  if (typeof data !== 'object' || data === null) return [];
  let all = found.get(data);
  if (all === undefined) found.set(data, (all = [...below(data, [])]));
  return all;
}

function* below(data: unknown, path: FieldPath): Generator<Found> {
  for (const [name, value] of inside(data)) {
    const here = [...path, name];
    yield { path: here, value };
    yield* below(value, here);
  }
}
