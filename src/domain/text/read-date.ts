import { isPartialDate } from '../../schemas/parts/primitives.ts';
import { bare } from './bare.ts';

/** A date as the guide writes it; two readings if both are possible; undefined if it is no date. */
export type DateReading = { date: string } | { one: string; other: string } | undefined;

/** Names of months, also in the case that stands after a day, in the languages of the guide. */
const months = new Map(
  ['en', 'uk'].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const date = new Date(Date.UTC(2024, index, 1));
      const forms: Intl.DateTimeFormatOptions[] = [
        { month: 'long' },
        { month: 'short' },
        { month: 'long', day: 'numeric' },
      ];
      return forms.flatMap((form) =>
        new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
          .formatToParts(date)
          .filter(({ type }) => type === 'month')
          .map(({ value }) => [bare(value), String(index + 1)] as const),
      );
    }).flat(),
  ),
);

const words = new Set(['unknown', 'not known', 'невідомо'].map(bare));

function iso(...parts: (string | undefined)[]): string | undefined {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}

function only(date: string | undefined): DateReading {
  return date === undefined ? undefined : { date };
}

/**
 * Reads a date as people write it: 31.05.2024, 2024/5/31, 31 May 2024, 05/2024, травень 2024.
 *
 * With slashes, day and month change places between countries: 05/06/2024 has two readings.
 */
export function readDate(text: string): DateReading {
  if (isPartialDate(text)) return { date: text };
  if (words.has(bare(text))) return { date: 'unknown' };
  const yearFirst = /^(\d{4})[./-](\d\d?)(?:[./-](\d\d?))?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(
    text,
  );
  if (yearFirst !== null) return only(iso(yearFirst[1], yearFirst[2], yearFirst[3]));
  const month = /^(\d\d?)[./-](\d{4})$/.exec(text);
  if (month !== null) return only(iso(month[2], month[1]));
  const dayFirst = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text);
  if (dayFirst !== null) {
    const [, first, sign, second, year] = dayFirst;
    const one = iso(year, second, first);
    const other = sign === '/' ? iso(year, first, second) : undefined;
    if (one === undefined || other === undefined || one === other) return only(one ?? other);
    return { one, other };
  }
  const named = /^(?:(\d\d?)\.?\s+)?(\p{L}+)\.?,?\s+(\d{4})(?:\s+року|\s+р\.)?$/u.exec(text);
  const number = named === null ? undefined : months.get(bare(named[2] ?? ''));
  return number === undefined ? undefined : only(iso(named?.[3], number, named?.[1]));
}
