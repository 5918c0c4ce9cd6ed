import { type Fact, factIntervals, factsOf, oldKinds } from '../../../domain/quality/facts.ts';
import { isOverdue, reviewDue } from '../../../domain/quality/freshness.ts';
import { reviewBase } from '../../../schemas/parts/entry.ts';
import { isPartialDate } from '../../../schemas/parts/primitives.ts';
import type { Context } from '../../context.ts';
import { valueAt } from '../../paths.ts';
import { type Problem, problem } from '../../problems.ts';
import type { Document } from '../../read/document.ts';

/** Entries that are to be read again, and kinds of fact of which an entry has nothing new. */
export function overdue({ entries, today }: Context): Problem[] {
  return entries.flatMap((entry) => [...reviewProblems(entry, today), ...oldFacts(entry, today)]);
}

function reviewProblems({ fields }: Document, today: string): Problem[] {
  const review = reviewBase.safeParse({
    reviewed: valueAt(fields.data, ['reviewed']),
    reviewEvery: valueAt(fields.data, ['reviewEvery']),
  }).data;
  if (review === undefined || !isOverdue(review, today)) return [];
  return [problem('review-overdue', fields.at(['reviewed']), { due: reviewDue(review) })];
}

function oldFacts({ fields }: Document, today: string): Problem[] {
  const { data } = fields;
  if (typeof data !== 'object' || data === null) return [];
  // What is no date is told by the schema.
  const isDated = ({ asOf }: Fact) => asOf === 'unknown' || isPartialDate(asOf);
  if (!factsOf(data).every(isDated)) return [];
  return oldKinds(data, today).flatMap(({ kind, newest }) => {
    // What has no date cannot be overdue.
    if (newest === 'unknown') return [];
    return [problem('facts-old', fields.at([]), { kind, newest, months: factIntervals[kind] })];
  });
}
