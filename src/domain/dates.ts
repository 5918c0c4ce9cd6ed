/**
 * Whether a date lies before a day, as far as it is exact: a year has passed only when the next has
 * begun.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 * @param today YYYY-MM-DD.
 */
export function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
