import { dueDates, sharedKey } from '../../domain/applications/due.ts';
import type { ChecklistGuide } from '../../domain/applications/guide.ts';
import type { Applications } from '../../domain/applications/model.ts';
import type { CalendarDay } from './calendar.ts';
import { dueLabel } from './outline.ts';
import type { ChecklistWords } from './words.ts';

/** Days before a date on which a calendar reminds; a renewal needs a decision and money. */
const reminders = { usual: 7, renewal: 30 } as const;

/**
 * The days of applications for a calendar: what is done or lies behind is left out.
 *
 * @param wanted Networks, with what the guide says of each, if it still does.
 * @param today YYYY-MM-DD.
 */
export function calendarDays(
  kept: Applications,
  wanted: readonly { network: string; name: string; guide: ChecklistGuide | undefined }[],
  frame: { words: ChecklistWords; today: string; origin: string },
): CalendarDay[] {
  const { words, today, origin } = frame;
  const days = wanted.flatMap(({ network, name, guide }) =>
    dueDates(kept, network, guide)
      .filter(
        ({ date, done, kind }) => !done && date >= today && kind !== 'decided' && kind !== 'sent',
      )
      .map((due): CalendarDay => {
        const shared = due.key.startsWith(sharedKey);
        const label = dueLabel(due, words);
        return {
          uid: `${shared ? '' : `${network}.`}${due.key.replace(':', '.')}@ways-in`,
          summary: shared ? label : `${name}: ${label}`,
          description: guide === undefined ? '' : origin + guide.checklist,
          date: due.date,
          remind: due.kind === 'renewal' ? reminders.renewal : reminders.usual,
        };
      }),
  );
  // A paper for several networks has one date.
  return [...new Map(days.map((day) => [day.uid, day])).values()];
}
