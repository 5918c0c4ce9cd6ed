import { bodyTexts } from './texts/body.ts';
import { crossingTexts } from './texts/crossing.ts';
import { fieldTexts } from './texts/fields.ts';
import { fileTexts } from './texts/files.ts';
import { yamlTexts } from './texts/yaml.ts';

/**
 * Every problem the checker can find, by code: what is wrong and how to mend it. Words between
 * percent signs are filled in for the case at hand.
 */
export const problemTexts = {
  ...fileTexts,
  ...yamlTexts,
  ...fieldTexts,
  ...crossingTexts,
  ...bodyTexts,
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;

/**
 * An error stops the build. A warning does not: a translation that lags behind must not keep an
 * editor from mending the English. A notice is work for a quiet day, such as a fact that is to be
 * looked up again; it is counted, and listed when asked for.
 */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

export interface ProblemText {
  /** Left out, it is an error. */
  severity?: Severity;
  message: string;
  remedy: string;
}

/** Where something stands: lines and columns count from 1; `field` is '' outside fields. */
export interface Place {
  file: string;
  line: number;
  column: number;
  field: string;
  /** How much of the line is meant, in UTF-16 units as columns are; left out where nobody can tell. */
  length?: number;
}

/** Something that an editor has to mend. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  message: string;
  remedy: string;
  /** The same as told of the other file, where two are as much in the wrong as each other. */
  counterpart?: Problem;
}

type Names<Text extends string> = Text extends `${string}%${infer Name}%${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Texts<Code extends ProblemCode> = (typeof problemTexts)[Code]['message' | 'remedy'];

/** Makes a problem from the table of texts. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  values: Readonly<Record<Names<Texts<Code>>, string | number>>,
): Problem {
  const words = new Map<string, string | number>(Object.entries(values));
  const fill = (text: string) =>
    text.replace(/%(\w+)%/g, (_, name: string) => String(words.get(name))).trim();
  const { severity = 'error', message, remedy }: ProblemText = problemTexts[code];
  return { ...place, code, severity, message: fill(message), remedy: fill(remedy) };
}

/** The very start of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, field: '' };
}

/** A value for a message: on one line, and not too long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([^]{59})[^]{2,}$/u, '$1…');
}

/** One line for a terminal or a log: `file:line:column  field  what is wrong  how to mend it`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, severity, message, remedy } = problem;
  const place = `${file}:${String(line)}:${String(column)}`;
  const what = severity === 'error' ? message : `(${severity}) ${message}`;
  return printable([place, field === '' ? '-' : field, what, remedy].join('  '));
}

/** A text on one line and without what could steer a terminal or hide in it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD');
}

/** Order of problems: by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
