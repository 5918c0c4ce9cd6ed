import { expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/checker/index.ts';
import { type Change, check } from './check.ts';

/** A change and the one problem that it must give. */
export interface Reject {
  name: string;
  change: Change;
  code: ProblemCode;
  /** File below `content/` and line. */
  at: string;
  field?: string;
  /** Words of the message, and of the remedy. */
  says: string;
  remedy: string;
}

/** One test for each case: the problem named, at its place, and no other. */
export function rejects(cases: readonly Reject[]): void {
  it.each(cases)('refuses $name', ({ change, code, at, field = '', says, remedy }) => {
    const { problems } = check(change);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({
      field,
      message: expect.stringContaining(says) as string,
      remedy: expect.stringContaining(remedy) as string,
    });
    expect(`${problems[0]?.file ?? ''}:${String(problems[0]?.line)}`).toBe(`content/${at}`);
  });
}
