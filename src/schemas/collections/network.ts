import { z } from 'zod';
import { claimFields, contact, event, statement } from '../parts/claim.ts';
import { eligibility } from '../parts/eligibility.ts';
import { gaps, reviewFields } from '../parts/entry.ts';
import { fee } from '../parts/money.ts';
import { countryCode, line, partialDate, slug, text, webAddress } from '../parts/primitives.ts';
import { sourceRef, sources } from '../parts/source.ts';
import {
  benefitAreas,
  networkKinds,
  networkStates,
  organisationKinds,
  topics,
} from '../vocabularies.ts';

const category = z
  .strictObject({
    id: slug.describe('Short id, so that fees and eligibility rows can name it.'),
    name: line.describe('What the network calls it.'),
    for: text.describe('Who it is for.'),
    rights: text.optional().describe('What it brings: vote, seat, access.'),
    ...claimFields,
  })
  .describe('A category of membership or participation.');

/** A European network: `content/networks/<id>/index.mdx`. The body is the overview. */
export const network = z
  .strictObject({
    name: line.describe('Full official name, in English.'),
    acronym: line.optional().describe('Acronym or short name it goes by.'),
    aliases: z.array(line).default([]).describe('Former names and other spellings people search.'),
    kind: z.enum(networkKinds).describe('What it is: an association, a programme network …'),
    state: z.enum(networkStates).describe('Whether it works today, as far as the sources show.'),
    summary: text.describe('What it is and for whom, in one or two plain sentences.'),
    website: webAddress.describe('Official website.'),
    topics: z.array(z.enum(topics)).min(1, 'name at least one topic').describe('Fields of work.'),
    runBy: statement.describe('Who runs it and in which legal form.'),
    seat: z
      .strictObject({
        city: line.describe('City of the head office.'),
        country: countryCode,
        ...claimFields,
      })
      .optional()
      .describe('Where its office is.'),
    founded: z
      .strictObject({ date: partialDate.describe('When it began.'), source: sourceRef })
      .optional()
      .describe('When it was founded.'),
    size: z.array(statement).default([]).describe('How large it is, newest figure first.'),
    whoCanJoin: z
      .strictObject({
        kinds: z
          .array(z.enum(organisationKinds))
          .min(1, 'name at least one kind')
          .describe('Kinds of organisation it takes in.'),
        conditions: z.array(statement).default([]).describe('Conditions of entry, one each.'),
      })
      .describe('Who can join, wherever they come from.'),
    eligibility,
    categories: z.array(category).default([]).describe('Categories of membership.'),
    fees: z.array(fee).default([]).describe('Fees as published.'),
    benefits: z
      .array(
        z.strictObject({
          area: z.enum(benefitAreas).describe('What it is good for.'),
          text: text.describe('The benefit, in a plain sentence.'),
          ...claimFields,
        }),
      )
      .default([])
      .describe('What members get, by area.'),
    obligations: z.array(statement).default([]).describe('What members must do or pay.'),
    contact: contact.optional().describe('How to reach the office.'),
    timeline: z.array(event).default([]).describe('Dated events, oldest first.'),
    related: z.array(slug).default([]).describe('Ids of networks worth a look beside this one.'),
    gaps,
    sources,
    ...reviewFields,
  })
  .describe('A European network.');
export type Network = z.infer<typeof network>;
