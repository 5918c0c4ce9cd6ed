import { z } from 'zod';
import { problem, type ProblemCode, startOf } from '../../checker/problems.ts';
import { formOf } from '../../checker/read/addresses.ts';
import type { Document } from '../../checker/read/document.ts';
import { isAhead } from '../../checker/rules/dates.ts';
import { schemaProblems } from '../../checker/schema/issues.ts';
import { didYouMean } from '../../checker/suggest.ts';
import { forTables } from '../../import/entry/for-tables.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Question } from './questions.ts';

/** Ids that each collection has. */
export type Ids = (collection: CollectionName) => readonly string[];

/** What answers are held against, besides the schema. */
export interface Around {
  ids: Ids;
  /** Day that counts as today. */
  today: string;
}

/** What an answer says; or what is wrong with it, with the code of the content check if it has one. */
export type Reading = { value: unknown } | { problem: string; code?: ProblemCode | undefined };

/**
 * Reads what somebody typed as an answer, and holds it against the schema of the field, the day and
 * the entries there are.
 *
 * @param typed What was typed; several texts where several were given.
 * @returns The value, or what is wrong with it, in the words of the content check.
 */
export function readAnswer(question: Question, typed: readonly string[], around: Around): Reading {
  const { kind, schema } = question;
  if (typed.length > 1 && kind !== 'list' && kind !== 'choices') {
    return { problem: 'Give one value only.' };
  }
  const value = valueOf(kind, typed);
  const unknown = withUnknownIds(question, value, around);
  if (unknown !== undefined) return unknown;
  const result = z.safeParse(schema, value, { error: () => '' });
  if (!result.success) {
    const problems = schemaProblems(documentOf(value), asType(schema), result.error.issues);
    return {
      problem: problems
        .map(({ message, remedy }) => forTables(`${message} ${remedy}`.trim()))
        .join(' '),
      code: problems[0]?.code,
    };
  }
  return misfit(question, value, around) ?? { value };
}

/** What the schema cannot tell: an id that is taken, a date still to come. */
function misfit(
  { isPast, isNewIn }: Question,
  value: unknown,
  { ids, today }: Around,
): Reading | undefined {
  if (typeof value !== 'string') return undefined;
  if (isPast && isAhead(value, today)) {
    const { message, remedy, code } = problem('date-future', startOf(''), { date: value, today });
    return { problem: `${message} ${remedy}`, code };
  }
  if (isNewIn === undefined || !ids(isNewIn).includes(value)) return undefined;
  const file = formOf(isNewIn).replace('<country>', '…').replace('<id>', value);
  return {
    problem: `${file} is there already; it stays. Correct that file, or give another id.`,
    code: 'id-duplicate',
  };
}

function valueOf(kind: Question['kind'], typed: readonly string[]): unknown {
  if (kind === 'list') return [...typed];
  if (kind === 'choices') {
    const values = typed.flatMap((text) => text.split(',')).map((text) => text.trim());
    const given = values.filter((text) => text !== '');
    return given.join() === 'any' ? 'any' : given;
  }
  const text = (typed[0] ?? '').trim();
  return kind === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Ids that are not there; it does not matter whether they could be ids at all. */
function withUnknownIds(
  { refersTo: collection }: Question,
  value: unknown,
  { ids }: Around,
): Reading | undefined {
  if (collection === undefined) return undefined;
  const code = 'reference-unknown';
  const known = ids(collection);
  const unknown = [value].flat().flatMap((id) => {
    if (typeof id !== 'string' || id === '' || known.includes(id)) return [];
    const hint = didYouMean(id, known);
    const { message, remedy } = problem(code, startOf(''), { id, collection, hint });
    return [`${message} ${remedy}`];
  });
  return unknown.length > 0 ? { problem: unknown.join(' '), code } : undefined;
}

/** A single value in the form of a file, so that the check's own words can be had for it. */
function documentOf(data: unknown): Document {
  const at = () => startOf('');
  return {
    collection: 'pages',
    id: '',
    country: undefined,
    locale: undefined,
    entryFile: '',
    file: '',
    fields: { data, at, atKey: at, source: () => undefined },
    prose: undefined,
    body: '',
    bodyStart: at(),
  };
}

/** The schema with the methods that the checker's functions are typed for. */
function asType(schema: z.core.$ZodType): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.unknown();
}
