import { expect, it } from 'vitest';
import { formatProblem, type ProblemCode } from '../../../../src/checker/index.ts';
import { type Change, check } from './check.ts';

/** A change and the one problem that it must give. */
export interface Reject {
  name: string;
  change: Change;
  code: ProblemCode;
  /** File below `content/`, and line. */
  at: string;
  field?: string;
  /** Words of the message. */
  says: string;
  /** Words of the remedy. */
  remedy: string;
}

/**
 * Defines a test for each case: the problem named, at its place, and no other.
 *
 * @returns The lines that an editor would read, for a snapshot.
 */
export function rejects(cases: readonly Reject[]): string {
  const results = cases.map((one) => ({ ...one, problems: check(one.change).problems }));
  it.each(results)('refuses $name', ({ problems, code, at, field = '', says, remedy }) => {
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [problem] = problems;
    expect(`${problem?.file ?? ''}:${String(problem?.line)}`).toBe(`content/${at}`);
    expect(problem?.field).toBe(field);
    expect(problem?.message).toContain(says);
    expect(problem?.remedy).toContain(remedy);
  });
  return results.flatMap(({ problems }) => problems.map(formatProblem)).join('\n');
}
