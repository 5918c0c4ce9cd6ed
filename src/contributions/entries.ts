import { type FieldPath, valueAt } from '../checker/paths.ts';
import { addressOf, formOf } from '../checker/read/addresses.ts';
import type { Document } from '../checker/read/document.ts';
import { cutAround, type Difference, differences, proseDifferences, valueText } from './compare.ts';
import { type Change, type EntryChange, limits } from './report.ts';

/** Fields that say when somebody looked; they are told last. */
const dates = new Set(['reviewed', 'translated']);

/** A file at a commit: what was read of it, or that it is there at all; undefined if it is not. */
export type Version = Document | 'unread' | undefined;

/**
 * What a branch changes in a file, field by field and paragraph by paragraph.
 *
 * @param before The file on the base.
 * @param after The file on the branch.
 * @param from Where it stood on the base, if it was renamed.
 * @returns Undefined if the two say the same.
 */
export function entryChange(
  file: string,
  before: Version,
  after: Version,
  from?: string,
): EntryChange | undefined {
  const kind =
    from !== undefined
      ? 'renamed'
      : before === undefined
        ? 'added'
        : after === undefined
          ? 'removed'
          : 'changed';
  const now = readable(after);
  const without =
    addressOf(file) === undefined
      ? 'place'
      : after !== undefined && now === undefined
        ? 'reading'
        : undefined;
  const all = now === undefined ? [] : inOrder(readable(before), now);
  if (kind === 'changed' && all.length === 0 && without === undefined) return undefined;
  const changes = all.slice(0, limits.changes).map((one) => toChange(one, now?.fields.data));
  return {
    ...{ file, kind, changes, more: all.length - changes.length },
    ...(from === undefined ? {} : { from }),
    ...(without === undefined ? {} : { without }),
  };
}

/** A file of which something was read. */
function readable(version: Version): Document | undefined {
  return typeof version === 'object' && version.fields.data !== undefined ? version : undefined;
}

function inOrder(before: Document | undefined, after: Document): Difference[] {
  const fields = differences(before?.fields.data, after.fields.data);
  const isDate = ({ path }: Difference) => dates.has(String(path[0]));
  return [
    ...fields.filter((one) => !isDate(one)),
    ...proseDifferences(before?.body ?? '', after.body),
    ...fields.filter(isDate),
  ];
}

/** Fields by which entries and their items are called, the best first. */
const callers = [
  ...['name', 'title', 'term', 'label', 'networkName', 'programmeName'],
  ...['network', 'programme', 'code', 'id'],
];

/** The field by which some data is called, and what it says; undefined if there is none. */
function called(data: unknown): { field: string; name: string } | undefined {
  for (const field of callers) {
    const name = valueAt(data, [field]);
    if (typeof name === 'string' && name.trim() !== '')
      return { field, name: name.trim().slice(0, limits.name).toWellFormed() };
  }
  return undefined;
}

/**
 * What an entry is called: by itself, or by what it belongs to, as a translation does to the English and
 * a procedure to its network.
 *
 * @param read Reads a file of the content, or another version of it where this one cannot be read.
 */
export function nameOf(
  file: string,
  read: (file: string) => Document | undefined,
): string | undefined {
  const address = addressOf(file);
  if (address === undefined) return undefined;
  const { collection, entryFile, id } = address;
  const network = collection === 'procedures' ? [formOf('networks').replace('<id>', id)] : [];
  return [file, entryFile, ...network]
    .map((one) => called(read(one)?.fields.data))
    .find((one) => one !== undefined)?.name;
}

/** What the innermost item around a field is called, unless the field itself is what calls it. */
function itemName(data: unknown, path: FieldPath): string | undefined {
  for (let end = path.length - 1; end > 0; end -= 1) {
    const item = called(valueAt(data, path.slice(0, end)));
    if (item !== undefined) return item.field === path[end] ? undefined : item.name;
  }
  return undefined;
}

function toChange({ path, ...values }: Difference, data: unknown): Change {
  const of = itemName(data, path);
  const [before, after] = cutAround(
    valueText(values.before ?? ''),
    valueText(values.after ?? ''),
    limits.text - 2,
  );
  return {
    path: path.map((part) => (typeof part === 'number' ? part : part.slice(0, 80))).slice(0, 16),
    ...('before' in values ? { before } : {}),
    ...('after' in values ? { after } : {}),
    ...(of === undefined ? {} : { of }),
  };
}
