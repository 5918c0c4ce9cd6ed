import { z } from 'zod';
import { event, statement } from '../parts/claim.ts';
import { eligibility } from '../parts/eligibility.ts';
import { gaps, reviewFields } from '../parts/entry.ts';
import { line, partialDate, slug, text, webAddress } from '../parts/primitives.ts';
import { sources } from '../parts/source.ts';
import { programmeKinds, programmeStates, topics } from '../vocabularies.ts';

/** A programme that opens or funds networks: `content/programmes/<id>.mdx`. */
export const programme = z
  .strictObject({
    name: line.describe('Full name, in English.'),
    acronym: line.optional().describe('Acronym or short name.'),
    aliases: z.array(line).default([]).describe('Other names people search.'),
    kind: z.enum(programmeKinds).describe('What it is.'),
    state: z.enum(programmeStates).describe('Whether it can be used today.'),
    summary: text.describe('What it is and for whom, in one or two plain sentences.'),
    website: webAddress.describe('Page to start from.'),
    starts: partialDate.optional().describe('When it began.'),
    ends: partialDate.optional().describe('When it ends or ended.'),
    topics: z.array(z.enum(topics)).default([]).describe('Fields of work.'),
    whoIsEligible: statement.describe('Who can use it.'),
    eligibility,
    money: z.array(statement).default([]).describe('What it pays or costs.'),
    forNetworks: z.array(statement).default([]).describe('What it means for joining networks.'),
    networks: z.array(slug).default([]).describe('Ids of the networks it opens or funds.'),
    timeline: z.array(event).default([]).describe('Dated events, oldest first.'),
    gaps,
    sources,
    ...reviewFields,
  })
  .describe('A programme that opens or funds networks.');
export type Programme = z.infer<typeof programme>;
