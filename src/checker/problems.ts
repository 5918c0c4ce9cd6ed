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
} as const satisfies Record<string, { message: string; remedy: string }>;

export type ProblemCode = keyof typeof problemTexts;

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
  const { message, remedy } = problemTexts[code];
  return { ...place, code, message: fill(message), remedy: fill(remedy) };
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
  const { file, line, column, field, message, remedy } = problem;
  const place = `${file}:${String(line)}:${String(column)}`;
  // Content must not be able to send control characters to a terminal.
  return [place, field === '' ? '-' : field, message, remedy]
    .join('  ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** Order of problems: by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
