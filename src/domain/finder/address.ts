import type { z } from 'zod/mini';
import { isAnswered, nothingAsked, type Question, question, type Step, steps } from './question.ts';

/** What is on the page: one of the questions, or the answers. */
export interface State {
  question: Question;
  at: Step | 'answers';
  /** Whether a question is asked again, from the answers, and leads back to them. */
  isChange: boolean;
}

/** The state that an address stands for, with all of it that could not be understood. */
export interface Read {
  state: State;
  /** Parts of the address as they stand there, such as `wish=fame`. */
  unknown: string[];
}

const parts = question.def.shape;
const isStep = (value: string): value is Step => steps.some((step) => step === value);

/** What people write for an amount: `2000-EUR`, digits with a point at most. */
const writtenBudget = /^(\d+(?:\.\d{1,2})?)-([A-Za-z]{3})$/;

function readBudget(value: string): unknown {
  const [, amount, currency = ''] = writtenBudget.exec(value) ?? [];
  return amount === undefined
    ? value
    : { amount: Number(amount), currency: currency.toUpperCase() };
}

/**
 * Reads the state of the finder from an address.
 *
 * Lists are written with commas or by repeating the name, countries and currencies in small letters
 * or capitals; names that the finder does not use are passed over, as they may be meant for others.
 *
 * @param search The part of the address from `?` on.
 */
export function fromAddress(search: string): Read {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const valuesOf = (name: string) => [
    ...new Set(
      query
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    ),
  ];
  /** The first value that is understood; the others are told. */
  function one<Schema extends z.ZodMiniType>(
    name: string,
    schema: Schema,
    prepare: (value: string) => unknown = (value) => value,
  ): z.infer<Schema> | undefined {
    let found: z.infer<Schema> | undefined;
    for (const value of valuesOf(name)) {
      const parsed = schema.safeParse(prepare(value));
      if (found === undefined && parsed.success && parsed.data !== undefined) found = parsed.data;
      else unknown.push(`${name}=${value}`);
    }
    return found;
  }
  function many<Value>(name: string, schema: z.ZodMiniType<Value>): Value[] {
    return valuesOf(name).flatMap((value) => {
      const parsed = schema.safeParse(value);
      if (!parsed.success) unknown.push(`${name}=${value}`);
      return parsed.success ? [parsed.data] : [];
    });
  }

  const read: Question = {
    country: one('country', parts.country, (value) => value.toUpperCase()),
    kind: one('kind', parts.kind),
    wishes: many('wish', parts.wishes.def.element),
    budget: one('budget', parts.budget, readBudget),
    soon: one('soon', parts.soon),
    topics: many('topic', parts.topics.def.element),
  };
  const change = query.get('change');
  const ask = query.get('ask');
  const wanted = change ?? ask;
  const state = (at: State['at'], isChange = false): State => ({ question: read, at, isChange });
  if (wanted === null) return { state: state(isAsking(read) ? 'answers' : 'country'), unknown };
  if (wanted === 'answers') return { state: state('answers'), unknown };
  if (isStep(wanted)) return { state: state(wanted, change !== null), unknown };
  unknown.push(`${change === null ? 'ask' : 'change'}=${wanted}`);
  return { state: state(isAsking(read) ? 'answers' : 'country'), unknown };
}

/** Whether anything has been answered. */
export function isAsking(asked: Question): boolean {
  return steps.some((step) => isAnswered(asked, step));
}

/** The answers to the questions, as an address writes them. */
export function toParts({
  country,
  kind,
  wishes,
  budget,
  soon,
  topics,
}: Question): Partial<Record<Step, string>> {
  return Object.fromEntries(
    Object.entries({
      country,
      kind,
      wish: wishes.join(','),
      budget: budget && `${String(budget.amount)}-${budget.currency}`,
      soon,
      topic: topics.join(','),
    } satisfies Record<Step, string | undefined>).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
}

/**
 * Writes a state as the part of an address from `?` on; '' is the first question, unanswered.
 *
 * All values are of letters, digits, hyphens, points and commas, so that none needs an escape.
 */
export function toAddress({ question: asked, at, isChange }: State): string {
  const written = Object.entries(toParts(asked)).map(([name, value]) => `${name}=${value}`);
  const isPlain = at === (isAsking(asked) ? 'answers' : 'country') && !isChange;
  if (!isPlain) written.unshift(`${isChange && at !== 'answers' ? 'change' : 'ask'}=${at}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** The first question, with nothing answered. */
export const start: State = { question: nothingAsked, at: 'country', isChange: false };

/** Where one goes from a question: to the next, or to the answers. */
export function following({ at, isChange }: State): State['at'] {
  const next = at === 'answers' || isChange ? undefined : steps[steps.indexOf(at) + 1];
  return next ?? 'answers';
}

/** Where one came from: the question before, or the answers; undefined at the first. */
export function preceding({ at, isChange }: State): State['at'] | undefined {
  if (isChange) return 'answers';
  return steps[(at === 'answers' ? steps.length : steps.indexOf(at)) - 1];
}
