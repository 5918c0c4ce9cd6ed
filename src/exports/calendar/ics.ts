import ICAL from '../ical.ts';
import type { CalendarFile, CalendarItem } from './item.ts';

/** How often a calendar asks for news; the content changes by the week at most. */
const refresh = 'P1D';

/** Words before the name of a call, for its first and its last day. */
export interface DayWords {
  opens: string;
  closes: string;
}

function dayEvent(item: CalendarItem, which: keyof DayWords, words: DayWords): ICAL.Component[] {
  const date = item[which];
  // A month or a year is not a day: it is told on the page and in the feeds, and kept out here.
  if (date?.length !== 10) return [];
  const event = new ICAL.Component('vevent');
  const start = ICAL.Time.fromDateString(date);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  const stamp = ICAL.Time.fromDateTimeString(`${item.reviewed}T00:00:00Z`);
  event.addPropertyWithValue('uid', `${item.id}.${which}@ways-in`);
  event.addPropertyWithValue('dtstamp', stamp);
  event.addPropertyWithValue('last-modified', stamp);
  event.addPropertyWithValue('dtstart', start);
  event.addPropertyWithValue('dtend', end);
  event.addPropertyWithValue('summary', `${words[which]}: ${item.title}`);
  event.addPropertyWithValue('description', item.text);
  event.addPropertyWithValue('url', item.url);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return [event];
}

/**
 * A calendar to subscribe to (RFC 5545): an event of one day for the opening and one for the closing
 * of each call, as far as the sources give full days. It has no time of its own making, so that the
 * same content makes the same file.
 */
export function toIcs(file: CalendarFile, words: DayWords): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Ways In//Calendar//${file.locale.toUpperCase()}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('description', file.description);
  calendar.addPropertyWithValue('url', file.page);
  // ical.js takes names younger than RFC 5545 as they are, and escapes nothing in them.
  for (const name of ['name', 'x-wr-calname']) {
    calendar.addPropertyWithValue(name, file.title.replace(/[\\;,]/g, '\\$&'));
  }
  calendar.addPropertyWithValue('x-published-ttl', refresh);
  const interval = new ICAL.Property(['refresh-interval', {}, 'duration', refresh]);
  calendar.addProperty(interval);
  for (const item of file.items) {
    for (const which of ['opens', 'closes'] as const) {
      for (const event of dayEvent(item, which, words)) calendar.addSubcomponent(event);
    }
  }
  return `${calendar.toString()}\r\n`;
}
