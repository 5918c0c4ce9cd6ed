import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { explainedSteps } from '../../domain/text/prose.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** An entry of any collection, as far as finding its translation goes. */
export interface AnyEntry {
  collection: CollectionName;
  id: string;
  filePath?: string;
}

type TranslationEntry = CollectionEntry<'translations'>;

/** `content/networks/een/index.mdx` and uk → `networks/een/index.uk`. */
function translationId(entry: AnyEntry, locale: Locale): string {
  const path = (entry.filePath ?? '').replace(/^.*?content\//, '').replace(/\.\w+$/, '');
  return `${path}.${locale}`;
}

/** The translation of an entry, or undefined if there is none (or none is needed). */
export async function translationOf(
  entry: AnyEntry,
  locale: Locale,
): Promise<TranslationEntry | undefined> {
  if (locale === defaultLocale || (await translationCount()) === 0) return undefined;
  const ids = await translationIds();
  const id = translationId(entry, locale);
  const found = ids.has(id) ? await getEntry('translations', id) : undefined;
  return found !== undefined && (await explainsItsSteps(entry, found)) ? found : undefined;
}

/** Whether a translated procedure has the steps of its entry; a reader must not miss one. */
async function explainsItsSteps(entry: AnyEntry, translation: TranslationEntry): Promise<boolean> {
  if (entry.collection !== 'procedures') return true;
  const procedure = await getEntry('procedures', entry.id);
  const declared = procedure?.data.steps.map(({ id }) => id) ?? [];
  return explainedSteps(translation.body ?? '').join() === declared.join();
}

let ids: Promise<Set<string>> | undefined;
function translationIds(): Promise<Set<string>> {
  // The development server must see files that come and go.
  if (import.meta.env.DEV) ids = undefined;
  ids ??= getCollection('translations').then((all) => new Set(all.map((one) => one.id)));
  return ids;
}

async function translationCount(): Promise<number> {
  return (await translationIds()).size;
}

/** A text with the language it is in, if that is not the page's. */
export interface LocalText {
  text: string;
  lang: Locale | undefined;
}

/**
 * The wording of an entry's text in a language.
 *
 * @returns The translation, or the English with its language, so that it can be marked.
 */
export function inLanguage(
  text: string,
  translation: TranslationEntry | undefined,
  locale: Locale,
): LocalText {
  if (locale === defaultLocale) return { text, lang: undefined };
  const found = translation?.data.texts.find((one) => one.en === text);
  return found === undefined ? { text, lang: defaultLocale } : { text: found.text, lang: undefined };
}
