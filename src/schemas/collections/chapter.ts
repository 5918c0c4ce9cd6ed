import { z } from 'zod';
import { reviewFields } from '../parts/entry.ts';
import { line, slug, text } from '../parts/primitives.ts';
import { sources } from '../parts/source.ts';
import { guideParts } from '../vocabularies.ts';

/** A chapter of the guide: `content/guide/<id>.mdx`. The body is the chapter. */
export const chapter = z
  .strictObject({
    title: line.describe('Title, short and plain.'),
    order: z.int('write a whole number').min(1).max(99).describe('Place in the book.'),
    part: z.enum(guideParts).describe('Part of the book it belongs to.'),
    summary: text.describe('What the reader can do after it, in a sentence or two.'),
    related: z.array(slug).default([]).describe('Ids of chapters to read next.'),
    sources: sources.default({}),
    ...reviewFields,
  })
  .describe('A chapter of the guide.');
export type Chapter = z.infer<typeof chapter>;
