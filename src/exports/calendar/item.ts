import type { Locale } from '../../i18n/locales.ts';

/** A call, wave or deadline as files tell of it, in the words of a language. */
export interface CalendarItem {
  /** Stable, and unique in the guide. */
  id: string;
  /** Its place on the calendar's page, absolute. */
  url: string;
  /** Network and name of the call. */
  title: string;
  /** Dates in words, what one should know, and the time the source speaks of. */
  text: string;
  /** Language of the name, if that is not the file's. */
  lang: Locale | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  opens: string | undefined;
  closes: string | undefined;
  /** Day on which somebody last compared it with its sources, YYYY-MM-DD. */
  reviewed: string;
}

/** A calendar or feed as a whole. */
export interface CalendarFile {
  title: string;
  description: string;
  locale: Locale;
  /** Absolute addresses of its page and of itself. */
  page: string;
  self: string;
  items: readonly CalendarItem[];
}
