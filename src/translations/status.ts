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

/** How all translations of the content stand, by language. */
export function translationStatus(content: Content): LocaleStatus[] {
  return locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => {
      const translations = content.translations.filter((one) => one.locale === locale);
      const isTranslated = new Set(translations.map(({ of }) => `${of.collection}/${of.id}`));
      return {
        locale,
        pages: translations.flatMap((one) => pageStatus(one, content)),
        untranslated: collectionNames.map((collection) => {
          const all = [...content[collection].values()];
          const files = all
            .filter(({ id }) => !isTranslated.has(`${collection}/${id}`))
            .map(({ path }) => path);
          return { collection, files, all: all.length };
        }),
      };
    });
}

function pageStatus({ of, path, data }: TranslatedEntry, content: Content): PageStatus[] {
  const { collection, id } = of;
  const entry = content[collection].get(id);
  if (entry === undefined) return [];
  const { schema, body } = collections[collection];
  const pairs = new Set(data.texts.map(({ en }) => en.trim()));
  const texts = [...new Set(fieldTexts(schema, entry.data).map(({ en }) => en))];
  return [
    {
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
    },
  ];
}
