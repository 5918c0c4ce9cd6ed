import type { APIRoute } from 'astro';
import { allEvents } from '../../../content/applying/calendar.ts';
import {
  calendarFile,
  type CalendarFormat,
  calendarFormats,
  type CalendarScope,
  makeCalendarFile,
  scopesIn,
} from '../../../content/applying/calendar-files.ts';
import { toLocale } from '../../../i18n/locales.ts';
import { inEveryLocale } from '../../../i18n/routes.ts';

interface Props {
  scope: CalendarScope;
  format: CalendarFormat;
}

/** A calendar to subscribe to, an RSS feed and a JSON Feed: of all, a country, a network. */
export async function getStaticPaths() {
  const scopes = scopesIn(await allEvents());
  return inEveryLocale<{ file: string }, Props>(
    scopes.flatMap((scope) =>
      calendarFormats.map((format) => ({
        params: { file: calendarFile(scope, format).replace('calendar/', '') },
        props: { scope, format },
      })),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ params, props: { scope, format } }) => {
  const made = await makeCalendarFile(scope, format, toLocale(params['locale']));
  return typeof made === 'string' ? new Response(made) : made;
};
