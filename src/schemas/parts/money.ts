import { z } from 'zod';
import {
  durationUnits,
  feeMeasures,
  feePeriods,
  feeRoles,
  organisationKinds,
  partnerCountries,
  vatTreatments,
} from '../vocabularies.ts';
import { claimFields } from './claim.ts';
import { currencyCode, line, partialDate, slug, text } from './primitives.ts';

const amount = z
  .number('write digits alone, such as 1600: no currency, no signs between thousands')
  .nonnegative('write zero or more; "note" tells of what is taken off');

/** The part of a fee table that a fee stands in, bounds as the table words them. */
const band = z
  .strictObject({
    of: z.enum(feeMeasures).describe('What the table goes by: staff, revenue …'),
    from: amount.optional().describe('At least so much.'),
    above: amount.optional().describe('More than so much.'),
    upTo: amount.optional().describe('At most so much.'),
    under: amount.optional().describe('Less than so much.'),
  })
  .refine(({ from, above, upTo, under }) => (from ?? above ?? upTo ?? under) !== undefined, {
    error: 'give at least one of from, above, upTo or under',
    path: ['from'],
  })
  .refine(({ from, above }) => from === undefined || above === undefined, {
    error: 'give either from or above, not both',
    path: ['above'],
  })
  .refine(({ upTo, under }) => upTo === undefined || under === undefined, {
    error: 'give either upTo or under, not both',
    path: ['under'],
  })
  .refine(
    ({ from, above, upTo, under }) =>
      (from ?? above ?? 0) < (upTo ?? under ?? Number.POSITIVE_INFINITY) || from === upTo,
    { error: 'the lower bound must be below the upper one', path: ['of'] },
  )
  .describe('A band of a fee table: who is in it pays the fee.');
export type FeeBand = z.infer<typeof band>;

/** A fee as published; an amount is a number, a range, or not published (left out). */
export const fee = z
  .strictObject({
    label: line.describe('Who pays it: the band or category, as the network calls it.'),
    category: slug.optional().describe('Id of the membership category it belongs to.'),
    kinds: z
      .array(z.enum(organisationKinds))
      .optional()
      .describe('Kinds of organisation that pay it, where the source says so.'),
    countries: z
      .array(z.enum(partnerCountries))
      .optional()
      .describe('Partner countries whose organisations pay it, where it is for some only.'),
    bands: z
      .array(band)
      .min(1, 'name a band, or leave the field out')
      .optional()
      .describe('Bands of the fee table it stands in; all of them have to fit.'),
    percent: z
      .strictObject({
        of: z.enum(feeMeasures).describe('Of what it is a share.'),
        rate: amount.describe('The share in per cent, such as 0.025.'),
      })
      .optional()
      .describe('A fee that is a share of something, within from and to.'),
    role: z
      .enum(feeRoles)
      .default('membership')
      .describe('membership, entry (when one joins), supplement, or other: not for membership.'),
    amount: amount.optional().describe('Amount, when it is one figure. Zero means free.'),
    from: amount.optional().describe('Lowest amount, when it is a range.'),
    to: amount.optional().describe('Highest amount, when it is a range.'),
    currency: currencyCode,
    period: z.enum(feePeriods).describe('How often it falls due.'),
    vat: z.enum(vatTreatments).describe('Whether VAT comes on top; unknown if not said.'),
    note: text.optional().describe('Rule, discount or condition, in a sentence.'),
    until: partialDate
      .optional()
      .describe('When it stopped to apply: past offers are kept, but not counted as the price.'),
    ...claimFields,
  })
  .refine((value) => value.amount === undefined || (value.from ?? value.to) === undefined, {
    error: 'give either amount, or from and to, not both',
    path: ['amount'],
  })
  .refine((value) => value.from === undefined || value.to === undefined || value.from <= value.to, {
    error: 'from must not be above to',
    path: ['from'],
  })
  .describe('A fee, with currency, period and VAT.');
export type Fee = z.infer<typeof fee>;

/** A span of time: an exact number, or a range. */
export const duration = z
  .strictObject({
    min: z.number().positive('more than zero').optional().describe('Shortest time.'),
    max: z.number().positive('more than zero').optional().describe('Longest time.'),
    unit: z.enum(durationUnits).describe('days, weeks, months or years.'),
  })
  .refine((value) => (value.min ?? value.max) !== undefined, {
    error: 'give min, max or both',
    path: ['min'],
  })
  .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, {
    error: 'min must not be above max',
    path: ['min'],
  })
  .describe('A span of time; give both min and max for a range, the same for an exact time.');
export type Duration = z.infer<typeof duration>;
