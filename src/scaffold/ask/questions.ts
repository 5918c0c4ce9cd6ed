import { z } from 'zod';
import { isPast } from '../../checker/rules/dates.ts';
import { referenceFields } from '../../checker/rules/references.ts';
import { inner, isOptional, purposeOf } from '../../checker/schema/lookup.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { collections } from '../../schemas/collections.ts';
import { source } from '../../schemas/parts/source.ts';
import { type Part, typedStep } from './forms.ts';
import { type Choice, choicesOf } from './labels.ts';

type Schema = z.core.$ZodType;

/** Something to ask; it can be answered at a prompt, or by the flag `--<name>`. */
export interface Question {
  /** The path of the field in the file: `runBy.text`. */
  name: string;
  schema: Schema;
  description: string;
  kind: 'text' | 'number' | 'list' | 'choice' | 'choices';
  /** Values that may be chosen; none if any value may be typed. */
  choices: readonly Choice[];
  /** Collection whose ids are wanted. */
  refersTo: CollectionName | undefined;
  isOptional: boolean;
  /** Whether it tells what has already been, so that no date of the future answers it. */
  isPast: boolean;
  /** Collection that the answer is a new id of. */
  isNewIn: CollectionName | undefined;
  /** The row this belongs to, which is left out as a whole if it is not wanted. */
  row: string | undefined;
}

/** Fields that are not asked one by one: sources are asked once, for the whole entry. */
const notAsked = new Set(['sources', 'source']);

/** The fields of a group by name; none if it is no group. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const here = inner(schema);
  return here instanceof z.core.$ZodObject ? here._zod.def.shape : {};
}

/** Makes a question of a schema without fields of its own. */
export function questionOf(
  name: string,
  schema: Schema,
  more: Partial<Omit<Question, 'name' | 'schema' | 'kind'>> = {},
): Question {
  const here = inner(schema);
  const values = valuesOf(here);
  const isList = listOf(here) !== undefined;
  return {
    name,
    schema,
    description: purposeOf(schema).replace(/ One of: .*$/, ''),
    kind: isList
      ? values.length > 0 || more.refersTo !== undefined
        ? 'choices'
        : 'list'
      : values.length > 0 || more.refersTo !== undefined
        ? 'choice'
        : here instanceof z.core.$ZodNumber
          ? 'number'
          : 'text',
    choices: choicesOf(values),
    refersTo: undefined,
    isOptional: isOptional(schema),
    isPast: isPast(undefined, name),
    isNewIn: undefined,
    row: undefined,
    ...more,
  };
}

/** Questions for a source, in the order in which one reads a page. */
export const sourceQuestions: readonly Question[] = Object.entries(source.shape).map(
  ([name, schema]) => questionOf(`source.${name}`, schema),
);

/** All questions for a file of a new entry, in the order of its fields, and the body last. */
export function questionsFor(part: Part): Question[] {
  const { collection, prefix, body } = part;
  const { schema } = collections[collection];
  const fields = within(schema, '', part, undefined).map((question) => ({
    ...question,
    name: prefix + question.name,
  }));
  const steps =
    collection === 'procedures'
      ? [
          questionOf(
            `${prefix}steps`,
            z
              .array(typedStep)
              .default([])
              .describe('Steps in order, each as "who acts: what happens".'),
          ),
        ]
      : [];
  return [...fields, ...steps, ...(body === undefined ? [] : [questionOf(`${prefix}body`, body)])];
}

function within(schema: Schema, path: string, part: Part, row: string | undefined): Question[] {
  return Object.entries(fieldsOf(schema)).flatMap(([field, value]) => {
    const name = path + field;
    if (notAsked.has(field)) return [];
    const group = groupOf(value);
    if (group !== undefined && part.rows.includes(name)) {
      return within(group, `${name}.`, part, name);
    }
    if (isOptional(value) && !part.also.includes(name)) return [];
    if (inner(value) instanceof z.core.$ZodObject) {
      return within(value, `${name}.`, part, row).map((question) => ofGroup(question, value, name));
    }
    // A list of groups that must be there may be empty.
    if (group !== undefined) return [];
    return [
      questionOf(name, value, {
        row,
        refersTo: referenceAt(part.collection, name, part),
        isPast: isPast(part.collection, name),
      }),
    ];
  });
}

/** The first field of a group is asked with what the group is for. */
function ofGroup(question: Question, group: Schema, name: string): Question {
  if (question.name !== `${name}.text`) return question;
  return { ...question, description: `${purposeOf(group)} ${question.description}` };
}

function referenceAt(
  collection: CollectionName,
  name: string,
  { rows }: Part,
): CollectionName | undefined {
  const row = rows.find((one) => name.startsWith(`${one}.`));
  const field = row === undefined ? `${name}[]` : `${row}[]${name.slice(row.length)}`;
  return referenceFields.find((one) => one.in === collection && one.field === field)?.to;
}

/** The list in a schema, also if a word such as any may stand in its place. */
function listOf(schema: Schema): z.core.$ZodArray | undefined {
  if (schema instanceof z.core.$ZodArray) return schema;
  if (!(schema instanceof z.core.$ZodUnion)) return undefined;
  const list = schema._zod.def.options.find((option) => option instanceof z.core.$ZodArray);
  return list instanceof z.core.$ZodArray && valuesOf(list).length > 0 ? list : undefined;
}

/** The schema of the groups in a list of groups. */
export function groupOf(schema: Schema): Schema | undefined {
  const list = inner(schema);
  if (!(list instanceof z.core.$ZodArray)) return undefined;
  const item = inner(list._zod.def.element);
  return item instanceof z.core.$ZodObject ? item : undefined;
}

/** The closed list of values of a field, or of its items, with the word that may stand for them. */
function valuesOf(schema: Schema): string[] {
  const here = inner(schema);
  if (here instanceof z.core.$ZodEnum) return Object.values(here._zod.def.entries).map(String);
  if (here instanceof z.core.$ZodArray) return valuesOf(here._zod.def.element);
  if (!(here instanceof z.core.$ZodUnion)) return [];
  const lists = here._zod.def.options.flatMap((option) => valuesOf(option));
  if (lists.length === 0) return [];
  const words = here._zod.def.options.flatMap((option) =>
    option instanceof z.core.$ZodLiteral ? option._zod.def.values.map(String) : [],
  );
  return [...words, ...lists];
}
