import { formatPath } from '../checker/paths.ts';
import { shown } from '../checker/problems.ts';
import type { Change } from './entry/changes.ts';
import type { Reading } from './entry/read-row.ts';
import type { Duplicate, PlannedRow } from './plan.ts';
import { formatRowProblem, printable, type RowProblem } from './problems.ts';

type Kind = 'problem' | 'duplicate' | 'difference' | 'reading' | 'id';

/** Lines of each kind that are shown without `--all`. */
const limits: Record<Kind, number> = {
  problem: 200,
  duplicate: 200,
  difference: 200,
  reading: 20,
  id: 20,
};

const plurals: Record<Kind, string> = {
  problem: 'problems',
  duplicate: 'likely duplicates',
  difference: 'differences',
  reading: 'values read as others',
  id: 'changed ids',
};

export interface ReportOptions {
  unit: 'row' | 'entry';
  all: boolean;
  overwrite: boolean;
  print: (line: string) => void;
}

/** Tells what happens to rows while they are read, so that nothing of them is kept. */
export function reporter({ unit, all, overwrite, print }: ReportOptions) {
  const counts: Record<Kind, number> = {
    problem: 0,
    duplicate: 0,
    difference: 0,
    reading: 0,
    id: 0,
  };
  const outcomes = { new: 0, unchanged: 0, differs: 0, duplicate: 0, invalid: 0 };
  const tell = (kind: Kind, line: () => string) => {
    counts[kind] += 1;
    if (all || counts[kind] <= limits[kind]) print(line());
  };
  const place = (row: number) => `${unit} ${String(row)}`;
  const problems = (found: readonly RowProblem[]) => {
    for (const problem of found) tell('problem', () => formatRowProblem(problem, unit));
  };
  const readings = (found: readonly Reading[]) => {
    for (const { row, column, from, to } of found) {
      tell('reading', () =>
        printable(`${place(row)}  ${column}  "${shown(from)}" is read as "${shown(to)}".`),
      );
    }
  };
  const differences = (row: number, file: string, changes: readonly Change[]) => {
    const verb = overwrite ? 'becomes' : 'stays; the row says';
    for (const { path, before, after } of changes) {
      const old = before === undefined ? 'nothing' : quoted(before);
      tell('difference', () =>
        printable(`${place(row)}  ${file}  ${formatPath(path)}  ${old} ${verb} ${quoted(after)}.`),
      );
    }
  };
  return {
    counts,
    outcomes,
    problems,
    row: ({ row, outcome, readings: found }: PlannedRow) => {
      outcomes[outcome.kind] += 1;
      readings(found);
      if (outcome.kind === 'invalid') problems(outcome.problems);
      if (outcome.kind === 'differs') differences(row, outcome.file, outcome.changes);
      const duplicate =
        outcome.kind === 'duplicate' || outcome.kind === 'invalid' ? outcome.duplicate : undefined;
      if (duplicate !== undefined) {
        tell('duplicate', () => printable(duplicateLine(row, duplicate, unit)));
      }
      if (outcome.kind === 'new' && outcome.renamedFrom !== undefined) {
        const { file, renamedFrom } = outcome;
        tell('id', () => `${place(row)}  id  "${renamedFrom}" is taken; the file is ${file}.`);
      }
    },
    /** What was not shown. */
    rest: () => {
      for (const kind of ['problem', 'duplicate', 'difference', 'reading', 'id'] as const) {
        const more = counts[kind] - limits[kind];
        if (!all && more > 0) {
          print(`… and ${String(more)} more ${plurals[kind]}; --all shows them.`);
        }
      }
    },
  };
}

function quoted(value: unknown): string {
  return `"${shown(value)}"`;
}

function duplicateLine(row: number, { of, likeness, isSame }: Duplicate, unit: string): string {
  const other = typeof of === 'number' ? `${unit} ${String(of)}` : of;
  const id = typeof of === 'number' ? '' : ` Or give it the id of that entry, to mean the same.`;
  const remedy = isSame
    ? `The content check refuses two such entries: correct the ${likeness}, or leave the ${unit} out.${id}`
    : `If they are two, accept it with --accept-duplicate ${String(row)}.${id}`;
  return `${unit} ${String(row)}  ${likeness}  Likely the same as ${other}: it has the same ${likeness}.  ${remedy}`;
}
