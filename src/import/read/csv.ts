import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import type { ColumnName } from '../columns.ts';
import type { Row } from '../entry/read-row.ts';
import { type RowProblem, rowProblem } from '../problems.ts';
import { type ColumnChoices, headerReader, repeatedHeader, unknownHeader } from './headers.ts';
import { type Inspected, UnreadableFile } from './inspect.ts';

const delimiters = [',', ';', '\t'];
/** More than any row of organisations holds; beyond it, a quotation mark was left open. */
const rowLimit = 1_000_000;

/** What a table tells besides its rows. */
export interface TableHead {
  /** Columns that it has. */
  columns: ReadonlySet<ColumnName>;
  problems: RowProblem[];
}

/** The delimiter by which the header holds most columns that are understood, then most columns. */
function delimiterOf(sample: string, newline: '\n' | '\r', choices: ColumnChoices): string {
  const meaning = headerReader(choices);
  const scores = delimiters.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(sample.replace(/^\s+/, ''), {
      delimiter,
      newline,
      preview: 1,
    }).data;
    const known = header.filter((name) => meaning(name) !== 'unknown').length;
    return { delimiter, score: known * 1000 + header.length };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

/** What a cell is called when its header is empty: "column C". */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/**
 * Reads a table row by row. Rows are counted as a spreadsheet does: the header is row 1, and a row
 * is one row however many lines its cells run over.
 *
 * @param onHead Is told the columns before the first row.
 * @param onRow Is told each row that is not empty.
 */
export async function readTable(
  { path, start, sample }: Inspected,
  choices: ColumnChoices,
  onHead: (head: TableHead) => void,
  onRow: (row: Row) => void,
): Promise<void> {
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const delimiter = delimiterOf(sample, newline, choices);
  const reader = rowReader(choices, onHead, onRow);
  const progress = { pending: 0 };
  await new Promise<void>((resolve, reject) => {
    const stream = Readable.from(pieces(path, start, progress, () => reader.last() + 1));
    Papa.parse<string[], Readable>(stream, {
      delimiter,
      newline,
      chunk: ({ data, errors }) => {
        if (data.length > 0) progress.pending = 0;
        const broken = new Map(errors.map((error) => [error.row ?? 0, error.code]));
        data.forEach((cells, index) => {
          reader.read(cells, broken.get(index));
        });
      },
      complete: () => {
        resolve();
      },
      error: reject,
    });
  });
  reader.end();
}

/** The text of a file piece by piece, as long as rows come of it. */
async function* pieces(
  path: string,
  start: number,
  progress: { pending: number },
  rowAt: () => number,
): AsyncGenerator<string> {
  for await (const piece of createReadStream(path, { start, encoding: 'utf8' })) {
    const text = String(piece);
    progress.pending += text.length;
    if (progress.pending > rowLimit) {
      throw new UnreadableFile(
        `Row ${String(rowAt())} does not end: a quotation mark is opened there and never closed. Close it, and write a quotation mark inside a quoted cell twice.`,
      );
    }
    yield text;
  }
}

function rowReader(
  choices: ColumnChoices,
  onHead: (head: TableHead) => void,
  onRow: (row: Row) => void,
) {
  const meaning = headerReader(choices);
  let row = 0;
  let header: { name: string; column: ColumnName | undefined; isNamed: boolean }[] | undefined;

  const readHeader = (cells: readonly string[]) => {
    const problems: RowProblem[] = [];
    const first = new Map<ColumnName, string>();
    header = cells.map((cell, index) => {
      const name = cell.trim();
      const isNamed = name !== '';
      if (!isNamed) return { name: letterOf(index), column: undefined, isNamed };
      const found = meaning(name);
      if (found === 'unknown') problems.push(unknownHeader(name, row));
      if (typeof found === 'string') return { name, column: undefined, isNamed };
      const other = first.get(found.column);
      if (other !== undefined) {
        problems.push(repeatedHeader({ header: name, other, column: found.column }, row));
      }
      first.set(found.column, name);
      return { name, column: found.column, isNamed };
    });
    onHead({ columns: new Set(first.keys()), problems });
  };

  return {
    last: () => row,
    end: () => {
      if (header === undefined) throw new UnreadableFile('The file holds no row.');
    },
    read: (cells: readonly string[], brokenBy: string | undefined) => {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) return;
      if (header === undefined) {
        readHeader(cells);
        return;
      }
      const where = { row, column: '', value: '' };
      const problems: RowProblem[] = [];
      if (brokenBy === 'MissingQuotes') problems.push(rowProblem('quote-open', where, {}));
      else if (brokenBy !== undefined) problems.push(rowProblem('quote-broken', where, {}));
      const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
      if (count > header.length && brokenBy === undefined) {
        problems.push(rowProblem('row-too-long', where, { count, columns: header.length }));
      }
      const values = new Map<ColumnName, string>();
      cells.forEach((cell, index) => {
        const column = header?.[index];
        if (column?.column !== undefined) values.set(column.column, cell);
        if (column?.isNamed !== false || cell.trim() === '') return;
        problems.push(unknownHeader(`${column.name} (without header)`, row));
      });
      onRow({ row, cells: values, problems });
    },
  };
}
