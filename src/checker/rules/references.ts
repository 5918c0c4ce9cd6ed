import type { CollectionName, EntryData } from '../../schemas/collections.ts';
import { slugPattern } from '../../schemas/parts/primitives.ts';
import type { Context } from '../context.ts';
import { type Pattern, valuesAt } from '../paths.ts';
import { type Problem, problem } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { didYouMean } from '../suggest.ts';

type Reference = {
  [Name in CollectionName]: { in: Name; field: Pattern<EntryData<Name>>; to: CollectionName };
}[CollectionName];

/** The fields that hold ids of entries, and the collection whose ids they hold. */
export const referenceFields: readonly Reference[] = [
  { in: 'networks', field: 'related[]', to: 'networks' },
  { in: 'members', field: 'memberships[].network', to: 'networks' },
  { in: 'countries', field: 'programmes[].programme', to: 'programmes' },
  { in: 'countries', field: 'contactPoints[].member', to: 'members' },
  { in: 'countries', field: 'institutions[].member', to: 'members' },
  { in: 'programmes', field: 'networks[]', to: 'networks' },
  { in: 'news', field: 'networks[]', to: 'networks' },
  { in: 'news', field: 'programmes[]', to: 'programmes' },
  { in: 'news', field: 'members[]', to: 'members' },
  { in: 'glossary', field: 'related[]', to: 'glossary' },
  { in: 'guide', field: 'related[]', to: 'guide' },
  { in: 'modelTexts', field: 'networks[]', to: 'networks' },
];

/** References to entries that do not exist, or to the entry itself. */
export function references(context: Context): Problem[] {
  return context.entries.flatMap((entry) =>
    referenceFields
      .filter((reference) => reference.in === entry.collection)
      .flatMap(({ field, to }) => unknownIds(entry, field, to, context)),
  );
}

function unknownIds(
  { collection: own, id: ownId, fields }: Document,
  pattern: string,
  collection: CollectionName,
  { ids }: Context,
): Problem[] {
  return valuesAt(fields.data, pattern).flatMap(({ path, value: id }) => {
    // What cannot be an id at all is told by the schema.
    if (typeof id !== 'string' || !slugPattern.test(id)) return [];
    if (own === collection && id === ownId) {
      return [problem('reference-self', fields.at(path), {})];
    }
    const known = ids(collection);
    if (known.includes(id)) return [];
    const hint = didYouMean(id, known);
    return [problem('reference-unknown', fields.at(path), { id, collection, hint })];
  });
}
