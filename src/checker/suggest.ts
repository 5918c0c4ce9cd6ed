import { closest, distance } from 'fastest-levenshtein';
import { nameKey } from '../domain/text/fold.ts';

/**
 * What was probably meant.
 *
 * @returns The candidate closest to the value, or undefined if none is close.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const wanted = nameKey(value);
  const byFolded = new Map(candidates.map((candidate) => [nameKey(candidate), candidate]));
  byFolded.delete('');
  if (wanted === '' || byFolded.size === 0) return undefined;
  const found = closest(wanted, [...byFolded.keys()]);
  const length = Math.max(wanted.length, found.length);
  if (distance(wanted, found) <= length * 0.4) return byFolded.get(found);
  // Half an id, or an id with a word too many.
  const longEnough = (text: string) => text.length >= 3;
  return [...byFolded].find(
    ([folded]) =>
      longEnough(wanted) &&
      longEnough(folded) &&
      (folded.startsWith(wanted) || wanted.startsWith(folded)),
  )?.[1];
}

/** `Did you mean "x"? `, with a space at the end, or nothing. */
export function didYouMean(value: string, candidates: readonly string[]): string {
  const meant = nearest(value, candidates);
  return meant === undefined || meant === value ? '' : suggestion(`"${meant}"`);
}

/** The words of a suggestion, with a space at the end. */
export function suggestion(meant: string): string {
  return `Did you mean ${meant}? `;
}

/** What a message suggests, if it suggests anything. */
export function suggestedIn(message: string): string | undefined {
  return /\bDid you mean (.+?)\? /.exec(message)?.[1];
}
