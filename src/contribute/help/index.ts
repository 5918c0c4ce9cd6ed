import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import type { Question } from '../../scaffold/ask/questions.ts';
import { uk } from './uk.ts';

const translations: Partial<Record<Locale, Readonly<Record<string, string>>>> = { uk };

/** Questions whose choices say it all; their schemas speak of codes that a form does not show. */
const toldByChoices = new Set([
  'country',
  'memberships.network',
  'memberships.role',
  'eligibility.countries',
  'eligibility.kinds',
  'eligibility.status',
  'topics',
  'whoCanJoin.kinds',
]);

/**
 * What a field is for, as its schema describes it.
 *
 * @returns The text with its language, where that is not the page's; nothing where the choices tell.
 */
export function helpOf(
  { name, description }: Question,
  locale: Locale,
): { text: string; lang: Locale | undefined } | undefined {
  if (toldByChoices.has(name) || description === '') return undefined;
  const translated = translations[locale]?.[description];
  if (translated !== undefined) return { text: translated, lang: undefined };
  return { text: description, lang: locale === defaultLocale ? undefined : defaultLocale };
}
