import { statSync } from 'node:fs';
import { columnNamed, columnOf } from './columns.ts';
import type { Defaults } from './entry/draft.ts';
import type { Row } from './entry/read-row.ts';
import { writeWhole } from '../checker/fix/write.ts';
import { changedText, newText } from './entry/write.ts';
import { readExisting, readNetworks } from './existing.ts';
import { type PlannedRow, planner, type PlanOptions } from './plan.ts';
import { type RowProblem, rowProblem } from './problems.ts';
import { readTable } from './read/csv.ts';
import type { ColumnChoices } from './read/headers.ts';
import { type Inspected, inspect, UnreadableFile } from './read/inspect.ts';
import { readJson, verifyJson } from './read/json.ts';
import { reporter } from './report.ts';
import { rowsSeen } from './seen.ts';
import { summary } from './summary.ts';

export interface ImportOptions {
  root: string;
  /** Path of the table. */
  file: string;
  today: string;
  choices: ColumnChoices;
  defaults: Defaults;
  accepted: ReadonlySet<number>;
  overwrite: boolean;
  validRows: boolean;
  dryRun: boolean;
  all: boolean;
  print: (line: string) => void;
}

/**
 * Brings the organisations of a table into the content.
 *
 * The table is read twice: first everything is checked and told, then files are written. Of each row
 * only small keys are kept, and those on disk, so that memory does not grow with the table.
 *
 * @returns Whether all rows of the table stand in the content now, or would without a dry run.
 * @throws UnreadableFile if the file is no table.
 */
export async function runImport(options: ImportOptions): Promise<boolean> {
  const { root, dryRun, validRows, overwrite } = options;
  const file = await inspect(options.file);
  if (file.form !== 'table') await verifyJson(file);
  const version = versionOf(file);
  const unit = file.form === 'table' ? 'row' : 'entry';
  const planning: PlanOptions = {
    ...options,
    unit,
    existing: readExisting(root),
    networks: readNetworks(root),
  };
  const report = reporter({ ...options, unit });
  let fileProblems = 0;
  using firstSeen = rowsSeen();
  const first = planner(planning, firstSeen);
  await eachRow(file, options, {
    onProblem: (problem) => {
      fileProblems += 1;
      report.problems([problem]);
    },
    onRow: (row, absent) => {
      report.row(absent(first(row)));
    },
  });
  report.rest();
  const { outcomes } = report;
  const isBlocked = fileProblems > 0 || (outcomes.invalid > 0 && !validRows);
  const isWriting = !dryRun && !isBlocked;
  if (isWriting) {
    if (versionOf(file) !== version) {
      throw new UnreadableFile('The file was changed while it was read; nothing was written.');
    }
    using secondSeen = rowsSeen();
    const second = planner(planning, secondSeen);
    await eachRow(file, options, {
      onProblem: () => undefined,
      onRow: (row) => {
        write(second(row), root, overwrite);
      },
    });
  }
  const { problem: problems } = report.counts;
  summary({ ...options, unit, outcomes, problems, isBlocked, isWriting });
  return (
    fileProblems + outcomes.invalid + outcomes.duplicate + (overwrite ? 0 : outcomes.differs) === 0
  );
}

function versionOf({ path }: Inspected): string {
  const { mtimeMs, size } = statSync(path);
  return `${String(mtimeMs)} ${String(size)}`;
}

function write({ outcome }: PlannedRow, root: string, overwrite: boolean): void {
  if (outcome.kind === 'new') writeWhole(root, outcome.file, newText(outcome.data), true);
  if (outcome.kind === 'differs' && overwrite) {
    writeWhole(root, outcome.file, changedText(outcome.text, outcome.changes), false);
  }
}

interface Listener {
  onProblem: (problem: RowProblem) => void;
  /** `absent` tells of a column that is missing as a whole once, and not in every row. */
  onRow: (row: Row, absent: (planned: PlannedRow) => PlannedRow) => void;
}

async function eachRow(
  file: Inspected,
  { choices }: ImportOptions,
  { onProblem, onRow }: Listener,
): Promise<void> {
  if (file.form !== 'table') {
    await readJson(file, choices, onProblem, (row) => {
      onRow(row, (planned) => planned);
    });
    return;
  }
  let present: ReadonlySet<string> = new Set();
  const told = new Set<string>();
  const absent = (planned: PlannedRow): PlannedRow => {
    const { outcome } = planned;
    if (outcome.kind !== 'invalid') return planned;
    const problems = outcome.problems.flatMap((problem) => {
      if (!problem.isMissing || present.has(problem.column)) return [problem];
      if (told.has(problem.column)) return [];
      told.add(problem.column);
      return [missingColumn(problem)];
    });
    return { ...planned, outcome: { ...outcome, problems } };
  };
  await readTable(file, choices, {
    onColumns: (columns) => {
      present = columns;
    },
    onProblem,
    onRow: (row) => {
      onRow(row, absent);
    },
  });
}

/** A value that is missing because its column is. */
function missingColumn({ column, remedy }: RowProblem): RowProblem {
  const flag = /--[\w-]+/.exec(remedy)?.[0];
  const name = columnNamed(column);
  return rowProblem(
    'column-missing',
    { row: 1, column, value: '' },
    {
      column,
      flag: flag === undefined ? '' : `, or give it for all rows with ${flag}`,
      purpose: name === undefined ? '' : columnOf(name).describe,
    },
  );
}
