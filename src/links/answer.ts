import { z } from 'zod';

/**
 * How an address answers. `refused` is what a server says to programs and may not say to people
 * (401, 403, 429 …); `unreachable` is a failure that may pass.
 */
export const linkStates = ['ok', 'moved', 'dead', 'refused', 'unreachable', 'skipped'] as const;
export type LinkState = (typeof linkStates)[number];

/** The answer of an address. */
export const answer = z.strictObject({
  state: z.enum(linkStates),
  /** Code of HTTP, if a server answered. */
  status: z.int().optional(),
  /** Where the page has moved to for good. */
  target: z.string().optional(),
  /** Why there was no answer. */
  reason: z.string().optional(),
  /** When it was asked, as milliseconds since 1970. */
  asked: z.number(),
});
export type Answer = z.infer<typeof answer>;

/** The state that a code of HTTP stands for, once redirects are followed. */
export function stateOf(status: number): LinkState {
  if (status >= 200 && status < 300) return 'ok';
  if (status === 404 || status === 410) return 'dead';
  if (status === 408 || status === 425 || status >= 500) return 'unreachable';
  return 'refused';
}
