import type { CollectionEntry } from 'astro:content';
import { type CalendarEvent, calendarEvents, type DatedNetwork } from '../../domain/calendar/events.ts';
import type { CalendarItem } from '../../exports/calendar/item.ts';
import { asSentence, formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { absolute } from '../../i18n/routes.ts';
import { buildDay } from '../../settings.ts';
import { allNetworks, procedureOf, shortName } from '../entries.ts';
import { textOf } from '../paths.ts';

/** A network with its entries, for the calendar. */
export interface CalendarNetwork extends DatedNetwork {
  entry: CollectionEntry<'networks'>;
  joining: CollectionEntry<'procedures'>;
}

/** All networks with their procedures, by the name they go by. */
export async function calendarNetworks(): Promise<CalendarNetwork[]> {
  return Promise.all(
    (await allNetworks()).map(async (entry) => {
      const joining = await procedureOf(entry.id);
      return { id: entry.id, entry, joining, network: entry.data, procedure: joining.data };
    }),
  );
}

/** All calls, waves and deadlines, counted from the day of the build. */
export async function allEvents(): Promise<CalendarEvent<CalendarNetwork>[]> {
  return calendarEvents(await calendarNetworks(), buildDay);
}

/** An event in the words of a language, for files and feeds. */
export async function itemOf(
  { id, of, window }: CalendarEvent<CalendarNetwork>,
  locale: Locale,
): Promise<CalendarItem> {
  const t = translator(locale);
  const { label, opens, closes, note, asOf } = window;
  const name = await textOf(label, of.joining, locale);
  const dated = (key: 'procedure.opens' | 'procedure.closes', date: string | undefined) =>
    date === undefined ? [] : [asSentence(`${t(key)}: ${formatDate(date, locale)}`)];
  const when =
    asOf === 'unknown'
      ? t('sources.asOfUnknown')
      : t('sources.asOf', { date: formatDate(asOf, locale) });
  return {
    id,
    url: `${absolute(locale, 'calendar/')}#${id}`,
    title: `${shortName(of.entry.data)}: ${name.text}`,
    text: [
      ...dated('procedure.opens', opens),
      ...dated('procedure.closes', closes),
      ...(note === undefined ? [] : [asSentence((await textOf(note, of.joining, locale)).text)]),
      `(${when})`,
    ].join(' '),
    lang: name.lang,
    opens,
    closes,
    reviewed: of.joining.data.reviewed,
  };
}

/** The parts of a calendar's page. */
export const calendarSections = [
  { id: 'ahead', label: 'calendar.ahead' },
  { id: 'no-date', label: 'calendar.noDate' },
  { id: 'record', label: 'calendar.record' },
  { id: 'subscribe', label: 'calendar.subscribe' },
] as const;
