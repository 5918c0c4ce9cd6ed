import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

const anotherKind = 'another kind of value';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What a schema calls a kind of value, in plain words. */
export function kindNamed(name: string): string {
  return kinds[name] ?? anotherKind;
}

/** What a value is, in plain words. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number one can count with';
  return kinds[typeof value] ?? 'nothing';
}

/** The kinds of value that a union takes. */
export function kindsOf(issue: UnionIssue): string {
  return [...new Set(issue.errors.map(rootKind))].join(' or ');
}

/** Whether text would have been right. */
export function wantsText(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  return (
    issue.code === 'invalid_union' &&
    issue.errors.flat().some((below) => below.path.length === 0 && wantsText(below))
  );
}

/** The kind of value that a branch of a union is for, by what it says of a value of another kind. */
function rootKind(branch: readonly Issue[]): string {
  const root = branch.find(({ path }) => path.length === 0);
  if (root?.code === 'invalid_type') return kindNamed(root.expected);
  return root?.code === 'invalid_value' ? kindOf(root.values[0]) : anotherKind;
}

/**
 * The branch of a union whose kind the value has, if there is just one and it can tell more than
 * the union itself.
 */
export function branchMeant(issue: UnionIssue, value: unknown): Issue[] | undefined {
  const isOtherKind = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
  const isLiteral = ({ code, path }: Issue) => code === 'invalid_value' && path.length === 0;
  const fitting = issue.errors.filter(
    (branch) =>
      !branch.some(isOtherKind) && !(branch.some(isLiteral) && rootKind(branch) !== kindOf(value)),
  );
  const [branch, ...others] = fitting;
  return others.length > 0 || branch?.some(isLiteral) === true ? undefined : branch;
}

/**
 * The single value of a union, such as "any", where a list holds it among others.
 *
 * @returns Its place in the list and the value; undefined if there is no such.
 */
export function loneAmongOthers(
  issue: UnionIssue,
  value: unknown,
): { index: number; value: string } | undefined {
  if (!Array.isArray(value)) return undefined;
  for (const [first] of issue.errors) {
    if (first?.code !== 'invalid_value' || first.path.length > 0) continue;
    const [lone] = first.values;
    const index = value.indexOf(lone);
    if (index >= 0) return { index, value: String(lone) };
  }
  return undefined;
}
