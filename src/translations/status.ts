import type { Content, TranslatedEntry } from '../checker/index.ts';
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { collectionNames, type CollectionName, collections } from '../schemas/collections.ts';
import { type SectionChanges, sectionChanges } from './sections.ts';
import { fieldTexts } from './texts.ts';

/** How a translated page stands to the English one. */
export interface PageStatus extends SectionChanges {
  collection: CollectionName;
  id: string;
  /** Path of the English file from the root. */
  file: string;
  /** Path of the translation. */
  translation: string;
  /** Day of the last translation, YYYY-MM-DD. */
  translated: string;
  /** Whether the sections of the English were recorded when it was translated. */
  isRecorded: boolean;
  /** Texts of the front matter: how many the English has, and those that no pair translates. */
  texts: { all: number; missing: string[] };
}

/** The translations into a language: pages that are there, and entries without one. */
export interface LocaleStatus {
  locale: Locale;
  pages: PageStatus[];
  /** Entries without a translation by collection, as paths of their English files. */
  untranslated: { collection: CollectionName; files: string[]; all: number }[];
}

/** Whether a page has nothing that waits for its translator. */
export function isInLine({ isRecorded, missing, drifted, gone, texts }: PageStatus): boolean {
  return isRecorded && [missing, drifted, gone, texts.missing].every((one) => one.length === 0);
}

/** An entry of any collection, as far as its translation goes. */
export interface Original {
  collection: CollectionName;
  id: string;
  /** Path of the file from the root. */
  path: string;
  data: unknown;
  body: string;
}

/** What is translated, and the translations. */
export interface Translatable {
  entries: readonly Original[];
  translations: readonly Pick<TranslatedEntry, 'of' | 'locale' | 'path' | 'data'>[];
}

/** The entries that the content check has read. */
export function translatable(content: Content): Translatable {
  const entries = collectionNames.flatMap((collection): Original[] => [
    ...content[collection].values(),
  ]);
  return { entries, translations: content.translations };
}

/** How all translations stand, by language. */
export function translationStatus({ entries, translations }: Translatable): LocaleStatus[] {
  return locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => {
      const own = translations.filter((one) => one.locale === locale);
      const translationOf = ({ collection, id }: Original) =>
        own.find(({ of }) => of.collection === collection && of.id === id);
      return {
        locale,
        pages: entries.flatMap((entry) => {
          const found = translationOf(entry);
          return found === undefined ? [] : [pageStatus(entry, found)];
        }),
        untranslated: collectionNames.map((collection) => {
          const all = entries.filter((entry) => entry.collection === collection);
          const files = all.filter((entry) => translationOf(entry) === undefined);
          return { collection, files: files.map(({ path }) => path), all: all.length };
        }),
      };
    });
}

function pageStatus(
  entry: Original,
  { path, data }: Translatable['translations'][number],
): PageStatus {
  const { collection, id } = entry;
  const { schema, body } = collections[collection];
  const pairs = new Set(data.texts.map(({ en }) => en.trim()));
  const texts = [...new Set(fieldTexts(schema, entry.data).map(({ en }) => en))];
  return {
    collection,
    id,
    file: entry.path,
    translation: path,
    translated: data.translated,
    isRecorded: !body || data.sections !== undefined,
    ...(data.sections === undefined
      ? { missing: [], drifted: [], gone: [] }
      : sectionChanges(entry.body, data.sections)),
    texts: { all: texts.length, missing: texts.filter((en) => !pairs.has(en)) },
  };
}
