import type { z } from 'zod';
import {
  countryCode,
  currencyCode,
  dateOrUnknown,
  day,
  email,
  languageTag,
  line,
  partialDate,
  slug,
  webAddress,
} from '../../schemas/parts/primitives.ts';
import type { ProblemCode } from '../problems.ts';

type FormatCode = Extract<
  ProblemCode,
  | 'field-date'
  | 'field-web-address'
  | 'field-email'
  | 'field-country'
  | 'field-currency'
  | 'field-language'
  | 'field-id'
  | 'field-lines'
>;

const formats: readonly (readonly [z.ZodType, FormatCode])[] = [
  [partialDate, 'field-date'],
  [dateOrUnknown, 'field-date'],
  [day, 'field-date'],
  [webAddress, 'field-web-address'],
  [email, 'field-email'],
  [countryCode, 'field-country'],
  [currencyCode, 'field-currency'],
  [languageTag, 'field-language'],
  [slug, 'field-id'],
  [line, 'field-lines'],
];

/** A value that none of the formats takes. */
const misfit = 'no\nformat';

// The schemas' own words tell which format a field has: an issue does not name it otherwise.
const byWords = new Map(
  formats.map(([schema, code]) => [schema.safeParse(misfit).error?.issues[0]?.message, code]),
);

/** The problem that a schema's words speak of, if they are those of a format. */
export function formatCodeOf(words: string): FormatCode | undefined {
  return byWords.get(words);
}
