import { nameKey } from '../../domain/text/fold.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Context } from '../context.ts';
import { valueAt } from '../paths.ts';
import { type Place, type Problem, problem, startOf } from '../problems.ts';
import type { Document } from '../read/document.ts';

/** The field that holds the name of an entry, where no two entries may share it. */
const nameFields = {
  networks: 'name',
  members: 'name',
  programmes: 'name',
  glossary: 'term',
} as const satisfies Partial<Record<CollectionName, string>>;

/** Entries that look like one and the same. */
export function duplicates({ entries }: Context): Problem[] {
  const of = (collection: CollectionName) =>
    entries.filter((entry) => entry.collection === collection);
  return [
    ...sameValue(
      entries,
      ({ collection, id }) => `${collection}/${id}`,
      ({ file, collection, id }, other) =>
        problem('id-duplicate', startOf(file), { collection, id, other: other.file }),
    ),
    ...Object.entries(nameFields).flatMap(([collection, field]) =>
      sameValue(
        entries.filter((entry) => entry.collection === collection),
        (entry) => folded(entry, field),
        (entry, other) =>
          problem('name-duplicate', placeOf(entry, field), {
            name: textOf(entry, field),
            other: other.file,
          }),
      ),
    ),
    ...sameValue(
      of('members'),
      (entry) => {
        const acronym = folded(entry, 'acronym');
        return acronym === undefined ? undefined : `${acronym} ${textOf(entry, 'country')}`;
      },
      (entry, other) =>
        problem('acronym-duplicate', placeOf(entry, 'acronym'), {
          acronym: textOf(entry, 'acronym'),
          other: other.file,
        }),
    ),
    ...(['guide', 'modelTexts'] as const).flatMap((collection) =>
      sameValue(
        of(collection),
        (entry) => folded(entry, 'order'),
        (entry, other) =>
          problem('order-duplicate', placeOf(entry, 'order'), {
            order: textOf(entry, 'order'),
            other: other.file,
          }),
      ),
    ),
  ];
}

/** Tells of every entry whose value an earlier entry has already; which came later, nobody knows. */
function sameValue(
  entries: readonly Document[],
  valueOf: (entry: Document) => string | undefined,
  tell: (entry: Document, other: Document) => Problem,
): Problem[] {
  const first = new Map<string, Document>();
  return entries.flatMap((entry) => {
    const value = valueOf(entry);
    if (value === undefined) return [];
    const other = first.get(value);
    if (other !== undefined) return [{ ...tell(entry, other), counterpart: tell(other, entry) }];
    first.set(value, entry);
    return [];
  });
}

function textOf({ fields }: Document, field: string): string {
  const value = valueAt(fields.data, [field]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function folded(entry: Document, field: string): string | undefined {
  const text = nameKey(textOf(entry, field));
  return text === '' ? undefined : text;
}

function placeOf({ fields }: Document, field: string): Place {
  return fields.at([field]);
}
