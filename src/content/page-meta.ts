import type { Locale } from '../i18n/locales.ts';

/** What a page says of itself to browsers, search engines and the guide's own search. */
export interface PageMeta {
  /** Title without the name of the guide. */
  title: string;
  description: string;
  /** The list the page belongs to, for its title. */
  section?: string | undefined;
  /** Path without base and language, such as `networks/een/`. */
  path: string;
  /** Languages the page is really written in; in others it shows the English text. */
  translatedInto?: readonly Locale[];
  /** The group it is found under in the search; pages without stay out of the index. */
  search?: SearchGroup | undefined;
  /** More words it is found by. */
  keywords?: readonly string[];
  /** Countries it concerns, as a filter of the search. */
  countries?: readonly string[];
  /** Structured data of schema.org for the page. */
  structured?: Record<string, unknown>;
  /** Day of the news or of the last review, YYYY-MM-DD. */
  modified?: string;
  /** Pages such as the style page are kept from search engines. */
  hidden?: boolean;
}

/** Groups of search results, in the order in which they are shown. */
export const searchGroups = [
  'networks',
  'joining',
  'members',
  'countries',
  'programmes',
  'guide',
  'glossary',
  'news',
  'about',
] as const;
export type SearchGroup = (typeof searchGroups)[number];
