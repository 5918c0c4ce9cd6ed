import type { Duration } from '../../schemas/parts/money.ts';
import type { DurationUnit } from '../../schemas/vocabularies.ts';
import { hasPassed } from '../dates.ts';
import { daysWithin, type TimeLimit } from './question.ts';
import type { NetworkRecord, WindowRecord } from './record.ts';

/** How the time to a decision stands to what one has, as far as the sources tell. */
export type TimeVerdict = 'within' | 'perhaps' | 'beyond' | 'unpublished';

const daysIn: Record<DurationUnit, number> = { days: 1, weeks: 7, months: 30.5, years: 365 };

/** Days that a span of time takes, at least and at most; at most is endless if it is not said. */
function inDays({ min, max, unit }: Duration): { least: number; most: number } {
  return { least: (min ?? 0) * daysIn[unit], most: (max ?? Infinity) * daysIn[unit] };
}

/** Days from one day to a date, which counts from its beginning or to its end (YYYY to YYYY-MM-DD). */
function daysUntil(date: string, today: string, edge: 'first' | 'last'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const then =
    edge === 'first' || day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : Date.UTC(year, month ?? 12, 0);
  return (then - Date.parse(today)) / 86_400_000;
}

/**
 * The call, wave or deadline to prepare for: of those that have not ended, the one that ends first.
 *
 * @param today YYYY-MM-DD.
 */
export function nextWindow(
  windows: readonly WindowRecord[],
  today: string,
): WindowRecord | undefined {
  const endOf = ({ opens, closes }: WindowRecord) => closes ?? opens ?? '';
  return windows
    .filter(({ opens, closes }) =>
      closes === undefined ? opens !== undefined && opens > today : !hasPassed(closes, today),
    )
    .sort((a, b) => endOf(a).localeCompare(endOf(b)))[0];
}

/**
 * Whether the decision can be there in time: from today, or from the end of the next call.
 *
 * Nothing is guessed. Without a published time to decide, or without a date of the next call where
 * only calls lead in, the verdict is that it is not published.
 */
export function compareWithLimit(
  { decision, intake, windows }: Pick<NetworkRecord, 'decision' | 'intake' | 'windows'>,
  limit: TimeLimit,
  today: string,
): TimeVerdict {
  const days = daysWithin[limit];
  const next = nextWindow(windows, today);
  if (next?.opens !== undefined && daysUntil(next.opens, today, 'first') > days) return 'beyond';
  if (next === undefined && (intake === 'call' || intake === 'wave')) return 'unpublished';
  if (decision === undefined) return 'unpublished';
  const { least, most } = inDays({
    unit: decision.unit,
    ...(decision.min === undefined ? {} : { min: decision.min }),
    ...(decision.max === undefined ? {} : { max: decision.max }),
  });
  if (least > days) return 'beyond';
  const wait = next?.closes === undefined ? 0 : daysUntil(next.closes, today, 'last');
  return wait + most <= days ? 'within' : 'perhaps';
}
