import { z } from 'zod';
import { dateOrUnknown, email, line, text, webAddress } from './primitives.ts';
import { sourceRef } from './source.ts';

/** The two fields that make a value a claim: who says so, and of what date. */
export const claimFields = {
  source: sourceRef,
  asOf: dateOrUnknown.describe(
    'The time the source speaks of (YYYY, YYYY-MM or YYYY-MM-DD); unknown if it cannot be told.',
  ),
};

/** The dating and sourcing that every claim carries. */
export const claimBase = z.strictObject(claimFields);
export type Claim = z.infer<typeof claimBase>;

/** A statement in a sentence, with its source and date. */
export const statement = z
  .strictObject({
    text: text.describe('One fact, in a plain sentence of your own.'),
    ...claimFields,
  })
  .describe('A fact in a sentence, with its source and date.');
export type Statement = z.infer<typeof statement>;

/** A dated event; the date is the fact, so it carries a source but no second date. */
export const event = z
  .strictObject({
    date: dateOrUnknown.describe('When it happened or is due.'),
    text: text.describe('What happened, in a plain sentence.'),
    source: sourceRef,
  })
  .describe('A dated event.');
export type Event = z.infer<typeof event>;

/** Public office contact; never a person's own address. */
export const contact = z
  .strictObject({
    url: webAddress.optional().describe('Contact or application page.'),
    email: email.optional().describe("Office address, never a person's own."),
    phone: z
      .string()
      .regex(
        /^\+[0-9 ()-]{6,24}$/,
        'write the number with its country code, such as +373 22 000000',
      )
      .meta({ title: 'phone number with its country code' })
      .optional()
      .describe('Office telephone with country code.'),
    address: line.optional().describe('Postal address of the office.'),
    ...claimFields,
  })
  .refine((value) => value.url ?? value.email ?? value.phone ?? value.address, {
    error: 'give at least one of url, email, phone or address',
  })
  .describe('How to reach the office.');
export type Contact = z.infer<typeof contact>;
