/** Languages of the guide, as BCP 47 tags; the first is the language content is written in. */
export const locales = ['en', 'uk'] as const;
export type Locale = (typeof locales)[number];

/** Language of the entries themselves; its pages stand at the root. */
export const defaultLocale = 'en' satisfies Locale;

/** The locale of a route parameter; none means the default. */
export function toLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}
