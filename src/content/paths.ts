import { type CollectionEntry, render } from 'astro:content';
import type { AnyEntry } from './translations/texts.ts';
import { inLanguage, type LocalText, translationOf } from './translations/texts.ts';
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { localeParam } from '../i18n/routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { type LinkedEntry, shortLinkTo } from './links.ts';
import { type Neighbours, neighboursAt } from './neighbours.ts';

/**
 * The static paths of one page an entry, in every language, with neighbours in the list.
 *
 * @param collection Whose pages they are, if not the entries' own: procedures are found by network.
 */
export function entryPaths<Entry extends LinkedEntry>(
  entries: readonly Entry[],
  collection?: CollectionName,
): {
  params: { id: string; locale: string | undefined };
  props: { entry: Entry; neighbours: Neighbours };
}[] {
  return locales.flatMap((locale) =>
    entries.map((entry, index) => ({
      params: { id: entry.id, locale: localeParam(locale) },
      props: {
        entry,
        neighbours: neighboursAt(entries, index, (one) => shortLinkTo(one, locale, collection)),
      },
    })),
  );
}

/** The languages an entry's page is really written in. */
export async function languagesOf(entry: AnyEntry): Promise<Locale[]> {
  const found = await Promise.all(
    locales.map(async (locale) =>
      locale === defaultLocale || (await translationOf(entry, locale)) !== undefined
        ? [locale]
        : [],
    ),
  );
  return found.flat();
}

/** A text of an entry in the page's language, or the English with its mark. */
export async function textOf(text: string, entry: AnyEntry, locale: Locale): Promise<LocalText> {
  return inLanguage(text, await translationOf(entry, locale), locale);
}

/** The headings of an entry's body, for the list of sections beside its page. */
export async function headingsOf(
  entry: CollectionEntry<'networks' | 'countries' | 'programmes' | 'guide'>,
  locale: Locale,
): Promise<{ id: string; label: string; lang: Locale | undefined }[]> {
  const translation = await translationOf(entry, locale);
  const { headings } = await render(translation ?? entry);
  const lang = locale === defaultLocale || translation !== undefined ? undefined : defaultLocale;
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, label: text, lang }));
}
