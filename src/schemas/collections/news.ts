import { z } from 'zod';
import { gaps } from '../parts/entry.ts';
import { line, partialDate, slug, text } from '../parts/primitives.ts';
import { sources } from '../parts/source.ts';
import { partnerCountries, topics } from '../vocabularies.ts';

/** A news item: `content/news/<id>.mdx`. The body is the item. */
export const news = z
  .strictObject({
    title: line.describe('Headline, in your own words.'),
    date: partialDate.describe(
      'When it happened or was reported, as exact as the first source has it.',
    ),
    summary: text.describe('What happened and what it means, in one or two sentences.'),
    countries: z.array(z.enum(partnerCountries)).default([]).describe('Countries it concerns.'),
    networks: z.array(slug).default([]).describe('Ids of the networks it concerns.'),
    programmes: z.array(slug).default([]).describe('Ids of the programmes it concerns.'),
    members: z.array(slug).default([]).describe('Ids of the organisations it names.'),
    topics: z.array(z.enum(topics)).default([]).describe('Fields of work.'),
    gaps,
    sources,
  })
  .describe('A news item.');
export type News = z.infer<typeof news>;
