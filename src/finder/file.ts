import * as z from 'zod/mini';
import { finderRecord } from '../domain/finder/record.ts';

/** What a browser fetches to answer: all that is known of networks, and the texts to say it in. */
export const finderFile = z.object({
  ...finderRecord.shape,
  /** Patterns of texts by their keys. */
  texts: z.record(z.string(), z.string()),
});
export type FinderFile = z.infer<typeof finderFile>;
