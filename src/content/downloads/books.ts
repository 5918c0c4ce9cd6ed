import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';

/** Folder the command `npm run book` writes into. */
export const bookFolder = 'books';

/** Kinds of files a book is made as. */
export const bookFormats = ['pdf', 'epub'] as const;
export type BookFormat = (typeof bookFormats)[number];

/** The file name of a book. */
export function bookName(locale: Locale, format: BookFormat): string {
  return `ways-in-${locale}.${format}`;
}

/** A book that was made. */
export interface MadeBook {
  locale: Locale;
  format: BookFormat;
  name: string;
  bytes: number;
}

/** The books that were made, of the languages given. */
export function books(languages: readonly Locale[]): MadeBook[] {
  return languages.flatMap((locale) =>
    bookFormats.flatMap((format) => {
      const name = bookName(locale, format);
      const file = statSync(join(bookFolder, name), { throwIfNoEntry: false });
      return file === undefined ? [] : [{ locale, format, name, bytes: file.size }];
    }),
  );
}
