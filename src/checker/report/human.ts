import { styleText } from 'node:util';
import { type Problem, printable, type Severity } from '../problems.ts';
import { excerptOf, type LineReader } from './excerpt.ts';
import { referenceOf } from './reference.ts';

type Colour = Parameters<typeof styleText>[0];

/** How parts of a report are coloured; without colours, the text itself. */
export type Paint = (colour: Colour, text: string) => string;

export const noPaint: Paint = (_, text) => text;
/** Colours of a terminal. Whether they are wanted is decided by the caller. */
export const paint: Paint = (colour, text) => styleText(colour, text, { validateStream: false });

const colours: Record<Severity, Colour> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/**
 * A problem for people: place, kind and code; what is wrong; the line with the place underlined;
 * how to mend it; where it is explained.
 */
export function describeProblem(problem: Problem, readLine: LineReader, colour: Paint): string {
  const { file, line, column, field, severity, code, message, remedy } = problem;
  const place = printable(`${file}:${String(line)}:${String(column)}`);
  const kind = colour(colours[severity], `${severity} ${code}`);
  const head = [colour('bold', place), kind, ...(field === '' ? [] : [printable(field)])];
  const text = readLine(problem);
  const shown = text === undefined || text.trim() === '' ? undefined : excerptOf(text, problem);
  const number = String(line);
  const excerpt =
    shown === undefined
      ? []
      : [
          `  ${colour('dim', `${number} |`)} ${shown.text}`,
          `  ${' '.repeat(number.length)} ${colour('dim', '|')} ${colour(colours[severity], shown.marks)}`,
        ];
  return [
    head.join('  '),
    `  ${printable(message)}`,
    ...excerpt,
    `  To mend it: ${printable(remedy)}`,
    `  ${colour('dim', `See ${referenceOf(code)}`)}`,
  ].join('\n');
}

/** How many there are, in words: `2 errors and 1 warning in 3 files.` */
export function summaryOf(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter((one) => one.severity === severity).length;
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  const files = new Set(
    problems.filter(({ severity }) => severity !== 'notice').map(({ file }) => file),
  );
  return `${counts.join(' and ')} in ${plural(files.size, 'file')}.`;
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : nouns}`;
}
