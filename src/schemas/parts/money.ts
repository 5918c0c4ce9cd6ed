import { z } from 'zod';
import {
  durationUnits,
  feePeriods,
  feeRoles,
  organisationKinds,
  vatTreatments,
} from '../vocabularies.ts';
import { claimFields } from './claim.ts';
import { currencyCode, line, partialDate, slug, text } from './primitives.ts';

const amount = z.number('write a number without currency sign').nonnegative('not below zero');

/** A fee as published; an amount is a number, a range, or not published (left out). */
export const fee = z
  .strictObject({
    label: line.describe('Who pays it: the band or category, as the network calls it.'),
    category: slug.optional().describe('Id of the membership category it belongs to.'),
    kinds: z
      .array(z.enum(organisationKinds))
      .optional()
      .describe('Kinds of organisation that pay it, where the source says so.'),
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
