import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { type FieldPath, valueAt } from '../paths.ts';
import { keyName } from '../read/yaml/fields.ts';
import { fieldNames, schemaAt } from '../schema/lookup.ts';
import type { Edit } from './edits.ts';

type Schema = z.core.$ZodType;

/** Every group of fields, with its path. */
function mapsIn(node: unknown, path: FieldPath = []): { map: YAMLMap; path: FieldPath }[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => mapsIn(item, [...path, index]));
  if (!isMap(node)) return [];
  const below = node.items.flatMap(({ key, value }) => {
    const name = keyName(key);
    return name === undefined ? [] : mapsIn(value, [...path, name]);
  });
  return [{ map: node, path }, ...below];
}

const squashed = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

/** Names of fields in another case, with hyphens, or with one wrong letter. */
export function spellingEdits(root: unknown, data: unknown, schema: Schema): Edit[] {
  return mapsIn(root).flatMap(({ map, path }) => {
    const names = fieldNames(schemaAt(schema, path));
    const present = map.items.map(({ key }) => keyName(key));
    return map.items.flatMap(({ key }): Edit[] => {
      const name = keyName(key);
      if (!isScalar(key) || name === undefined || names.length === 0 || names.includes(name))
        return [];
      const free = names.filter((one) => !present.includes(one));
      const same = free.filter((one) => squashed(one) === squashed(name));
      const value = valueAt(data, [...path, name]);
      const near = free.filter((one) => {
        const field = schemaAt(schema, [...path, one]);
        const isNear = name.length >= 5 && distance(one, name) === 1;
        return isNear && field !== undefined && z.safeParse(field, value).success;
      });
      const [meant, ...others] = same.length > 0 ? same : near;
      const twin = present.filter(
        (one) => one !== undefined && squashed(one) === squashed(name),
      ).length;
      const { range } = key;
      if (meant === undefined || others.length > 0 || twin > 1 || !range) return [];
      return [{ start: range[0], end: range[1], text: meant, why: 'name of a field' }];
    });
  });
}

/** Fields that stand in another order than in their schema, group by group. */
export function orderEdits(text: string, root: unknown, schema: Schema): Edit[] {
  return mapsIn(root).flatMap(({ map, path }) => {
    const names = fieldNames(schemaAt(schema, path));
    if (isInOrder(map, names)) return [];
    const spans = map.flow === true ? flowSpans(text, map) : blockSpans(text, map);
    if (spans === undefined) return [];
    const sorted = [...spans].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    // Nobody knows whether a remark above the first field is about it or about all.
    const [first] = spans;
    if (first !== undefined && first !== sorted[0] && isRemarked(text, first.start)) return [];
    return spans.map(({ start, end }, index) => {
      const { start: from, end: to } = sorted[index] ?? { start, end };
      return { start, end, text: text.slice(from, to), why: 'order of fields' };
    });
  });
}

/** Whether fields stand in the order of their schema; so do those that it does not know. */
function isInOrder({ items }: YAMLMap, names: readonly string[]): boolean {
  const places = items.map(({ key }) => names.indexOf(keyName(key) ?? ''));
  if (places.includes(-1) || new Set(places).size < places.length) return true;
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

interface Span {
  name: string;
  start: number;
  end: number;
}

function keyStart({ key }: Pair): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}

function flowSpans(text: string, map: YAMLMap): Span[] | undefined {
  const spans = map.items.map((pair) => {
    const start = keyStart(pair);
    const end =
      isScalar(pair.value) || isMap(pair.value) || isSeq(pair.value)
        ? pair.value.range?.[1]
        : undefined;
    return { name: keyName(pair.key) ?? '', start: start ?? -1, end: end ?? -1 };
  });
  const isPlain = spans.every(
    ({ start, end }, index) =>
      start >= 0 && end > start && !text.slice(spans[index - 1]?.end ?? start, start).includes('#'),
  );
  // A remark behind the last field is inside the braces as well.
  const after = text.slice(spans.at(-1)?.end, map.range?.[1]);
  return isPlain && !after.includes('#') ? spans : undefined;
}

function isRemarked(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.lastIndexOf('\n', line - 2) + 1;
  return line > 0 && text.slice(above, line).trimStart().startsWith('#');
}

/**
 * What belongs to each field of a group with a line a field: comments above it, itself, and all
 * below it that is indented more. Undefined where a comment's place leaves that open.
 */
function blockSpans(text: string, map: YAMLMap): Span[] | undefined {
  const starts = map.items.map(keyStart);
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const [first] = starts;
  const mapEnd = map.range?.[1];
  if (first === undefined || mapEnd === undefined) return undefined;
  const indent = first - lineStart(first);
  const spans: Span[] = [];
  for (const [index, pair] of map.items.entries()) {
    const start = starts[index];
    if (start === undefined || start - lineStart(start) !== indent) return undefined;
    const from = index === 0 ? start : withComments(text, start, indent);
    const previous = spans.at(-1);
    if (previous !== undefined) previous.end = trimmedEnd(text, previous.start, lineStart(from));
    spans.push({ name: keyName(pair.key) ?? '', start: from, end: mapEnd });
  }
  const last = spans.at(-1);
  if (last !== undefined) {
    const lineEnd = text.indexOf('\n', Math.max(last.start, mapEnd - 1));
    last.end = trimmedEnd(text, last.start, lineEnd < 0 ? text.length : lineEnd);
  }
  // A comment on another level, or an empty line, belongs nobody knows where.
  const isOpen = spans.some(({ start, end }) =>
    /^[ \t]*(?:#.*)?$/m.test(text.slice(start, end).replace(/^#.*\n/gm, '')),
  );
  return isOpen ? undefined : spans;
}

/** Where the comments right above a field start, if they are indented as it is. */
function withComments(text: string, start: number, indent: number): number {
  let from = start;
  for (;;) {
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const above = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(above, Math.max(above, line - 1));
    if (line === 0 || !words.startsWith(`${' '.repeat(indent)}#`)) return from;
    from = above + indent;
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
