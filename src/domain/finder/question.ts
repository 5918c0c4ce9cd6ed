import * as z from 'zod/mini';
import {
  benefitAreas,
  organisationKinds,
  partnerCountries,
  topics,
} from '../../schemas/vocabularies.ts';

/** How soon one wants to be in, the shortest first. */
export const timeLimits = ['month', 'quarter', 'half-year', 'year'] as const;
export type TimeLimit = (typeof timeLimits)[number];

/** Days that each limit gives. */
export const daysWithin: Record<TimeLimit, number> = {
  month: 31,
  quarter: 92,
  'half-year': 183,
  year: 366,
};

const currencies = new Set(Intl.supportedValuesOf('currency'));
export const currency = z
  .string()
  .check(z.refine((value) => currencies.has(value), 'not an ISO 4217 code'));
/** More than any fee; what is above it is a slip of the hand. */
const largestBudget = 100_000_000;

/** What the finder is asked. Every part can be left out; a list that is empty asks for nothing. */
export const question = z.object({
  /** ISO 3166 code of a partner country. */
  country: z.optional(z.enum(partnerCountries)),
  kind: z.optional(z.enum(organisationKinds)),
  /** What one is after. */
  wishes: z.array(z.enum(benefitAreas)),
  /** What one can pay a year, in a currency by its ISO 4217 code. */
  budget: z.optional(
    z.object({ amount: z.number().check(z.gte(0), z.lte(largestBudget)), currency }),
  ),
  soon: z.optional(z.enum(timeLimits)),
  topics: z.array(z.enum(topics)),
});
export type Question = z.infer<typeof question>;
export type Budget = NonNullable<Question['budget']>;

/** The questions in their order, by the names that they have in addresses. */
export const steps = ['country', 'kind', 'wish', 'budget', 'soon', 'topic'] as const;
export type Step = (typeof steps)[number];

/** A question that asks for nothing yet. */
export const nothingAsked: Question = { wishes: [], topics: [] };

/** Whether a step has been answered. */
export function isAnswered(asked: Question, step: Step): boolean {
  if (step === 'wish') return asked.wishes.length > 0;
  if (step === 'topic') return asked.topics.length > 0;
  return asked[step] !== undefined;
}

/** The question without what a step answered. */
export function without(asked: Question, step: Step): Question {
  if (step === 'wish') return { ...asked, wishes: [] };
  if (step === 'topic') return { ...asked, topics: [] };
  return { ...asked, [step]: undefined };
}
