import fc from 'fast-check';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ColumnName } from '../../../src/import/columns.ts';
import type { Row } from '../../../src/import/entry/read-row.ts';
import { readTable } from '../../../src/import/read/csv.ts';
import { inspect } from '../../../src/import/read/inspect.ts';
import { clean } from '../../../src/import/values/text.ts';
import { write } from '../checker/support/check.ts';
import { bring, inProject, sample } from './table.ts';

/** What a cell may be full of: separators, quotes, line breaks, formulas, other scripts. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', '\t', '"', '""', '\n', '\r\n', '=1+1', '|', '\\', '\u00A0', '#'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

const header: ColumnName[] = ['name', 'city', 'about'];

describe('tables', () => {
  it('give back every cell, whatever the separator, line breaks and marks', async () => {
    await inProject(async (root) => {
      const cases = fc.record({
        rows: fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        delimiter: fc.constantFrom(',', ';', '\t'),
        newline: fc.constantFrom('\n', '\r\n'),
        mark: fc.constantFrom('', '\uFEFF'),
      });
      await fc.assert(
        fc.asyncProperty(cases, async ({ rows, delimiter, newline, mark }) => {
          const file = join(root, 'table.csv');
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true });
          write(file, mark + text);
          const found: Row[] = [];
          await readTable(
            await inspect(file),
            { map: new Map(), ignore: [] },
            {
              onColumns: () => undefined,
              onProblem: ({ message }) => expect.unreachable(message),
              onRow: (row) => found.push(row),
            },
          );
          // Rows are numbered as in a spreadsheet; empty ones count and are left out.
          const expected = rows.flatMap((cells, index) =>
            cells.every((cell) => cell.trim() === '') ? [] : [{ row: index + 2, cells }],
          );
          expect(
            found.map(({ row, cells }) => ({ row, cells: header.map((name) => cells.get(name)) })),
          ).toEqual(expected);
          expect(found.flatMap(({ problems }) => problems)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });
  });

  it('bring any text into a file that says the same', async () => {
    const readable = hostile.map((text) => `Says ${text} end`);
    await fc.assert(
      fc.asyncProperty(readable, async (about) => {
        await inProject(async (root) => {
          const rows = [Object.keys(sample), Object.values({ ...sample, about })];
          const { isDone, lines } = await bring(root, Papa.unparse(rows, { quotes: true }));
          expect(lines.at(-1)).toBe('Next: npm run check');
          expect(isDone).toBe(true);
          const file = join(root, 'content/members/ua/example-cluster-of-nowhere.yaml');
          expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
            about: { text: clean(about) },
          });
        });
      }),
      { numRuns: 25 },
    );
  });
}, 60_000);
