import { z } from 'zod';
import { isPartialDate, slug } from '../../schemas/parts/primitives.ts';
import { type FieldPath, formatPath, valueAt } from '../paths.ts';
import { type Problem, problem, shown } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { formatCodeOf } from './formats.ts';
import { branchMeant, kindNamed, kindOf, kindsOf, loneAmongOthers, wantsText } from './kinds.ts';
import { fieldNames, inner, isOptional, purposeOf, schemaAt } from './lookup.ts';
import { mend } from './mend.ts';

type Issue = z.core.$ZodIssue;

/** An issue with what is needed to explain it. */
interface Case {
  document: Document;
  schema: z.core.$ZodType;
  path: FieldPath;
  /** What the schema says in its own words, or ''. */
  words: string;
  /** Fields that a misspelt key was meant for: that they are missing need not be said as well. */
  meant: Set<string>;
}

/** What is wrong with the fields of a file, held against a schema. */
export function schemaProblems(
  document: Document,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  const meant = new Set<string>();
  return issues
    .flatMap((issue) => explain(issue, { document, schema, path: [], words: '', meant }))
    .filter(({ code, field }) => code !== 'field-missing' || !meant.has(field));
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
  const lone = issue.code === 'invalid_union' ? loneAmongOthers(issue, value) : undefined;
  if (lone !== undefined) {
    const at = here.document.fields.at([...path, lone.index]);
    return [problem('field-any', at, { value: lone.value })];
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
  if (format !== undefined && typeof value === 'string') {
    if (isRightTrimmed(value, field)) return problem('field-spaces', at, {});
    const isDate = format === 'field-date' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
    return isDate && !isPartialDate(value)
      ? problem('field-no-such-day', at, quoted)
      : problem(format, at, quoted);
  }
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
        expected: kindNamed(issue.expected),
        hint: values.hint === '' ? howToWrite(field) : values.hint,
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
            expected: kindsOf(issue),
          });
    default:
      return problem('field-rule', at, values);
  }
}

/** How a list or a group is written, which what it is for does not tell. */
function howToWrite(field: z.core.$ZodType | undefined): string {
  const here = field === undefined ? undefined : inner(field);
  if (here instanceof z.core.$ZodArray) return 'Start each item on a line of its own with "- ". ';
  const names = fieldNames(here);
  return names.length === 0 ? '' : `Write its fields on lines of their own: ${names.join(', ')}. `;
}

/** Whether only spaces around it keep a value from being right: nobody would see them in a message. */
function isRightTrimmed(value: string, field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && value !== value.trim() && z.safeParse(field, value.trim()).success;
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
  const meant = nearest(name, allowed);
  if (meant !== undefined) here.meant.add(formatPath([...here.path, meant]));
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

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}
