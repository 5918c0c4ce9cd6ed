import type { Context } from '../../context.ts';
import { allValues } from '../../paths.ts';
import { type Problem, problem, shown } from '../../problems.ts';
import type { Document } from '../../read/document.ts';

/** Values that stand in one list twice: ids, values of a vocabulary, names. No list is to have them so. */
export function repeats({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap(repeatedIn);
}

function repeatedIn({ fields }: Document): Problem[] {
  return allValues(fields.data).flatMap(({ path, value: list }) => {
    if (!Array.isArray(list)) return [];
    const seen = new Map<string, number>();
    return list.flatMap((value: unknown, index) => {
      if (typeof value !== 'string' || value === '') return [];
      const times = (seen.get(value) ?? 0) + 1;
      seen.set(value, times);
      // What stands there three times is told once, as it is one thing to mend.
      if (times !== 2) return [];
      return [problem('value-repeated', fields.at([...path, index]), { value: shown(value) })];
    });
  });
}
