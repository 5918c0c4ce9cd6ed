import { z } from 'zod';
import { asLatin } from '../../domain/text/look-alikes.ts';

/** Simple changes that turn what people often type into what a field wants. */
function* changes(value: unknown): Generator {
  if (Array.isArray(value)) {
    if (value.length === 1) yield value[0];
    return;
  }
  if (typeof value !== 'string') return;
  const text = value.trim();
  yield text.toLowerCase();
  yield text.toUpperCase();
  yield asLatin(text).toLowerCase();
  yield asLatin(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  yield `https://${text.replace(/^\w*:\/*/, '')}`;
  yield text.replace(/^(\d{4})[./-](\d\d?)(?:[./-](\d\d?))?$/, isoDate);
  yield text.replace(/^(\d\d?)\.(\d\d?)\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    isoDate('', year, month, day),
  );
  if (/^-?\d+(?:\.\d+)?$/.test(text)) yield Number(text);
  yield [value];
}

function isoDate(_: string, year: string, month: string, day: string | undefined): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** How a value could be written so that the schema takes it: `Did you mean "MD"? `, or nothing. */
export function mend(value: unknown, schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return '';
  for (const changed of changes(value)) {
    if (!z.safeParse(schema, changed).success) continue;
    if (Array.isArray(changed)) return `Did you mean [${changed.join(', ')}]? `;
    return `Did you mean ${JSON.stringify(changed)}? `;
  }
  return '';
}
