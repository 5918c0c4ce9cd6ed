import type { Duration } from '../../schemas/parts/money.ts';
import type { ChecklistGuide } from './guide.ts';
import { type Applications, type Milestone, milestones, valueAt } from './model.ts';
import { paperItem } from './progress.ts';

/** A day that matters to an application. */
export interface Due {
  /** The same for the same date each time, so that calendars replace it: `date:…`, `window:…`. */
  key: string;
  /** What it is: typed by the reader, known from the guide, or worked out from both. */
  kind: 'step' | 'paper' | 'own' | Milestone | 'opens' | 'closes' | 'expected';
  /** Words of the reader or of the guide; empty for milestones, whose kind says it. */
  label: string;
  /** YYYY-MM-DD. */
  date: string;
  done: boolean;
}

/** Adds the longest time that a decision takes to a day (YYYY-MM-DD). */
export function expectedBy(sent: string, time: Duration): string {
  const count = time.max ?? time.min ?? 0;
  const date = new Date(`${sent}T00:00:00Z`);
  if (time.unit === 'days' || time.unit === 'weeks') {
    date.setUTCDate(date.getUTCDate() + count * (time.unit === 'weeks' ? 7 : 1));
  } else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (time.unit === 'years' ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    // A month after 31 January is the last day of February.
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString().slice(0, 10);
}

/** Begins the keys of dates of papers that serve several networks: one date for all of them. */
export const sharedKey = 'shared:';

const kinds = new Map<string, Due['kind']>([
  ['step', 'step'],
  ['paper', 'paper'],
  ['date', 'own'],
]);

const isDay = (date: string) => date.length === 10;

/**
 * The days of an application in their order: the reader's own, and the guide's as far as they are
 * exact to the day.
 *
 * @param guide Undefined where the guide has no such network any more.
 */
export function dueDates(
  kept: Applications,
  network: string,
  guide: ChecklistGuide | undefined,
): Due[] {
  const items = valueAt(kept.applications, network)?.items ?? {};
  const own = Object.entries(items).flatMap(([key, { label, date, done }]): Due[] => {
    const kind = kinds.get(key.slice(0, key.indexOf(':')));
    return kind === undefined || date === '' ? [] : [{ key, kind, label, date, done }];
  });
  const shared = (guide?.papers ?? []).flatMap((paper): Due[] => {
    const item = paperItem(kept, network, paper);
    if (!paper.shared || item === undefined || item.own || item.date === '') return [];
    const { label, date, done } = item;
    return [{ key: `${sharedKey}${paper.key}`, kind: 'paper', label, date, done }];
  });
  const marks = milestones.flatMap((kind): Due[] => {
    const date = valueAt(items, `mark:${kind}`)?.date ?? '';
    return date === '' ? [] : [{ key: `mark:${kind}`, kind, label: '', date, done: false }];
  });
  const windows = (guide?.windows ?? []).flatMap(({ label, opens, closes }, index): Due[] =>
    (['opens', 'closes'] as const).flatMap((kind) => {
      const date = kind === 'opens' ? opens : closes;
      const key = `window:${String(index)}-${kind}`;
      return isDay(date) ? [{ key, kind, label, date, done: false }] : [];
    }),
  );
  const sent = valueAt(items, 'mark:sent')?.date ?? '';
  const decided = valueAt(items, 'mark:decided')?.date ?? '';
  const expected: Due[] =
    guide?.decision && sent !== '' && decided === ''
      ? [
          {
            key: 'mark:expected',
            kind: 'expected',
            label: '',
            date: expectedBy(sent, guide.decision),
            done: false,
          },
        ]
      : [];
  return [...own, ...shared, ...marks, ...windows, ...expected].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.key.localeCompare(b.key),
  );
}
