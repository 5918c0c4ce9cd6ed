import { z } from 'zod';
import { dateOrUnknown, line, partialDate, slug, text, webAddress } from './primitives.ts';

/** A public page that a fact rests on. */
export const source = z
  .strictObject({
    url: webAddress.describe('Where the page is. It must be public.'),
    title: line.describe('Title of the page, in the language of the page.'),
    publisher: line.describe('Who publishes it. Say so if it is a copy or a second-hand report.'),
    published: dateOrUnknown.describe(
      'Date the page itself shows, as exact as it shows it; unknown if it shows none.',
    ),
    consulted: partialDate.describe('When the page was last read for this entry.'),
    note: text
      .optional()
      .describe('What a reader should know about it: a copy, an older text, seen in part.'),
  })
  .describe('A public page that facts of this entry rest on.');
export type Source = z.infer<typeof source>;

/** The sources of an entry, by a short key of the entry's own. */
export const sources = z
  .record(slug, source)
  .describe(
    'Pages this entry rests on, each under a short key such as s1 or commission-2024. Every one must be used.',
  );
export type Sources = z.infer<typeof sources>;

/** One key of the entry's sources, or several. */
export const sourceRef = z
  .union([slug, z.array(slug).min(1, 'name at least one source')], {
    error: 'name a source by its key, or several as a list',
  })
  .describe('Key of the source that says so, or a list of keys.');
export type SourceRef = z.infer<typeof sourceRef>;
