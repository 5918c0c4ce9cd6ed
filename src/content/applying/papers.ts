import type { CollectionEntry } from 'astro:content';
import type { Paper } from '../../documents/paper.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import { textOf } from '../paths.ts';
import { translationOf } from '../translations/texts.ts';

/** Formats in which a model text can be downloaded; also its file's extension. */
export const fileFormats = ['docx', 'odt'] as const;
export type FileFormat = (typeof fileFormats)[number];

type ModelTextEntry = CollectionEntry<'modelTexts'>;

/** The language a model text is offered in to readers of a language. */
async function languageOf(entry: ModelTextEntry, locale: Locale): Promise<Locale> {
  return (await translationOf(entry, locale)) === undefined ? defaultLocale : locale;
}

/** Address of a file, and its language where that is not the page's. */
export async function fileHref(
  entry: ModelTextEntry,
  locale: Locale,
  format: FileFormat,
): Promise<{ address: string; lang: Locale | undefined }> {
  const language = await languageOf(entry, locale);
  return {
    address: href(language, entryPath('modelTexts', entry.id)).replace(/\/$/, `.${format}`),
    lang: language === locale ? undefined : language,
  };
}

/** A model text as a word processor takes it. */
export async function paperOf(entry: ModelTextEntry, locale: Locale): Promise<Paper> {
  const translation = await translationOf(entry, locale);
  const { text } = await textOf(entry.data.title, entry, locale);
  return { title: text, language: locale, body: translation?.body ?? entry.body ?? '' };
}
