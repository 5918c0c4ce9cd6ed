import type { ColumnName } from '../columns.ts';
import { type RowProblem, rowProblem } from '../problems.ts';
import { countryFrom } from '../values/countries.ts';
import { readDate } from '../../domain/text/read-date.ts';
import { clean, items, phoneNumber, withScheme } from '../values/text.ts';
import { type Networks, readTie } from '../values/ties.ts';
import { kindFrom, topicFrom } from '../values/vocabulary.ts';
import type { Draft } from './draft.ts';

/** What stands in a cell; JSON can give a list as one. */
export type Cell = string | readonly string[];

/** A row of the table, or an entry of a JSON file. */
export interface Row {
  row: number;
  cells: ReadonlyMap<ColumnName, Cell>;
  /** What was wrong with its form. */
  problems: readonly RowProblem[];
  /** Nothing else can be said of it. */
  isBroken?: true;
}

/** A value that was read as another. */
export interface Reading {
  row: number;
  column: ColumnName;
  from: string;
  to: string;
}

/** What is typed in a cell, for a message. */
export function typed(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell ?? []).join('; ');
}

/** Reads the cells of a row, forgiving where it is safe; what was not taken as typed is told. */
export function readRow({ row, cells }: Row, networks: Networks) {
  const problems: RowProblem[] = [];
  const readings: Reading[] = [];
  const where = (column: ColumnName) => ({ row, column, value: typed(cells.get(column)) });
  const note = (column: ColumnName, from: string, to: string) => {
    if (from !== to) readings.push({ row, column, from, to });
    return to;
  };
  const text = (column: ColumnName, change = (value: string) => value): string | undefined => {
    const value = clean(typed(cells.get(column)));
    return value === '' ? undefined : note(column, value, change(value));
  };
  const list = (column: ColumnName, change = (value: string) => value): string[] | undefined => {
    const values = items(cells.get(column) ?? '');
    if (values.length === 0) return undefined;
    return [...new Set(values.map((value) => note(column, value, change(value))))];
  };
  const date = (column: ColumnName) =>
    text(column, (value) => {
      const reading = readDate(value);
      if (reading !== undefined && 'date' in reading) return reading.date;
      if (reading !== undefined) {
        problems.push(rowProblem('date-ambiguous', where(column), { value, ...reading }));
      }
      return value;
    });
  const nativeNames = items(cells.get('native names') ?? '').flatMap((item) => {
    const parts = /^([A-Za-z]{2,3}(?:-\w+)*)\s*:\s*(.+)$/.exec(item);
    if (parts !== null) return [{ language: parts[1] ?? '', name: parts[2] ?? '' }];
    problems.push(rowProblem('native-name-form', where('native names'), { item }));
    return [];
  });
  const memberships = items(cells.get('networks') ?? '').flatMap((item) => {
    const reading = readTie(item, networks);
    if ('tie' in reading) {
      note('networks', item.replace(/\s*:\s*/g, ':'), reading.written);
      return [reading.tie];
    }
    problems.push(
      'code' in reading
        ? rowProblem(reading.code, where('networks'), reading.values)
        : { ...where('networks'), ...reading, isMissing: false },
    );
    return [];
  });
  const address = typed(cells.get('address')).replace(/\s*,?\s*[\r\n]+\s*/g, ', ');
  const draft: Draft = {
    ...given('id', text('id')),
    ...given('name', text('name')),
    ...given('acronym', text('acronym')),
    ...given('aliases', list('other names')),
    ...given('nativeNames', nativeNames.length > 0 ? nativeNames : undefined),
    ...given(
      'kind',
      text('kind', (value) => kindFrom(value) ?? value),
    ),
    ...given(
      'country',
      text('country', (value) => countryFrom(value) ?? value),
    ),
    ...given('city', text('city')),
    ...given('founded', date('founded')),
    ...given('website', text('website', withScheme)),
    ...given(
      'topics',
      list('topics', (value) => topicFrom(value) ?? value),
    ),
    ...given('about', text('about')),
    contact: {
      ...given('url', text('contact url', withScheme)),
      ...given(
        'email',
        text('email', (value) => value.replace(/^mailto:/i, '')),
      ),
      ...given('phone', text('phone', phoneNumber)),
      ...given('address', clean(address) === '' ? undefined : clean(address)),
    },
    memberships,
    ...given('asOf', date('as of')),
    source: {
      ...given('url', text('source url', withScheme)),
      ...given('title', text('source title')),
      ...given('publisher', text('source publisher')),
      ...given('published', date('source published')),
      ...given('consulted', date('consulted')),
    },
    ...given('reviewed', date('reviewed')),
    ...given('reviewEvery', wholeNumber(text('review every'))),
  };
  return { draft, problems, readings };
}

/** A field if there is a value for it, and otherwise none. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  if (value === undefined || value === '') return {};
  const field: Partial<Record<Name, Value>> = {};
  field[name] = value;
  return field;
}

function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : text;
}
