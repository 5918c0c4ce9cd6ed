import { dirname } from 'node:path';
import { problem as checkerProblem, shown, startOf } from '../checker/problems.ts';
import { mend } from '../checker/schema/mend.ts';
import { countryCode, slug } from '../schemas/parts/primitives.ts';
import { columnNames, type ColumnName } from './columns.ts';
import { Identities, keysOf, type Likeness, small } from '../domain/members/identity.ts';
import { applied, type Change, changesOf } from './entry/changes.ts';
import type { Defaults, Draft } from './entry/draft.ts';
import { freeId, slugOf } from './entry/ids.ts';
import { type Reading, readRow, type Row, typed } from './entry/read-row.ts';
import { entryProblems } from './entry/validate.ts';
import { isInside } from '../checker/fix/write.ts';
import { identityOf } from '../checker/rules/values/likely-duplicates.ts';
import { type Existing, memberFile, readMember } from './existing.ts';
import { type RowProblem, rowProblem } from './problems.ts';
import type { RowsSeen } from './seen.ts';
import type { Networks } from './values/ties.ts';

/** Another organisation that a row looks like. */
export interface Duplicate {
  /** Path of its file, or the row of this table. */
  of: string | number;
  likeness: Likeness;
  /** The content check refuses the two side by side, so that nobody can accept it. */
  isSame: boolean;
}

/** What is to be done with a row. */
export type Outcome =
  /** What a row with problems looks like is told along with them. */
  | { kind: 'invalid'; problems: RowProblem[]; duplicate?: Duplicate | undefined }
  | { kind: 'duplicate'; duplicate: Duplicate }
  | { kind: 'new'; file: string; data: Record<string, unknown>; renamedFrom: string | undefined }
  | { kind: 'unchanged'; file: string }
  | { kind: 'differs'; file: string; text: string; changes: Change[] };

export interface PlannedRow {
  row: number;
  outcome: Outcome;
  readings: Reading[];
}

export interface PlanOptions {
  root: string;
  today: string;
  unit: 'row' | 'entry';
  existing: Existing;
  networks: Networks;
  defaults: Defaults;
  /** Rows whose likeness to another an editor has looked at. */
  accepted: ReadonlySet<number>;
}

/** What an entry of its own has before its row is read, so that all that is missing is told at once. */
const seed = {
  about: { text: undefined, source: 's1', asOf: 'unknown' },
  sources: { s1: {} },
};

/**
 * Decides row by row what is to be done, from the content as it stood and from the rows before.
 *
 * Made anew and given the same rows, it decides the same.
 *
 * @param seen Where small keys of the rows are kept; empty at first.
 */
