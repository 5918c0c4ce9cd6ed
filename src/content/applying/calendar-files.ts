import rss from '@astrojs/rss';
import type { CalendarEvent } from '../../domain/calendar/events.ts';
import { toIcs } from '../../exports/calendar/ics.ts';
import { type FeedItem, toJsonFeed } from '../../exports/calendar/json-feed.ts';
import { countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { absolute, calendarPath, entryPath } from '../../i18n/routes.ts';
import { type PartnerCountry, partnerCountries } from '../../schemas/vocabularies.ts';
import { allEvents, type CalendarNetwork, itemOf } from './calendar.ts';
import { shortName } from '../entries.ts';

type Event = CalendarEvent<CalendarNetwork>;

/** What a calendar file covers: all, a country, or a network. */
export type CalendarScope =
  | { of: 'all' }
  | { of: 'country'; country: PartnerCountry }
  | { of: 'network'; network: CalendarNetwork };

/** Formats of calendar files, and how their addresses end. */
export const calendarFormats = ['ics', 'xml', 'json'] as const;
export type CalendarFormat = (typeof calendarFormats)[number];

/** Path of a calendar file without base and language, such as `calendar/ua.ics`. */
export function calendarFile(scope: CalendarScope, format: CalendarFormat): string {
  switch (scope.of) {
    case 'network':
      return `calendar/networks/${scope.network.id}.${format}`;
    case 'country':
      return format === 'ics'
        ? `calendar/${scope.country.toLowerCase()}.ics`
        : `${calendarPath(scope.country)}feed.${format}`;
    case 'all':
      return format === 'ics' ? 'calendar/all.ics' : `calendar/feed.${format}`;
  }
}

/** Networks that have windows, in the order of networks. */
export function networksIn(events: readonly Event[]): CalendarNetwork[] {
  return [...new Set(events.map(({ of }) => of))];
}

/** Everything there are files for. */
export function scopesIn(events: readonly Event[]): CalendarScope[] {
  return [
    { of: 'all' },
    ...partnerCountries.map((country) => ({ of: 'country', country }) as const),
    ...networksIn(events).map((network) => ({ of: 'network', network }) as const),
  ];
}

function headOf(scope: CalendarScope, locale: Locale) {
  const t = translator(locale);
  switch (scope.of) {
    case 'network': {
      const network = shortName(scope.network.entry.data);
      return {
        title: t('calendar.titleIn', { place: network }),
        description: t('calendar.leadOf', { network }),
        page: absolute(locale, entryPath('procedures', scope.network.id)),
      };
    }
    case 'country': {
      const country = countryName(scope.country, locale);
      return {
        title: t('calendar.titleIn', { place: country }),
        description: t('calendar.leadIn', { country }),
        page: absolute(locale, calendarPath(scope.country)),
      };
    }
    case 'all':
      return {
        title: t('calendar.title'),
        description: t('calendar.lead'),
        page: absolute(locale, 'calendar/'),
      };
  }
}

function concerns(scope: CalendarScope, { of, countries }: Event): boolean {
  if (scope.of === 'network') return of.id === scope.network.id;
  return scope.of === 'all' || countries.includes(scope.country);
}

/** A calendar file; feeds begin with what is dated last, which is what lies ahead. */
export async function makeCalendarFile(
  scope: CalendarScope,
  format: CalendarFormat,
  locale: Locale,
): Promise<Response | string> {
  const t = translator(locale);
  const events = (await allEvents())
    .filter((event) => concerns(scope, event))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
  const items = await Promise.all(events.map((event) => itemOf(event, locale)));
  const file = {
    ...headOf(scope, locale),
    locale,
    self: absolute(locale, calendarFile(scope, format)),
  };
  if (format === 'ics') {
    return toIcs(
      { ...file, items },
      { opens: t('procedure.opens'), closes: t('procedure.closes') },
    );
  }
  const entries: FeedItem[] = items.map(({ url, title, text, lang, reviewed }) => {
    return { id: url, url, title, text, lang, modified: reviewed };
  });
  if (format === 'json') return toJsonFeed({ ...file, items: entries });
  return rss({
    title: file.title,
    description: file.description,
    site: file.page,
    customData: `<language>${locale}</language>`,
    items: entries.map(({ title, text, url, modified = '' }) => ({
      title,
      description: text,
      link: url,
      pubDate: new Date(modified),
    })),
  });
}
