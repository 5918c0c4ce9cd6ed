import { z } from 'zod';
import { reviewFields } from '../parts/entry.ts';
import { line, slug, text } from '../parts/primitives.ts';
import { documentTypes } from '../vocabularies.ts';

/**
 * A paper to copy and fill in: `content/model-texts/<id>.mdx`. The body is the text, with places to
 * fill in as [name of the organisation]; it is offered as a page and as word-processor files.
 */
export const modelText = z
  .strictObject({
    title: line.describe('What the paper is called.'),
    order: z.int('write a whole number').min(1).max(99).describe('Place in the list.'),
    document: z.enum(documentTypes).describe('Type of paper, so that procedures can point to it.'),
    summary: text.describe('What it is for and when to use it, in a sentence or two.'),
    networks: z
      .array(slug)
      .default([])
      .describe('Ids of networks whose procedure asks for this paper.'),
    ...reviewFields,
  })
  .describe('A model text to copy or download.');
export type ModelText = z.infer<typeof modelText>;
