import type { Content } from '../checker/index.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** A value of a field, and the entry that it stands in. */
export interface Example {
  value: unknown;
  file: string;
}

/** The values at the end of a path such as `memberships[].role` or `sources.<key>.url`. */
function valuesAt(data: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [data];
  if (typeof data !== 'object' || data === null) return [];
  const fields: [string, unknown][] = Object.entries(data);
  const isAny = step === '[]' || step === '<key>';
  const inside = fields.filter(([name]) => isAny || name === step).map(([, value]) => value);
  return inside.flatMap((value) => valuesAt(value, rest));
}

const isTold = (value: unknown) =>
  value !== undefined && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);

/**
 * A real value of a field: a short one, of the first entry that has it.
 *
 * @returns undefined if no entry of the collection has the field.
 */
export function exampleOf(
  content: Content,
  collection: CollectionName,
  path: string,
): Example | undefined {
  const steps = path.replaceAll('[]', '.[]').split('.');
  const all = [...content[collection].values()].flatMap(({ path: file, data }) =>
    valuesAt(data, steps)
      .filter(isTold)
      .map((value) => ({ value, file })),
  );
  const length = ({ value }: Example) => JSON.stringify(value).length;
  return all.find((example) => length(example) <= 80) ?? all[0];
}
