import type { Review } from '../../schemas/parts/entry.ts';

/**
 * The day on which an entry is due to be read again.
 *
 * @returns YYYY-MM-DD: `reviewEvery` months after `reviewed`; the last day of the month where that
 *   month is shorter.
 */
export function reviewDue({ reviewed, reviewEvery }: Review): string {
  const [year = 0, month = 1, dayOfMonth = 1] = reviewed.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + reviewEvery, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + reviewEvery, Math.min(dayOfMonth, lastDay)));
  return due.toISOString().slice(0, 10);
}

/** Whether the review of an entry is overdue on a day (YYYY-MM-DD). */
export function isOverdue(review: Review, today: string): boolean {
  return reviewDue(review) < today;
}
