import { z } from 'zod';
import { reviewFields } from '../parts/entry.ts';
import { line, text } from '../parts/primitives.ts';
import { sources } from '../parts/source.ts';

/** A page about the guide itself: `content/pages/<id>.mdx`. The body is the page. */
export const page = z
  .strictObject({
    title: line.describe('Title of the page.'),
    summary: text.describe('What it tells, in a sentence.'),
    sources: sources.default({}),
    ...reviewFields,
  })
  .describe('A page about the guide itself: about, accessibility, privacy.');
export type Page = z.infer<typeof page>;
