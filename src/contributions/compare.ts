import { diffArrays } from 'diff';
import { stringify } from 'yaml';
import type { FieldPath } from '../checker/paths.ts';

/** A value that is new, gone or different. */
export interface Difference {
  path: FieldPath;
  before?: unknown;
  after?: unknown;
}

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group whose names are the entry's own, such as sources: each value is told by itself. */
const isKeyed = (value: unknown): value is Group =>
  isGroup(value) && Object.values(value).every(isGroup);

/** The same text for the same value; what is not there differs from what is empty. */
const written = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

/**
 * Compares the data of an entry field by field, in the order of the newer one. Items of a list are
 * matched by what they say, so that one put in front does not change all that follow.
 *
 * @param before What stood there; undefined if nothing.
 * @param after What stands there now; undefined if nothing.
 * @returns The differences; the path of a removed item is its old one.
 */
export function differences(before: unknown, after: unknown, path: FieldPath = []): Difference[] {
  if (written(before) === written(after)) return [];
  if (isList(before) && isList(after)) return ofLists(before ?? [], after ?? [], path);
  // What is not there counts as a group without fields; what is there and empty does not.
  const [old, now] = [before, after].map((value) => (value === undefined ? {} : value));
  if (isGroup(old) && isGroup(now)) {
    const isBoth = before !== undefined && after !== undefined;
    const isWhole = path.length === 0;
    if (isWhole || isBoth || (isKeyed(old) && isKeyed(now))) return ofGroups(old, now, path);
  }
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

const isList = (value: unknown): value is readonly unknown[] | undefined =>
  value === undefined || Array.isArray(value);

function ofGroups(before: Group, after: Group, path: FieldPath): Difference[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  const value = (group: Group, name: string) =>
    Object.hasOwn(group, name) ? group[name] : undefined;
  return [...names].flatMap((name) =>
    differences(value(before, name), value(after, name), [...path, name]),
  );
}

/** Above so many differences a list is compared place by place. */
const editLimit = 500;

function ofLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: FieldPath,
): Difference[] {
  const parts = diffArrays(before.map(written), after.map(written), { maxEditLength: editLimit });
  const chunks = parts ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ];
  const found: Difference[] = [];
  let [old, now] = [0, 0];
  let gone: number[] = [];
  const flush = () => {
    for (const at of gone) found.push({ path: [...path, at], before: before[at] });
    gone = [];
  };
  for (const { count, added, removed } of chunks) {
    if (removed) {
      gone.push(...Array.from({ length: count }, (_, index) => old + index));
      old += count;
    } else if (added) {
      // What went and came at one place is taken for the same thing, changed.
      for (let index = 0; index < count; index += 1) {
        const at = gone.shift();
        found.push(
          ...(at === undefined
            ? [{ path: [...path, now + index], after: after[now + index] }]
            : differences(before[at], after[now + index], [...path, now + index])),
        );
      }
      flush();
      now += count;
    } else {
      flush();
      old += count;
      now += count;
    }
  }
  flush();
  return found;
}

/** The paragraphs of a prose that are new, gone or different; the path is empty. */
export function proseDifferences(before: string, after: string): Difference[] {
  const paragraphs = (text: string) => {
    const parts = text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
    return parts.filter((part) => part !== '');
  };
  return ofLists(paragraphs(before), paragraphs(after), []).map((one) => ({ ...one, path: [] }));
}

/** A value on one line, as one would type it. */
export function valueText(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : stringify(value, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false });
  return text.replace(/\s+/g, ' ').trim();
}

/** How much of what is the same is kept before and after a change. */
const around = 60;

/**
 * Two texts cut to a length, so that what differs between them is seen.
 *
 * @param length In UTF-16 units, for each.
 */
export function cutAround(before: string, after: string, length: number): [string, string] {
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  const start = same > around * 1.5 ? wordStart(before, same - around) : 0;
  const cut = (text: string) => {
    const rest = text.slice(start);
    const kept = rest.length > length - 2 ? `${rest.slice(0, length - 2)}…` : rest;
    // A letter of two units is not cut in halves.
    return `${start > 0 ? '…' : ''}${kept}`.toWellFormed();
  };
  return [cut(before), cut(after)];
}

/** The start of the word at a place, or the place itself where words are endless. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + around / 2 ? at : space + 1;
}