export function planner(options: PlanOptions, seen: RowsSeen): (row: Row) => PlannedRow {
  const { root, today, existing, networks, defaults, accepted, unit } = options;
  const before = new Identities(seen.likeness);
  const claimOf = (id: string) => seen.ids.get(small(id));
  const claim = (id: string, row: number) => {
    seen.ids.set(small(id), row);
  };

  const folders = new Map<string, boolean>();
  const isOutside = (file: string) => {
    const folder = dirname(file);
    const known = folders.get(folder) ?? isInside(root, file);
    folders.set(folder, known);
    return !known;
  };

  /** The file that a row is for, if it exists: by its id, or by its name and country. */
  const targetOf = ({ id, name, country }: Draft): string | undefined => {
    if (id !== undefined) return existing.files.get(id);
    const file = name === undefined ? undefined : existing.identities.named(name);
    const folder = memberFile(country ?? '', '').replace(/\.yaml$/, '');
    return file?.startsWith(folder) === true ? file : undefined;
  };

  return (row) => {
    if (row.isBroken === true) {
      const outcome: Outcome = { kind: 'invalid', problems: [...row.problems] };
      return { row: row.row, outcome, readings: [] };
    }
    const { draft, problems, readings } = readRow(row, networks);
    const where = (column: ColumnName | '') => ({
      row: row.row,
      column,
      value: column === '' ? '' : typed(row.cells.get(column)),
    });
    const typedIn = (name: string) => {
      const column = columnNames.find((one) => one === name);
      return column === undefined ? '' : typed(row.cells.get(column));
    };
    const found = [...row.problems, ...problems];
    // A value that could not be read is told once; of several ties each can be wrong in its own way.
    const unread = new Set(found.map(({ column }) => column).filter((one) => one !== 'networks'));
    const invalid = (more: readonly RowProblem[]): Extract<Outcome, { kind: 'invalid' }> => ({
      kind: 'invalid',
      problems: inOrder([...found, ...more.filter(({ column }) => !unread.has(column))]),
    });
    const once = (id: string): RowProblem[] => {
      const other = claimOf(id);
      if (other === undefined) return [];
      const values = { other: `${unit === 'row' ? 'Row' : 'Entry'} ${String(other)}`, id };
      return [rowProblem('entry-twice', where('id'), values)];
    };

    const existingEntry = (file: string): Outcome => {
      const id = idIn(file);
      const current = readMember(root, file);
      const checked = { row: row.row, file, id, today, typedIn };
      if (current === undefined || entryProblems(current.data, checked).length > 0) {
        return invalid([rowProblem('file-unreadable', where(''), { file })]);
      }
      const changes = changesOf(current.data, draft, defaults);
      const data = applied(current.data, changes);
      const more = [...once(id), ...entryProblems(data, checked)];
      if (changes.some(({ path }) => path[0] === 'country') && draft.country !== undefined) {
        const values = { country: draft.country, file };
        more.push(rowProblem('country-moves', where('country'), values));
      }
      const isVague = draft.source.url === undefined && Object.keys(draft.source).length > 0;
      if (isVague && severalSources(current.data)) {
        more.push(rowProblem('source-which', where('source url'), { file }));
      }
      if (isOutside(file)) more.push(rowProblem('folder-outside', where(''), { file }));
      if (found.length + more.length > 0) return invalid(more);
      claim(id, row.row);
      const identity = identityOf(data);
      if (identity !== undefined) before.add(keysOf(identity), row.row);
      return changes.length === 0
        ? { kind: 'unchanged', file }
        : { kind: 'differs', file, text: current.text, changes };
    };

    const newEntry = (): Outcome => {
      const data = applied(seed, changesOf(undefined, draft, defaults));
      const more: RowProblem[] = [];
      const { id, name = '', city } = draft;
      const slugged = slugOf(name);
      if (id !== undefined && !slug.safeParse(id).success) {
        const wanted = 'Use lower-case letters, digits and single hyphens.';
        const values = { value: `"${shown(id)}"`, hint: mend(id, slug), wanted };
        const { message, remedy } = checkerProblem('field-id', startOf(''), values);
        more.push({ ...where('id'), message, remedy, isMissing: false });
      }
      if (id !== undefined) more.push(...once(id));
      if (name !== '' && id === undefined && slugged === '') {
        more.push(rowProblem('id-impossible', where('name'), { name: shown(name) }));
      }
      const country = countryCode.safeParse(draft.country).data;
      const provisional = memberFile(country ?? '', id ?? slugged);
      const checked = { row: row.row, file: provisional, id: id ?? '', today, typedIn };
      more.push(...entryProblems(data, checked));
      if (country !== undefined && isOutside(provisional)) {
        more.push(rowProblem('folder-outside', where(''), { file: provisional }));
      }
      const identity = identityOf(data);
      const keys = identity === undefined ? undefined : keysOf(identity);
      const matches = keys === undefined ? [] : [existing.identities.find(keys), before.find(keys)];
      const match = matches.find((one) => one?.isSame === true) ?? matches[0] ?? matches[1];
      const duplicate =
        match === undefined || (accepted.has(row.row) && !match.isSame)
          ? undefined
          : { of: match.holder, likeness: match.likeness, isSame: match.isSame };
      if (found.length + more.length > 0 || country === undefined || keys === undefined) {
        return { ...invalid(more), duplicate };
      }
      if (duplicate !== undefined) return { kind: 'duplicate', duplicate };
      const isTaken = (one: string) => existing.files.has(one) || claimOf(one) !== undefined;
      const chosen = id ?? freeId({ slug: slugged, country, city }, isTaken);
      if (chosen === undefined) return invalid(more);
      claim(chosen, row.row);
      before.add(keys, row.row);
      const renamedFrom = id === undefined && chosen !== slugged ? slugged : undefined;
      return { kind: 'new', file: memberFile(country, chosen), data, renamedFrom };
    };

    const file = targetOf(draft);
    return {
      row: row.row,
      readings,
      outcome: file === undefined ? newEntry() : existingEntry(file),
    };
  };
}

function idIn(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}

function severalSources(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('sources' in data)) return false;
  const { sources } = data;
  return typeof sources === 'object' && sources !== null && Object.keys(sources).length > 1;
}

/** Problems of a row in the order of the columns. */
function inOrder(problems: readonly RowProblem[]): RowProblem[] {
  const place = ({ column }: RowProblem) => columnNames.findIndex((name) => name === column);
  return [...problems].sort((a, b) => place(a) - place(b));
}
