import type { Locale } from '../../i18n/locales.ts';
import type { LocalText } from '../translations/texts.ts';

/** What a page says of itself to browsers, search engines and the guide's own search. */
export interface PageMeta {
  /** Title without the name of the guide; with its language where that is not the page's. */
  title: string | LocalText;
  description: string | LocalText;
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
  /** Structured data of schema.org for the page. */
  structured?: Record<string, unknown>;
  /** Pages such as the style page are kept from search engines. */
  hidden?: boolean;
}

/** A text with its language; interface texts are in the page's own. */
export function toLocalText(text: string | LocalText): LocalText {
  return typeof text === 'string' ? { text, lang: undefined } : text;
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
