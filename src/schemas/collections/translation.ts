import { z } from 'zod';
import { day, line, slug } from '../parts/primitives.ts';

/**
 * A translation beside its entry: `index.uk.mdx` beside `index.mdx`, `atic.uk.yaml` beside
 * `atic.yaml`. It holds prose only; facts stay in the English file.
 *
 * Each text is found by its English wording, so a text that changed since it was translated no
 * longer matches: readers then see the English, and the checker names it.
 */
export const translation = z
  .strictObject({
    translated: day.describe('Day on which the translation was last brought in line.'),
    texts: z
      .array(
        z.strictObject({
          en: z.string().trim().min(1).describe('The English text, letter for letter.'),
          text: z.string().trim().min(1).describe('The same in this language.'),
        }),
      )
      .default([])
      .describe('Titles, summaries and sentences of the front matter.'),
    sections: z
      .record(
        slug,
        z.string().regex(/^[0-9a-f]{8}$/, 'let npm run translations -- --record write it'),
      )
      .optional()
      .describe(
        'Sections of the English text as they were when translated, each with a short hash; written by npm run translations -- --record.',
      ),
    note: line.optional().describe('A remark for other translators; not shown.'),
  })
  .describe('The translation of an entry.');
export type Translation = z.infer<typeof translation>;
