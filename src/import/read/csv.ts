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

/** Who is told of a table. */
export interface TableListener {
  /** The columns that it has, before the first row. */
  onColumns: (columns: ReadonlySet<ColumnName>) => void;
  /** What is wrong with the table as a whole. */
  onProblem: (problem: RowProblem) => void;
  /** Each row that is not empty and can be read. */
  onRow: (row: Row) => void;
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
 */
export async function readTable(
  { path, start, sample }: Inspected,
  choices: ColumnChoices,
  listener: TableListener,
): Promise<void> {
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const delimiter = delimiterOf(sample, newline, choices);
  const reader = rowReader(choices, listener);
  const progress = { pending: 0 };
  await new Promise<void>((resolve, reject) => {
    const stream = Readable.from(pieces(path, start, progress, () => reader.last() + 1));
    Papa.parse<string[], Readable>(stream, {
      delimiter,
      newline,
      chunk: ({ data, errors }) => {
        if (data.length > 0) progress.pending = 0;
        data.forEach((cells, index) => {
          const broken = errors.filter(({ row }) => row === index).map(({ code }) => code);
          reader.read(cells, broken);
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

function rowReader(choices: ColumnChoices, { onColumns, onProblem, onRow }: TableListener) {
  const meaning = headerReader(choices);
  let row = 0;
  let header: { name: string; column: ColumnName | undefined; isNamed: boolean }[] | undefined;

  const readHeader = (cells: readonly string[]) => {
    const first = new Map<ColumnName, string>();
    header = cells.map((cell, index) => {
      const name = cell.trim();
      const isNamed = name !== '';
      if (!isNamed) return { name: letterOf(index), column: undefined, isNamed };
      const found = meaning(name);
      if (found === 'unknown') onProblem(unknownHeader(name, row));
      if (typeof found === 'string') return { name, column: undefined, isNamed };
      const other = first.get(found.column);
      if (other !== undefined) {
        onProblem(repeatedHeader({ header: name, other, column: found.column }, row));
      }
      first.set(found.column, name);
      return { name, column: found.column, isNamed };
    });
    onColumns(new Set(first.keys()));
  };

  return {
    last: () => row,
    end: () => {
      if (header === undefined) throw new UnreadableFile('The file holds no row.');
    },
    read: (cells: readonly string[], broken: readonly string[]) => {
      row += 1;
      const where = { row, column: '', value: '' };
      // Such a row may have swallowed others, so that it is not one row that is wrong, but the table.
      if (broken.includes('InvalidQuotes')) onProblem(rowProblem('quote-broken', where, {}));
      if (broken.includes('MissingQuotes')) onProblem(rowProblem('quote-open', where, {}));
      if (broken.length > 0 || cells.every((cell) => cell.trim() === '')) return;
      if (header === undefined) {
        readHeader(cells);
        return;
      }
      const problems: RowProblem[] = [];
      const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
      if (count > header.length) {
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
