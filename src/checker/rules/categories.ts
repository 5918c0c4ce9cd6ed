import { slugPattern } from '../../schemas/parts/primitives.ts';
import type { Context } from '../context.ts';
import { valuesAt } from '../paths.ts';
import { type Problem, problem } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { didYouMean } from '../suggest.ts';

/** Fields that name a category of the same entry. */
const categoryFields = ['eligibility[].via', 'fees[].category'];

/** Categories of membership: ids that occur twice, and names of categories that do not exist. */
export function categories({ entries }: Context): Problem[] {
  return entries.flatMap((entry) => [...repeated(entry), ...unknown(entry)]);
}

function repeated({ fields }: Document): Problem[] {
  const seen = new Set<unknown>();
  return valuesAt(fields.data, 'categories[].id').flatMap(({ path, value: id }) => {
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [problem('category-duplicate', fields.at(path), { id })];
    seen.add(id);
    return [];
  });
}

function unknown({ fields }: Document): Problem[] {
  const known = valuesAt(fields.data, 'categories[].id')
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  return categoryFields
    .flatMap((pattern) => valuesAt(fields.data, pattern))
    .flatMap(({ path, value: id }) => {
      if (typeof id !== 'string' || !slugPattern.test(id) || known.includes(id)) return [];
      return [problem('category-unknown', fields.at(path), { id, hint: didYouMean(id, known) })];
    });
}
