import { z } from 'zod';
import { asLatin } from '../../domain/text/look-alikes.ts';
import { readDate } from '../../domain/text/read-date.ts';
import { suggestion } from '../suggest.ts';

/** Simple changes that turn what people often type into what a field wants. */
function* changes(value: unknown): Generator {
  if (Array.isArray(value)) {
    if (value.length === 1) yield value[0];
    return;
  }
  if (typeof value !== 'string') return;
  const text = value.trim();
  if (isSeveral(text)) yield text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  yield text.toLowerCase();
  yield text.toUpperCase();
  yield asLatin(text).toLowerCase();
  yield asLatin(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  yield* asAddress(text);
  const date = readDate(text);
  if (date !== undefined && 'date' in date) yield date.date;
  yield* asNumber(text);
  if (!isSeveral(text)) yield [value];
}

/** Whether a text looks like several items of a list, or like items whose dashes nobody read. */
export function isSeveral(text: string): boolean {
  return /[,;]|^[-–•]| -\p{L}/u.test(text);
}

/** A host without its scheme, or with a scheme that is spelt wrongly; other texts are no addresses. */
function* asAddress(text: string): Generator<string> {
  const rest = text.replace(/^(?:\w{2,6}:\/+|https?:)/, '');
  if (/^[^\s/:.]+\.[^\s/:]{2,}\S*$/.test(rest)) yield `https://${rest}`;
}

/** A number with a currency, or with signs between thousands; what could be decimals is left alone. */
function* asNumber(text: string): Generator<number> {
  const bare = text.replace(/^(?:EUR|USD|[€$£])\s*|\s*(?:EUR|USD|[€$£])$/gi, '');
  if (/^-?\d+(?:\.\d{1,2})?$/.test(bare)) yield Number(bare);
  if (/^\d{1,3}(?:([\s,.'’_])\d{3})(?:\1\d{3})*$/.test(bare)) yield Number(bare.replace(/\D/g, ''));
}

/** How a value could be written so that the schema takes it: `Did you mean "MD"? `, or nothing. */
export function mend(value: unknown, schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return '';
  for (const changed of changes(value)) {
    if (!z.safeParse(schema, changed).success) continue;
    return suggestion(Array.isArray(changed) ? `[${changed.join(', ')}]` : JSON.stringify(changed));
  }
  return '';
}
