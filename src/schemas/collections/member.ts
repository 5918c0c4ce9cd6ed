import { z } from 'zod';
import { claimFields, contact, statement } from '../parts/claim.ts';
import { gaps, reviewFields } from '../parts/entry.ts';
import {
  countryCode,
  languageTag,
  line,
  partialDate,
  slug,
  text,
  webAddress,
} from '../parts/primitives.ts';
import { sourceRef, sources } from '../parts/source.ts';
import { membershipRoles, membershipStates, organisationKinds, topics } from '../vocabularies.ts';

/** A tie between an organisation and a network. */
export const membership = z
  .strictObject({
    network: slug.optional().describe('Id of the network, when this guide describes it.'),
    networkName: line
      .optional()
      .describe('Name of the network, when this guide has no page on it.'),
    role: z.enum(membershipRoles).describe('member, associate, observer, partner, project …'),
    state: z
      .enum(membershipStates)
      .describe('current if the source shows it holds, unconfirmed if it may have ended, ended.'),
    since: partialDate.optional().describe('When it began, or the first year it is known for.'),
    until: partialDate.optional().describe('When it ended.'),
    note: text.optional().describe('What the source says of the role, in a sentence.'),
    ...claimFields,
  })
  .refine((value) => (value.network === undefined) !== (value.networkName === undefined), {
    error: 'give either network (an id) or networkName (a name), not both',
    path: ['network'],
  })
  .describe('A tie with a network.');
export type Membership = z.infer<typeof membership>;

/** An organisation of the directory: `content/members/<country>/<id>.yaml`. */
export const member = z
  .strictObject({
    name: line.describe('Name in English, as the organisation itself writes it.'),
    nativeNames: z
      .array(
        z.strictObject({
          language: languageTag,
          name: line.describe('Name in that language.'),
        }),
      )
      .default([])
      .describe('Names in the languages of the country.'),
    acronym: line.optional().describe('Acronym it goes by.'),
    aliases: z.array(line).default([]).describe('Other spellings and former names people search.'),
    kind: z.enum(organisationKinds).describe('Kind of organisation.'),
    country: countryCode,
    city: line.optional().describe('City of the office, in English spelling.'),
    founded: z
      .strictObject({ date: partialDate.describe('When it began.'), source: sourceRef })
      .optional()
      .describe('When it was founded.'),
    website: webAddress.optional().describe('Official website.'),
    topics: z.array(z.enum(topics)).min(1, 'name at least one topic').describe('Fields of work.'),
    about: statement.describe('What it does, in one plain sentence.'),
    contact: contact.optional().describe('Public office contact.'),
    memberships: z.array(membership).default([]).describe('Ties with networks.'),
    notes: z.array(statement).default([]).describe('Other facts worth knowing.'),
    gaps,
    sources,
    ...reviewFields,
  })
  .describe('An organisation in the member directory.');
export type Member = z.infer<typeof member>;
