import { collections } from '../../../schemas/collections.ts';
import type { Context } from '../../context.ts';
import { allValues } from '../../paths.ts';
import { type Problem, problem } from '../../problems.ts';
import { fieldNames, schemaAt } from '../../schema/lookup.ts';

/** Whether names stand in the order of a list; those that it does not know stand anywhere. */
export function isOrdered(names: readonly string[], order: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

/** Groups whose fields stand in another order than in their schema; the first of an entry. */
export function fieldsOrder({ entries }: Context): Problem[] {
  return entries.flatMap(({ collection, fields }) => {
    const { schema } = collections[collection];
    const groups = [{ path: [], value: fields.data }, ...allValues(fields.data)];
    const found = groups.find(
      ({ path, value }) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !isOrdered(Object.keys(value), fieldNames(schemaAt(schema, path))),
    );
    return found === undefined ? [] : [problem('fields-order', fields.at(found.path), {})];
  });
}
