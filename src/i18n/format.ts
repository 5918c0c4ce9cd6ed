import type { Duration } from '../schemas/parts/money.ts';
import type { Locale } from './locales.ts';

/** The regional form of a language that dates and numbers follow; English here is British. */
const regional: Partial<Record<Locale, string>> = { en: 'en-GB' };

function intlLocale(locale: Locale): string {
  return regional[locale] ?? locale;
}

/** Made once per locale: constructing an Intl object is slow. */
function cached<Made>(make: (locale: string) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>();
  return (locale) => {
    let one = made.get(locale);
    if (one === undefined) made.set(locale, (one = make(intlLocale(locale))));
    return one;
  };
}

const years = cached((l) => new Intl.DateTimeFormat(l, { year: 'numeric', timeZone: 'UTC' }));
const months = cached(
  (l) => new Intl.DateTimeFormat(l, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const days = cached(
  (l) =>
    new Intl.DateTimeFormat(l, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
);
const regions = cached((l) => new Intl.DisplayNames(l, { type: 'region' }));
const languages = cached((l) => new Intl.DisplayNames(l, { type: 'language' }));
const lists = cached((l) => new Intl.ListFormat(l, { type: 'conjunction' }));
const numbers = cached((l) => new Intl.NumberFormat(l));

/** Order of names in a language. */
export const collator = cached((l) => new Intl.Collator(l));

/**
 * A date in words, as exact as it is written.
 *
 * @param value YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function formatDate(value: string, locale: Locale): string {
  const date = new Date(value.length === 4 ? `${value}-01` : value);
  if (value.length === 4) return years(locale).format(date);
  return (value.length === 7 ? months : days)(locale).format(date);
}

/** A text with a full stop at its end; dates in some languages end in one already. */
export function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** Name of a country from its ISO 3166 code. */
export function countryName(code: string, locale: Locale): string {
  return regions(locale).of(code) ?? code;
}

/** Name of a language from its BCP 47 tag, or of the language in itself. */
export function languageName(tag: string, locale: Locale): string {
  return languages(locale).of(tag) ?? tag;
}

/** "a, b and c" in the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

/** An amount with its currency, without cents when there are none. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
}

/** An amount or a span of amounts with its currency. */
export function formatMoneySpan(
  from: number,
  to: number,
  currency: string,
  locale: Locale,
): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency,
    maximumFractionDigits: Number.isInteger(from) && Number.isInteger(to) ? 0 : 2,
  });
  return from === to ? formatMoney(from, currency, locale) : format.formatRange(from, to);
}

/** The size of a file in words, such as "12 kB". */
export function formatSize(bytes: number, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
  });
  return format.format(bytes < 1_000_000 ? Math.max(1, bytes / 1000) : bytes / 1_000_000);
}

const unitNames = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

/** A span of time in words, such as "2–3 months". */
export function formatDuration(duration: Duration, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'unit',
    unit: unitNames[duration.unit],
    unitDisplay: 'long',
  });
  const { min = duration.max ?? 0, max = min } = duration;
  return min === max ? format.format(min) : format.formatRange(min, max);
}
