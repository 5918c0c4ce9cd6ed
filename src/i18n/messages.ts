import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locales.ts';
import { en } from './messages/en/index.ts';
import { uk } from './messages/uk/index.ts';

/** Every text of the interface, by key; the English catalogue decides which keys there are. */
export type Catalogue = Record<keyof typeof en, string>;
export type MessageKey = keyof Catalogue;

export const catalogues: Record<Locale, Catalogue> = { en, uk };

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const formats = new Map<string, IntlMessageFormat>();

/**
 * The texts of a language.
 *
 * @returns A function from key, and values for its placeholders, to text. Messages are written in
 *   ICU MessageFormat; a placeholder without value throws, so that no page shows a hole.
 */
export function translator(locale: Locale): Translate {
  const catalogue = catalogues[locale];
  return (key, values) => {
    const message = catalogue[key];
    if (values === undefined && !message.includes('{')) return message;
    const cacheKey = `${locale} ${key}`;
    let format = formats.get(cacheKey);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(cacheKey, format);
    }
    const text = format.format(values ?? {});
    return typeof text === 'string' ? text : String(text);
  };
}
