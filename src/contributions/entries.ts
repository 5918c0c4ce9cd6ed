import type { Document } from '../checker/read/document.ts';
import { cutAround, type Difference, differences, proseDifferences, valueText } from './compare.ts';
import { type Change, type EntryChange, limits } from './report.ts';

/** Fields that say when somebody looked; they are told last. */
const dates = new Set(['reviewed', 'translated']);

/**
 * What a branch changes in a file, field by field and paragraph by paragraph.
 *
 * @param before The file on the base; undefined if it is new.
 * @param after The file on the branch; undefined if it is gone.
 * @returns Undefined if the two say the same.
 */
export function entryChange(
  file: string,
  before: Document | undefined,
  after: Document | undefined,
): EntryChange | undefined {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const all = kind === 'removed' ? [] : inOrder(before, after);
  if (kind === 'changed' && all.length === 0) return undefined;
  const changes = all.slice(0, limits.changes).map(toChange);
  return { file, kind, changes, more: all.length - changes.length };
}

function inOrder(before: Document | undefined, after: Document | undefined): Difference[] {
  // Of a file that cannot be read nothing can be compared; the check tells why.
  if (after?.fields.data === undefined) return [];
  const fields = differences(before?.fields.data, after.fields.data);
  const isDate = ({ path }: Difference) => dates.has(String(path[0]));
  return [
    ...fields.filter((one) => !isDate(one)),
    ...proseDifferences(before?.body ?? '', after.body),
    ...fields.filter(isDate),
  ];
}

function toChange({ path, ...values }: Difference): Change {
  const [before, after] = cutAround(
    valueText(values.before ?? ''),
    valueText(values.after ?? ''),
    limits.text - 2,
  );
  return {
    path: path.map((part) => (typeof part === 'number' ? part : part.slice(0, 80))).slice(0, 16),
    ...('before' in values ? { before } : {}),
    ...('after' in values ? { after } : {}),
  };
}
