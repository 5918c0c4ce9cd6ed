import type { Outcome } from './plan.ts';

interface Result {
  file: string;
  unit: 'row' | 'entry';
  outcomes: Readonly<Record<Outcome['kind'], number>>;
  problems: number;
  /** Problems keep everything from being written. */
  isBlocked: boolean;
  isWriting: boolean;
  dryRun: boolean;
  overwrite: boolean;
  print: (line: string) => void;
}

/** Tells how many rows came to what, and what to do next. */
export function summary(result: Result): void {
  const { file, unit, outcomes, problems, isBlocked, isWriting, overwrite, print } = result;
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const units = unit === 'row' ? 'rows' : 'entries';
  print(`${file}: ${String(total)} ${total === 1 ? unit : units}.`);
  const written = isWriting ? ', written' : '';
  const lines: [number, string][] = [
    [outcomes.new, `new${written}`],
    [outcomes.unchanged, 'unchanged'],
    [
      outcomes.differs,
      overwrite
        ? `changed${written}`
        : 'skipped: the file differs and stays (--overwrite takes the values of the table)',
    ],
    [outcomes.duplicate, 'skipped: likely duplicates'],
    [outcomes.invalid, `skipped: problems (${String(problems)} in all)`],
  ];
  for (const [count, words] of lines) {
    if (count > 0) print(`${String(count).padStart(7)} ${words}`);
  }
  if (isBlocked && outcomes.invalid > 0) {
    print('Nothing was written. Mend the table, or bring in the rest with --valid-rows.');
  } else if (isBlocked) {
    print('Nothing was written. Mend the table.');
  } else if (result.dryRun) {
    print('Nothing was written: this was a dry run.');
  } else if (outcomes.new + (overwrite ? outcomes.differs : 0) > 0) {
    print('Next: npm run check');
  } else {
    print(outcomes.unchanged === total ? 'Nothing had to be written.' : 'Nothing was written.');
  }
}
