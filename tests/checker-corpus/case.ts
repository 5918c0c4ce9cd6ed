import type { ProblemCode } from '../../src/checker/index.ts';
import { minimal } from '../unit/checker/support/fixture.ts';

/** A broken contribution: one file of the minimal content that became something else. */
export interface Broken {
  name: string;
  /** Path below `content/`. */
  file: string;
  text: string | Uint8Array;
  /** The problem that an editor has to be told of, and the line it is on. */
  code: ProblemCode;
  line: number;
}

export const term = 'glossary/hub.yaml';
export const member = 'members/md/coc.yaml';
export const network = 'networks/alpha/index.mdx';
export const procedure = 'networks/alpha/joining.mdx';
export const chapter = 'guide/choosing.mdx';
export const news = 'news/joined.mdx';
export const letter = 'model-texts/letter.mdx';

/** The text of a file of the minimal content. */
export function original(file: string): string {
  const text = minimal[file];
  if (text === undefined) throw new Error(`There is no ${file}`);
  return text;
}

/** A file with one text replaced by another. */
export function swap(
  name: string,
  file: string,
  [from, to]: readonly [string, string],
  code: ProblemCode,
  line: number,
): Broken {
  const text = original(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { name, file, text: text.replace(from, () => to), code, line };
}

/** A file that holds something else altogether. */
export function whole(
  name: string,
  file: string,
  text: string | Uint8Array,
  code: ProblemCode,
  line = 1,
): Broken {
  return { name, file, text, code, line };
}

/** The chapter with something put at its end, on line 19 and those after it. */
export function prose(name: string, text: string, code: ProblemCode, line = 19): Broken {
  return { name, file: chapter, text: `${original(chapter)}\n${text}\n`, code, line };
}
