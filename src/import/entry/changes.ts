import { type FieldPath, valueAt } from '../../checker/paths.ts';
import { member } from '../../schemas/collections/member.ts';
import type { Defaults, Draft, SourceDraft } from './draft.ts';
import { defaultReviewEvery } from './draft.ts';

/** A field that would get another value. */
export interface Change {
  path: FieldPath;
  before: unknown;
  after: unknown;
}

/** Groups of an entry that are facts with a source. */
const facts = new Set<unknown>(['about', 'contact', 'founded', 'memberships']);

/**
 * What a row would change in an entry: only fields that it speaks of, with what a changed fact needs.
 *
 * @param current The data of the entry as its file has them; undefined for a new one.
 * @param defaults What is given once for all rows. An entry that exists needs a source from there
 *   only for facts that change; a review is claimed for new entries only.
 */
export function changesOf(current: unknown, draft: Draft, defaults: Defaults): Change[] {
  const isNew = current === undefined;
  const reviewed = draft.reviewed ?? (isNew ? defaults.reviewed : undefined);
  const reviewEvery = draft.reviewEvery ?? (isNew ? defaultReviewEvery : undefined);
  const review: Pick<Draft, 'reviewed' | 'reviewEvery'> = {
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(reviewEvery === undefined ? {} : { reviewEvery }),
  };
  const own = collect(current, { ...draft, ...review });
  if (!isNew && !own.some(({ path }) => facts.has(path[0]))) return own;
  return collect(current, { ...draft, ...review, source: sourceOf(draft.source, defaults.source) });
}

function collect(current: unknown, draft: Draft): Change[] {
  const changes: Change[] = [];
  const { source } = draft;
  const set = (path: FieldPath, after: unknown): boolean => {
    const before = valueAt(current, path);
    if (after === undefined || isSame(before, after)) return false;
    changes.push({ path, before, after });
    return true;
  };
  const key = keyOf(current, source);
  /** The source and date of a fact; a text that changed loses those of the old one. */
  const claim = (path: FieldPath, isChanged: boolean, isDated = true) => {
    const known = [valueAt(current, [...path, 'source'])].flat().filter(isText);
    if (source.url !== undefined && !known.includes(key)) {
      set([...path, 'source'], known.length === 0 || isChanged ? key : [...known, key]);
    }
    if (isDated) set([...path, 'asOf'], draft.asOf ?? (isChanged ? 'unknown' : undefined));
  };
  set(['name'], draft.name);
  set(['nativeNames'], draft.nativeNames);
  set(['acronym'], draft.acronym);
  set(['aliases'], draft.aliases);
  set(['kind'], draft.kind);
  set(['country'], draft.country);
  set(['city'], draft.city);
  if (draft.founded !== undefined) {
    claim(['founded'], set(['founded', 'date'], draft.founded), false);
  }
  set(['website'], draft.website);
  set(['topics'], draft.topics);
  if (draft.about !== undefined) claim(['about'], set(['about', 'text'], draft.about));
  const contact = Object.entries(draft.contact);
  if (contact.length > 0) {
    const changed = contact.map(([name, value]) => set(['contact', name], value));
    claim(['contact'], changed.includes(true));
  }
  ties(current, draft).forEach(({ path, isTold, values }) => {
    const changed = values.map(([name, value]) => set([...path, name], value));
    if (isTold) claim(path, changed.includes(true));
  });
  for (const [name, value] of Object.entries(source)) set(['sources', key, name], value);
  set(['reviewed'], draft.reviewed);
  set(['reviewEvery'], draft.reviewEvery);
  return changes;
}

/**
 * The page that a row rests on, with what is given for all rows. Title, publisher and date describe
 * one page: they are not lent to another.
 */
function sourceOf(own: SourceDraft, shared: SourceDraft): SourceDraft {
  const isOther = own.url !== undefined && shared.url !== undefined && !isSame(own.url, shared.url);
  if (!isOther) return { ...shared, ...own };
  return { ...(shared.consulted === undefined ? {} : { consulted: shared.consulted }), ...own };
}

/** The key of the source in an entry: that of the same address, or the first that is free. */
function keyOf(current: unknown, { url }: SourceDraft): string {
  const sources = valueAt(current, ['sources']);
  const known = typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
  const same = known.find((key) =>
    url === undefined ? known.length === 1 : isSame(valueAt(sources, [key, 'url']), url),
  );
  let number = 1;
  while (known.includes(`s${String(number)}`)) number += 1;
  return same ?? `s${String(number)}`;
}

/** Where the ties of a row stand in the entry, or would stand. */
function ties(current: unknown, { memberships }: Draft) {
  const list = valueAt(current, ['memberships']);
  const known: unknown[] = Array.isArray(list) ? list : [];
  let end = known.length;
  return memberships.map(({ network, role, state }) => {
    const found = known.findIndex(
      (tie) =>
        valueAt(tie, ['network']) === network &&
        (role === undefined || valueAt(tie, ['role']) === role),
    );
    const place = found >= 0 ? found : end++;
    const values: [string, string | undefined][] = [
      ['network', network],
      ['role', role],
      ['state', state],
    ];
    return { path: ['memberships', place], values, isTold: found < 0 || role !== undefined };
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether two values say the same: lists in any order, addresses with or without a last slash. */
function isSame(one: unknown, other: unknown): boolean {
  if (isText(one) && isText(other)) return one === other || address(one) === address(other);
  if (Array.isArray(one) && Array.isArray(other)) return ordered(one) === ordered(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

function address(text: string): string {
  return /^https?:/.test(text) && URL.canParse(text) ? new URL(text).href.replace(/\/$/, '') : text;
}

function ordered(list: readonly unknown[]): string {
  return JSON.stringify(list.map((item) => JSON.stringify(item)).sort());
}

/** The data of an entry with changes, in the order of its schema. */
export function applied(current: unknown, changes: readonly Change[]): Record<string, unknown> {
  const data = changes.reduce<unknown>(
    (whole, { path, after }) => withValue(whole, path, after),
    current,
  );
  const order = Object.keys(member.shape);
  return Object.fromEntries(
    Object.entries(asGroup(data)).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function withValue(data: unknown, path: FieldPath, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list = Array.isArray(data) ? data.map((item: unknown) => item) : [];
    list[first] = withValue(list[first], rest, value);
    return list;
  }
  const group = asGroup(data);
  group[first] = withValue(group[first], rest, value);
  return group;
}
