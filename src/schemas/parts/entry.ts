import { z } from 'zod';
import { day, text } from './primitives.ts';

/** When an entry was last read against its sources, and how long that holds. */
export const reviewFields = {
  reviewed: day.describe('Day on which somebody last compared the entry with its sources.'),
  reviewEvery: z
    .int('write a whole number of months')
    .min(1, 'at least one month')
    .max(36, 'no more than 36 months')
    .describe(
      'Months until it should be read again: 6 where fees or calls change, up to 36 where little does.',
    ),
};

/** What could not be found out; shown to readers as it stands. */
export const gaps = z
  .array(text)
  .default([])
  .describe('What could not be confirmed or found, one plain sentence each. Shown to readers.');

/** Dating of a review, for anything that asks whether it is due. */
export const reviewBase = z.strictObject(reviewFields);
export type Review = z.infer<typeof reviewBase>;
