import Papa from 'papaparse';

/** A column of a CSV file: one row of the data dictionary, one cell a record. */
export interface Column<Row> {
  name: string;
  /** What the column holds, for the data dictionary. */
  description: string;
  /** The cell; nothing makes an empty one. */
  value: (row: Row) => string | undefined;
}

/** What stands between the values of a cell that holds several. */
export const listSeparator = '; ';

/** Several values in one cell. */
export function inOneCell(values: readonly string[]): string {
  return values.join(listSeparator);
}

/** Beginnings that make a spreadsheet take a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

/** Without this mark, Excel reads UTF-8 as the code page of its country. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV: RFC 4180 (commas, double quotes, lines that end in CR LF), with a heading and a byte
 * order mark. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = {
    fields: columns.map(({ name }) => name),
    data: rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
  };
  return `${byteOrderMark}${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
