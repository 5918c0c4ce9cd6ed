import { z } from 'zod';

// `meta` says in the published JSON Schemas what a check in code cannot: the title names the kind of
// value, the pattern or format is what a validator can see of the check.

/** Lower-case words joined by hyphens: ids of entries, sources, steps and categories. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(slugPattern, 'use lower-case letters, digits and single hyphens, such as "digital-sme"')
  .meta({ title: 'id' });

/** A sentence or more of plain text: no Markdown, no line breaks at the ends. */
export const text = z
  .string()
  .trim()
  .min(2, 'write at least a few words')
  .max(1200, 'keep it under 1,200 characters; longer prose belongs in the body');

/** A name or title on one line. */
export const line = z
  .string()
  .trim()
  .min(1, 'write something, or leave the field out')
  .max(300, 'keep it under 300 characters')
  .refine((value) => !value.includes('\n'), 'keep it on one line');

/** An absolute web address. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'write a full web address that starts with https://' })
  .meta({ title: 'web address' })
  .describe('Full web address, starting with https:// (or http:// where the site has no other).');

export const email = z
  .email('write one e-mail address, such as info@example.org')
  .meta({ title: 'e-mail address' });

const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for YYYY, YYYY-MM or YYYY-MM-DD that names a real day of the calendar. */
export function isPartialDate(value: string): boolean {
  if (!datePattern.test(value)) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source is. */
export const partialDate = z
  .string({ error: 'write the date in quotes, such as "2024" or "2024-05-31"' })
  .refine(isPartialDate, 'write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes')
  .meta({ title: 'date: YYYY, YYYY-MM or YYYY-MM-DD', pattern: datePattern.source });

/** A date of any exactness, or the word unknown, which is shown to readers. */
export const dateOrUnknown = z.union([partialDate, z.literal('unknown')], {
  error: 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes, or unknown',
});

/** A full day, YYYY-MM-DD. */
export const day = z
  .string({ error: 'write the day in quotes, such as "2026-11-22"' })
  .refine((value) => value.length === 10 && isPartialDate(value), {
    error: 'write a full day as "YYYY-MM-DD", in quotes',
  })
  .meta({ title: 'day: YYYY-MM-DD', format: 'date' });

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Any country of the world by its ISO 3166-1 alpha-2 code. */
export const countryCode = z
  .string()
  .refine(
    (value) => /^[A-Z]{2}$/.test(value) && value !== 'ZZ' && regions.of(value) !== undefined,
    {
      error: 'write the two-letter ISO country code in capitals, such as MD',
    },
  )
  .meta({ title: 'country code', pattern: '^[A-Z]{2}$' })
  .describe('Country, as its two-letter ISO 3166 code in capitals.');

/** A currency by its ISO 4217 code. */
export const currencyCode = z
  .string()
  .refine((value) => currencies.has(value), {
    error: 'write the three-letter ISO currency code in capitals, such as EUR',
  })
  .meta({ title: 'currency code', pattern: '^[A-Z]{3}$' })
  .describe('Currency, as its three-letter ISO 4217 code.');

/** A language by its BCP 47 tag. */
export const languageTag = z
  .string()
  .refine(
    (value) => {
      try {
        return languages.of(value) !== undefined;
      } catch {
        return false;
      }
    },
    { error: 'write a language tag such as uk, ro, hy, ka, az or be' },
  )
  .meta({ title: 'language tag' })
  .describe('Language, as its BCP 47 tag.');
