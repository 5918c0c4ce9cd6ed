import type { Page } from 'playwright-core';
import type { Manifest } from '../../src/directory/format.ts';
import type { NamedMember } from '../../src/domain/members/ties.ts';

/** What every contender is given: the organisations, and what values of facets are called. */
export interface Material {
  members: readonly NamedMember[];
  labels: Manifest['labels'];
}

/** Reads a file by its path from `/` on. */
export type FindFile = (path: string) => Uint8Array | undefined;

/** How a search is used on its page. */
export interface Handles {
  /** The page, from `/` on. */
  path: string;
  input: string;
  /** Matches as soon as there is a result to read. */
  result: string;
  /** Elements that change with every answer, and with nothing else. */
  answer: string;
  /** Milliseconds without change after which an answer is complete; longer than a debounce. */
  quiet: number;
}

/** A contender with its index made. */
export interface Prepared {
  find: FindFile;
  /** Files that are compressed before the measuring, as on a host. */
  ahead: readonly string[];
  handles: Handles;
  /** The files of the index, without scripts. */
  index: readonly Uint8Array[];
  buildMs: number;
  /**
   * Ids of the first three answers.
   *
   * @param page The contender's page, for those that search in a browser only.
   */
  answers: (query: string, page: Page) => Promise<string[]>;
}

export interface Contender {
  name: string;
  prepare: (material: Material) => Promise<Prepared>;
}

/** Answers that are looked at. */
export const answersThatCount = 3;

/** Runs something, and tells how many milliseconds it took. */
export async function timed<Value>(run: () => Value | Promise<Value>) {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

const encoder = new TextEncoder();

/** A text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
