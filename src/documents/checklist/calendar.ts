import ICAL from 'ical.js';

/** A day to put into a calendar. */
export interface CalendarDay {
  /** The same each time the same day is exported, so that calendars replace it. */
  uid: string;
  summary: string;
  description: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Days before it on which the calendar reminds. */
  remind: number;
}

/**
 * Days as an iCalendar file (RFC 5545): events of a whole day with a reminder, that leave the day
 * free.
 *
 * @param now When the file is made.
 * @param name Name of the calendar.
 */
export function toCalendar(days: readonly CalendarDay[], name: string, now: Date): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Ways In//Applications//EN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const { uid, summary, description, date, remind } of days) {
    const event = new ICAL.Component('vevent');
    event.updatePropertyWithValue('uid', uid);
    event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
    event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
    event.updatePropertyWithValue('summary', summary);
    event.updatePropertyWithValue('description', description);
    event.updatePropertyWithValue('transp', 'TRANSPARENT');
    const alarm = new ICAL.Component('valarm');
    alarm.updatePropertyWithValue('action', 'DISPLAY');
    alarm.updatePropertyWithValue('description', summary);
    alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(-remind * 24 * 60 * 60));
    event.addSubcomponent(alarm);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
