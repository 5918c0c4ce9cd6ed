import { defaultLocale, type Locale, toLocale } from './locales.ts';
import { translator, type Translate } from './messages.ts';

/** The language of the page being rendered, and its texts. */
export interface PageLanguage {
  locale: Locale;
  t: Translate;
  /**
   * `lang` for words of the interface that may stand inside English text; undefined on English
   * pages, where nothing needs a mark.
   */
  lang: Locale | undefined;
}

/** The language of the page, from its route: `[...locale]` is empty in the default language. */
export function useLanguage(astro: { params: Record<string, string | undefined> }): PageLanguage {
  const locale = toLocale(astro.params['locale']);
  return {
    locale,
    t: translator(locale),
    lang: locale === defaultLocale ? undefined : locale,
  };
}
