import type { CollectionEntry } from 'astro:content';
import { type WordFinder, wordFinder } from '../../domain/text/words.ts';
import { defaultLocale, type Locale, locales } from '../../i18n/locales.ts';
import { allTerms } from '../entries.ts';
import { translationOf, inLanguage } from '../translations/texts.ts';

/** The forms of a term in a language; none where it is not translated. */
async function formsOf(term: CollectionEntry<'glossary'>, locale: Locale): Promise<string[]> {
  const translation = await translationOf(term, locale);
  if (locale !== defaultLocale && translation === undefined) return [];
  const { term: name, long, aliases } = term.data;
  return [name, long, ...aliases]
    .filter((form) => form !== undefined)
    .map((form) => inLanguage(form, translation, locale))
    .filter(({ lang }) => lang === undefined)
    .map(({ text }) => text);
}

let finders: Promise<Map<string, WordFinder>> | undefined;

/** A finder of the glossary's words for each language. */
export function termFinders(): Promise<Map<string, WordFinder>> {
  // The development server must see terms that come and go.
  if (import.meta.env.DEV) finders = undefined;
  finders ??= (async () => {
    const terms = await allTerms();
    return new Map(
      await Promise.all(
        locales.map(async (locale) => {
          const words = await Promise.all(
            terms.map(async (term) => ({ id: term.id, forms: await formsOf(term, locale) })),
          );
          return [locale, wordFinder(words)] as const;
        }),
      ),
    );
  })();
  return finders;
}
