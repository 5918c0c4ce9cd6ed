import type { z } from 'zod';
import { slug } from '../../schemas/parts/primitives.ts';
import type { Document } from '../read/document.ts';
import { mend } from './mend.ts';
import { type FieldPath, valueAt } from '../paths.ts';
import { type Problem, problem, shown } from '../problems.ts';
import { formatCodeOf } from './formats.ts';
import { fieldNames, isOptional, purposeOf, schemaAt } from './lookup.ts';
import { didYouMean } from '../suggest.ts';

type Issue = z.core.$ZodIssue;

/** An issue with what is needed to explain it. */
interface Case {
  document: Document;
  schema: z.core.$ZodType;
  path: FieldPath;
  /** What the schema says in its own words, or ''. */
  words: string;
}

/** What is wrong with the fields of a file, held against a schema. */
export function schemaProblems(
  document: Document,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => explain(issue, { document, schema, path: [], words: '' }));
}

function explain(issue: Issue, parent: Case): Problem[] {
  const path = [...parent.path, ...issue.path.filter((part) => typeof part !== 'symbol')];
  const here: Case = { ...parent, path, words: issue.message || parent.words };
  const value = valueAt(here.document.fields.data, path);
  const field = schemaAt(here.schema, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, here));
  if (issue.code === 'invalid_key') return [badKey(issue, here)];
  if (value === undefined && issue.code !== 'custom') return [missing(here)];
  if (isEmpty(value)) {
    return [
      problem('field-empty', here.document.fields.at(path), {
        wanted: wanted(here),
        leaveOut: isOptional(field) ? ' Or leave the field out.' : '',
      }),
    ];
  }
  if (wantsText(issue) && (typeof value === 'number' || typeof value === 'boolean')) {
    const source = here.document.fields.source(path) ?? String(value);
    const found = typeof value === 'number' ? 'a number' : 'true or false';
    return [problem('value-unquoted', here.document.fields.at(path), { source, found })];
  }
  const branch = issue.code === 'invalid_union' ? branchMeant(issue, value) : undefined;
  if (branch !== undefined) return branch.flatMap((below) => explain(below, here));
  return [wrongValue(issue, value, here)];
}

function wrongValue(issue: Issue, value: unknown, here: Case): Problem {
  const { document, path } = here;
  const field = schemaAt(here.schema, path);
  const at = document.fields.at(path);
  const values = { value: shown(value), hint: mend(value, field), wanted: wanted(here) };
  const quoted = {
    ...values,
    value: typeof value === 'string' ? `"${shown(value)}"` : shown(value),
  };
  const format = here.words === '' ? undefined : formatCodeOf(here.words);
  if (format !== undefined && typeof value === 'string') return problem(format, at, quoted);
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const hint = didYouMean(String(value), allowed);
      return problem('field-vocabulary', at, {
        value: quoted.value,
        hint,
        allowed: allowed.join(', '),
      });
    }
    case 'invalid_type':
      return problem('field-type', at, {
        ...values,
        found: kindOf(value),
        expected: kinds[issue.expected] ?? anotherKind,
      });
    case 'too_big':
      if (issue.origin === 'string') {
        return problem('field-too-long', at, {
          ...values,
          length: String(value).length,
          limit: Number(issue.maximum),
        });
      }
      return problem('field-number', at, values);
    case 'too_small':
      return problem(issue.origin === 'string' ? 'field-too-short' : 'field-number', at, quoted);
    case 'invalid_format':
      return problem('field-form', at, quoted);
    case 'invalid_union':
      return typeof value === 'string'
        ? problem('field-form', at, quoted)
        : problem('field-type', at, {
            ...values,
            found: kindOf(value),
            expected: [...new Set(issue.errors.map(rootKind))].join(' or '),
          });
    default:
      return problem('field-rule', at, values);
  }
}

function missing(here: Case): Problem {
  const name = String(here.path.at(-1));
  return problem('field-missing', here.document.fields.at(here.path), {
    name,
    wanted: purposeOf(schemaAt(here.schema, here.path)),
  });
}

function unknownField(name: string, here: Case): Problem {
  const allowed = fieldNames(schemaAt(here.schema, here.path));
  return problem('field-unknown', here.document.fields.atKey([...here.path, name]), {
    name: shown(name),
    hint: didYouMean(name, allowed),
    allowed: allowed.join(', '),
  });
}

function badKey(issue: z.core.$ZodIssueInvalidKey, here: Case): Problem {
  const [reason] = issue.issues;
  const key = String(here.path.at(-1));
  const words = sentence(reason?.message ?? '');
  const at = here.document.fields.atKey(here.path);
  return problem('field-id', at, {
    value: `"${shown(key)}"`,
    hint: mend(key, slug),
    wanted: words,
  });
}

/** The schema's own words for what to write; without any, what the field is for. */
function wanted(here: Case): string {
  return here.words === '' ? purposeOf(schemaAt(here.schema, here.path)) : sentence(here.words);
}

function sentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function wantsText(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  return (
    issue.code === 'invalid_union' &&
    issue.errors.flat().some((below) => below.path.length === 0 && wantsText(below))
  );
}

/** The kind of value that a branch of a union is for, by what it says of a value of another kind. */
function rootKind(branch: readonly Issue[]): string {
  const root = branch.find(({ path }) => path.length === 0);
  if (root?.code === 'invalid_type') return kinds[root.expected] ?? anotherKind;
  return root?.code === 'invalid_value' ? kindOf(root.values[0]) : anotherKind;
}

/**
 * The branch of a union whose kind the value has, if there is just one and it can tell more than
 * the union itself.
 */
function branchMeant(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Issue[] | undefined {
  const isOtherKind = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
  const isLiteral = ({ code, path }: Issue) => code === 'invalid_value' && path.length === 0;
  const fitting = issue.errors.filter(
    (branch) =>
      !branch.some(isOtherKind) && !(branch.some(isLiteral) && rootKind(branch) !== kindOf(value)),
  );
  const [branch, ...others] = fitting;
  return others.length > 0 || branch?.some(isLiteral) === true ? undefined : branch;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}

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

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? 'nothing';
}
