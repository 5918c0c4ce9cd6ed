import { z } from 'zod';
import { eligibilityStatuses, organisationKinds, partnerCountries } from '../vocabularies.ts';
import { claimFields } from './claim.ts';
import { slug, text } from './primitives.ts';

/**
 * One answer to "may they join?" for a set of countries and kinds of organisation.
 *
 * For a country and kind, the row whose sets are contained in those of every other matching row
 * wins; rows that tie and disagree are an error. No row means unknown.
 */
export const eligibilityRow = z
  .strictObject({
    countries: z
      .union([z.literal('any'), z.array(z.enum(partnerCountries)).min(1, 'name a country')], {
        error: `write any, or a list of country codes: ${partnerCountries.join(', ')}`,
      })
      .describe('Partner countries the row speaks of: a list of codes, or any.'),
    kinds: z
      .union([z.literal('any'), z.array(z.enum(organisationKinds)).min(1, 'name a kind')], {
        error: 'write any, or a list of kinds of organisation, such as [association, cluster]',
      })
      .describe('Kinds of organisation the row speaks of: a list, or any.'),
    status: z.enum(eligibilityStatuses).describe('open, conditional, closed or unknown.'),
    via: slug.optional().describe('Id of the membership category one would enter by.'),
    basis: text.describe('Why, in a sentence a reader of that country can use.'),
    ...claimFields,
  })
  .describe('Who may join: countries and kinds of organisation, the answer and its reason.');
export type EligibilityRow = z.infer<typeof eligibilityRow>;

export const eligibility = z
  .array(eligibilityRow)
  .describe('Who may join, by country and kind. A pair that no row covers counts as unknown.');
