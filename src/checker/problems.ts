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
 * editor from mending the English.
 */
export type Severity = 'error' | 'warning';

interface ProblemText {
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
}

/** Something that an editor has to mend. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  message: string;
  remedy: string;
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
  // Content must not be able to send control characters to a terminal.
  const what = severity === 'warning' ? `(warning) ${message}` : message;
  return [place, field === '' ? '-' : field, what, remedy]
    .join('  ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** Order of problems: by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
