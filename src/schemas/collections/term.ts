import { z } from 'zod';
import { reviewFields } from '../parts/entry.ts';
import { line, slug, text } from '../parts/primitives.ts';
import { sourceRef, sources } from '../parts/source.ts';

/** A glossary term: `content/glossary/<id>.yaml`. */
export const term = z
  .strictObject({
    term: line.describe('The word or acronym as readers meet it.'),
    long: line.optional().describe('What an acronym stands for.'),
    aliases: z.array(line).default([]).describe('Other forms of the word.'),
    definition: text.describe('What it means to an applicant, in one to three plain sentences.'),
    source: sourceRef.optional(),
    related: z.array(slug).default([]).describe('Ids of terms to read next.'),
    sources: sources.default({}),
    ...reviewFields,
  })
  .describe('A glossary term.');
export type Term = z.infer<typeof term>;
