import { createContext } from '../../checker/context.ts';
import { type FieldPath, formatPath, valueAt } from '../../checker/paths.ts';
import type { Problem } from '../../checker/problems.ts';
import type { Document } from '../../checker/read/document.ts';
import { dates } from '../../checker/rules/dates.ts';
import { sources } from '../../checker/rules/sources.ts';
import { purposeOf, schemaAt } from '../../checker/schema/lookup.ts';
import { schemaProblems } from '../../checker/schema/issues.ts';
import { didYouMean } from '../../checker/suggest.ts';
import { member } from '../../schemas/collections/member.ts';
import { columnAt, columnOf } from '../columns.ts';
import { type RowProblem, rowProblem } from '../problems.ts';
import { countryNames } from '../values/countries.ts';
import { tieParts } from '../values/ties.ts';
import { forTables } from './for-tables.ts';

interface Checked {
  row: number;
  /** Where the entry stands, or would stand. */
  file: string;
  id: string;
  /** Day that counts as today. */
  today: string;
  /** What is typed in a column. */
  typedIn: (column: string) => string;
}

/** Codes of what is missing; a row is told of it in words of its own. */
const missing = new Set<string>(['field-missing', 'field-empty']);

/**
 * Holds the data of an entry against the schema of organisations, and against the rules on sources
 * and dates, as the content check would.
 *
 * @returns The problems, each at the column that its field is filled from.
 */
export function entryProblems(data: unknown, { row, file, id, today, typedIn }: Checked) {
  const paths: FieldPath[] = [];
  // A line of the file is not known yet; the place in `paths` takes its part.
  const at = (path: FieldPath) => ({
    file,
    line: paths.push(path),
    column: 1,
    field: formatPath(path),
  });
  const document: Document = {
    collection: 'members',
    id,
    country: undefined,
    locale: undefined,
    entryFile: file,
    file,
    fields: { data, at, atKey: at, source: () => undefined },
    prose: undefined,
    body: '',
    bodyStart: { file, line: 1, column: 1, field: '' },
  };
  const context = createContext({ entries: [document], translations: [], folders: [], today });
  const result = member.safeParse(data, { error: () => '' });
  const found = [
    ...(result.success ? [] : schemaProblems(document, member, result.error.issues)),
    ...sources(context),
    ...dates(context),
  ];
  return withoutRepeats(
    found.map((problem) => toRow(problem, paths[problem.line - 1] ?? [], data, { row, typedIn })),
  );
}

function toRow(
  { code, message, remedy, field }: Problem,
  path: FieldPath,
  data: unknown,
  { row, typedIn }: Pick<Checked, 'row' | 'typedIn'>,
): RowProblem {
  const column = columnAt(path);
  const where = {
    row,
    column: column ?? field,
    value: column === undefined ? '' : typedIn(column),
  };
  if (column === undefined || !missing.has(code)) {
    const hint = code === 'field-country' ? didYouMean(where.value, countryNames()) : '';
    return {
      ...where,
      message: forTables(message),
      remedy: `${hint}${forTables(remedy)}`,
      isMissing: false,
    };
  }
  if (column === 'networks') {
    const item = String(valueAt(data, [...path.slice(0, 2), 'network']));
    return rowProblem('membership-parts', where, tieParts(item));
  }
  const { flag, describe } = columnOf(column);
  const values = /One of: .*/.exec(purposeOf(schemaAt(member, path)))?.[0] ?? '';
  return rowProblem('value-missing', where, {
    flag: flag === undefined ? '' : `, or give it for all rows with --${flag}`,
    purpose: `${describe} ${values}`,
  });
}

/** A value that several fields of an entry take is wrong in all of them, and told once. */
function withoutRepeats(problems: readonly RowProblem[]): RowProblem[] {
  const seen = new Map(
    problems.map((problem) => [
      `${problem.column}\n${problem.message}\n${problem.remedy}`,
      problem,
    ]),
  );
  return [...seen.values()];
}
