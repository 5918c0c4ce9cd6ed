import { join } from 'node:path';
import { checkContent } from '../index.ts';
import type { Problem } from '../problems.ts';
import { openStore } from '../read/store.ts';
import { annotation } from './github.ts';
import type { Options } from './arguments.ts';
import { changedFiles, concerns, toldOfTouched, usualBase } from './changed.ts';
import { lineReader } from './excerpt.ts';
import { describeProblem, noPaint, type Paint, paint, plural, summaryOf } from './human.ts';
import { toReport } from './json.ts';

/** What is told, and how much is not. */
interface Findings {
  told: Problem[];
  /** Problems of entries that a branch does not touch. */
  hidden: Problem[];
  files: number;
}

/**
 * Checks all content and prints what is wrong.
 *
 * @returns The exit code: 0 if there is no error among what is told, otherwise 1.
 * @throws If the project has no content, or Git cannot tell what a branch touches.
 */
export async function runCheck(options: Options, print: (text: string) => void): Promise<number> {
  if (options.fix !== 'no') await mend(options, print);
  const findings = find(options);
  printers[options.format](findings, options, print);
  return findings.told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Mends what can be mended, and shows it. */
async function mend({ root, changed, fix }: Options, print: (text: string) => void) {
  // Only who mends needs the labels of all languages.
  const { mendContent } = await import('../fix/run.ts');
  const { showChange } = await import('../fix/show.ts');
  const write = fix === 'write';
  const changes = mendContent(root, { write, only: touchedFiles(root, changed) });
  for (const change of changes) print(`${showChange(change.file, change, colours())}\n`);
  const verb = write ? 'Mended' : 'Would mend';
  print(
    `${changes.length === 0 ? 'Nothing to mend' : `${verb} ${plural(changes.length, 'file')}`}.\n`,
  );
}

function touchedFiles(root: string, changed: string | undefined): string[] | undefined {
  if (changed === undefined) return undefined;
  return changedFiles(root, changed === '' ? usualBase(root) : changed);
}

/** Colours, if a person is looking and has not asked for none. */
function colours(): Paint {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? paint : noPaint;
}

function find({ root, today, changed }: Options): Findings {
  const store = openStore(join(root, '.cache/check.v8'));
  const { problems, files } = checkContent({ root, today, store });
  const touched = touchedFiles(root, changed);
  if (touched === undefined) return { told: problems, hidden: [], files };
  const isTold = concerns(touched);
  const all = toldOfTouched(problems, touched);
  return {
    told: all.filter(isTold),
    hidden: all.filter((problem) => !isTold(problem)),
    files,
  };
}

type Printer = (found: Findings, options: Options, print: (text: string) => void) => void;

const printers: Record<Options['format'], Printer> = {
  json({ told, hidden, files }, { root, today }, print) {
    const report = toReport(told, lineReader(root), { today, files, hidden: hidden.length });
    print(JSON.stringify(report, null, 2));
  },
  github({ told }, { notices }, print) {
    for (const problem of listed(told, notices)) print(annotation(problem));
    print(summaryOf(told));
  },
  human({ told, hidden, files }, { root, notices, changed }, print) {
    const readLine = lineReader(root);
    const colour = colours();
    for (const problem of listed(told, notices)) {
      print(`${describeProblem(problem, readLine, colour)}\n`);
    }
    const isRight = told.every(({ severity }) => severity === 'notice');
    const where = changed === undefined ? '' : ' in what this branch touches';
    print(isRight ? `Content: ${plural(files, 'file')}, no problems${where}.` : summaryOf(told));
    const unlisted = told.length - listed(told, notices).length;
    if (unlisted > 0) print(`${plural(unlisted, 'notice')}; --notices lists them.`);
    // Notices elsewhere are nothing that whoever works on a branch could be waiting for.
    const elsewhere = listed(hidden, notices);
    if (elsewhere.length > 0) print(`In what it does not touch: ${summaryOf(elsewhere)}`);
  },
};

function listed(problems: readonly Problem[], notices: boolean): Problem[] {
  return problems.filter(({ severity }) => notices || severity !== 'notice');
}
