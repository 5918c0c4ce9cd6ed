import { z } from 'zod';
import { claimFields, event, statement } from '../parts/claim.ts';
import { gaps, reviewFields } from '../parts/entry.ts';
import { line, partialDate, slug, text, webAddress } from '../parts/primitives.ts';
import { sources } from '../parts/source.ts';
import { associationStatuses, partnerCountries } from '../vocabularies.ts';

const association = z
  .strictObject({
    programme: slug.optional().describe('Id of the programme, when this guide describes it.'),
    programmeName: line.optional().describe('Its name, when this guide has no page on it.'),
    status: z.enum(associationStatuses).describe('How the country stands to the programme.'),
    since: partialDate.optional().describe('Since when.'),
    text: text.optional().describe('What that opens or closes, in a sentence.'),
    ...claimFields,
  })
  .refine((value) => (value.programme === undefined) !== (value.programmeName === undefined), {
    error: 'give either programme (an id) or programmeName (a name), not both',
    path: ['programme'],
  })
  .describe('How the country stands to a programme.');

const office = z
  .strictObject({
    role: line.describe('What it is the office for.'),
    name: line.describe('Name of the office.'),
    member: slug.optional().describe('Id of its entry in the directory, if there is one.'),
    url: webAddress.optional().describe('Its page.'),
    ...claimFields,
  })
  .describe('An office that helps.');

/** A partner country: `content/countries/<code>.mdx`. The body says what to know first. */
export const country = z
  .strictObject({
    code: z.enum(partnerCountries).describe('ISO 3166 code in capitals.'),
    summary: text.describe('Where the country stands with European networks, in two sentences.'),
    relation: z.array(statement).min(1).describe('Relation with the EU, one fact each.'),
    timeline: z.array(event).default([]).describe('Dated events of that relation, oldest first.'),
    programmes: z.array(association).default([]).describe('Association to EU programmes.'),
    contactPoints: z.array(office).default([]).describe('Contact points for programmes.'),
    institutions: z.array(office).default([]).describe('Ministries and agencies that matter.'),
    restrictions: z
      .array(statement)
      .default([])
      .describe('Laws and measures that stand in the way.'),
    payments: z.array(statement).default([]).describe('Paying fees abroad.'),
    notes: z.array(statement).default([]).describe('Other facts worth knowing.'),
    gaps,
    sources,
    ...reviewFields,
  })
  .describe('A partner country.');
export type Country = z.infer<typeof country>;
