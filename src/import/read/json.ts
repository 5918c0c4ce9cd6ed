import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { verifyFile } from 'stream-json/file/verifier.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { streamValues } from 'stream-json/streamers/stream-values.js';
import { z } from 'zod';
import { kindOf } from '../../checker/schema/kinds.ts';
import type { ColumnName } from '../columns.ts';
import type { Cell, Row } from '../entry/read-row.ts';
import { type RowProblem, rowProblem } from '../problems.ts';
import { type ColumnChoices, headerReader, repeatedHeader, unknownHeader } from './headers.ts';
import { type Inspected, UnreadableFile } from './inspect.ts';

const brokenAt = z.object({ line: z.number(), pos: z.number() });

/** Makes sure that a file is JSON from beginning to end, and tells the place where it is not. */
export async function verifyJson({ path, form }: Inspected): Promise<void> {
  try {
    await verifyFile(path, { jsonStreaming: form === 'values' });
  } catch (error) {
    const place = brokenAt.safeParse(error).data;
    if (place === undefined) throw error;
    throw new UnreadableFile(
      `This is not JSON from line ${String(place.line)}, character ${String(place.pos)} on. Write an array of objects, or one object a line.`,
    );
  }
}

/**
 * Reads the entries of a JSON array, or of JSON Lines, one by one.
 *
 * @param onProblem Is told each name of a field that is not understood, once.
 * @param onRow Is told each entry; they count from 1.
 */
export async function readJson(
  { path, form, start }: Inspected,
  choices: ColumnChoices,
  onProblem: (problem: RowProblem) => void,
  onRow: (row: Row) => void,
): Promise<void> {
  const read = entryReader(choices, onProblem);
  const item = z.object({ key: z.number(), value: z.unknown() });
  const values =
    form === 'array'
      ? streamArray.withParserAsStream()
      : streamValues.withParserAsStream({ jsonStreaming: true });
  let count = 0;
  await pipeline(createReadStream(path, { start }), values, async (entries) => {
    for await (const entry of entries) {
      count += 1;
      onRow(read(item.parse(entry).value, count));
    }
  });
  if (count === 0) throw new UnreadableFile('The file holds no entry.');
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in the fields of an entry, with groups opened: `contact: { url }` as "contact url". */
function flat(entry: Record<string, unknown>, before = ''): [string, unknown][] {
  return Object.entries(entry).flatMap(([name, value]): [string, unknown][] => {
    const here = before === '' ? name : `${before} ${name}`;
    // More than two levels are no value of ours.
    return isGroup(value) && before === '' ? flat(value, here) : [[here, value]];
  });
}

/** A value as a cell; undefined for what a cell cannot hold. */
function cellOf(value: unknown): Cell | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((item: unknown) => (isGroup(item) ? joined(item) : cellOf(item)));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

/** A tie or a native name that is written as a group, as a table writes it. */
function joined({ network, role, state, language, name }: Record<string, unknown>) {
  const [parts, sign] =
    network === undefined ? [[language, name], ': '] : [[network, role, state], ':'];
  const given = parts.filter((part) => part !== undefined);
  return given.length > 0 && given.every((part) => typeof part === 'string')
    ? given.join(sign)
    : undefined;
}

function entryReader(choices: ColumnChoices, onProblem: (problem: RowProblem) => void) {
  const meaning = headerReader(choices);
  const told = new Set<string>();
  return (entry: unknown, row: number): Row => {
    const cells = new Map<ColumnName, Cell>();
    const names = new Map<ColumnName, string>();
    const problems: RowProblem[] = [];
    if (!isGroup(entry)) {
      const where = { row, column: '', value: '' };
      const found = entry === null ? 'nothing' : kindOf(entry);
      return { row, cells, problems: [rowProblem('entry-form', where, { found })], isBroken: true };
    }
    for (const [name, value] of flat(entry)) {
      const found = meaning(name);
      if (found === 'ignored') continue;
      if (found === 'unknown') {
        if (!told.has(name)) onProblem(unknownHeader(name, row));
        told.add(name);
        continue;
      }
      const { column } = found;
      const other = names.get(column);
      if (other !== undefined) problems.push(repeatedHeader({ header: name, other, column }, row));
      names.set(column, name);
      const cell = cellOf(value);
      if (cell !== undefined) cells.set(column, cell);
      else problems.push(rowProblem('value-form', { row, column, value: '' }, {}));
    }
    return { row, cells, problems };
  };
}
