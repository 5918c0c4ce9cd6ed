import type { Problem, ProblemCode } from '../checker/problems.ts';
import { forTables } from '../import/entry/for-tables.ts';

/** What is wrong with an answer, in the words of the content check; forms may have their own. */
export interface Fault {
  text: string;
  /** Undefined where the content check has no problem of this kind. */
  code?: ProblemCode | undefined;
}

/** What is wrong with answers, by the names of the questions. */
export type Wrong = ReadonlyMap<string, Fault>;

/** A problem of the content check as a form tells it. */
export function faultOf({ code, message, remedy }: Problem): Fault {
  return { code, text: forTables(`${message} ${remedy}`.trim()) };
}
