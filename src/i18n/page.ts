import { type Locale, toLocale } from './locales.ts';
import { translator, type Translate } from './messages.ts';

/** The language of the page being rendered, and its texts. */
export function useLanguage(astro: { currentLocale: string | undefined }): {
  locale: Locale;
  t: Translate;
} {
  const locale = toLocale(astro.currentLocale);
  return { locale, t: translator(locale) };
}
