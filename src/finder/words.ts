import type { Text } from '../domain/finder/record.ts';
import { countryName, formatDate, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import {
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
} from '../schemas/vocabularies.ts';

/** What words need: the language, its texts, and addresses. */
export interface Language {
  locale: Locale;
  t: Translate;
  /** Address of the page of a network. */
  networkAt: (id: string) => string;
  /** Address of the page on how to join it. */
  joiningAt: (id: string) => string;
}

/** How old a fact is, in words. */
export function ageText(asOf: string, { t, locale }: Language): string {
  return asOf === 'unknown'
    ? t('sources.asOfUnknown')
    : t('sources.asOf', { date: formatDate(asOf, locale) });
}

/** A message in pieces: the placeholder is filled with a text that may be in another language. */
export function withText(pattern: (placeholder: string) => string, filling: Text): Text[] {
  const placeholder = '\u0000';
  const [before = '', after = ''] = pattern(placeholder).split(placeholder);
  return [{ text: before }, filling, { text: after }].filter(({ text }) => text !== '');
}

/** Countries in words. */
export function namesOf(countries: readonly PartnerCountry[], { t, locale }: Language): string {
  return countries.length === partnerCountries.length
    ? t('network.allCountries')
    : formatList(
        countries.map((one) => countryName(one, locale)),
        locale,
      );
}

/** Kinds of organisation in words, in the plural. */
export function kindsText(kinds: readonly OrganisationKind[], { t, locale }: Language): string {
  return kinds.length === organisationKinds.length
    ? t('network.allKinds')
    : formatList(
        kinds.map((one) => t(`kinds.${one}`)),
        locale,
      );
}
