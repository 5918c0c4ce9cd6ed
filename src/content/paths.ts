import type { AnyEntry } from './translations.ts';
import { inLanguage, type LocalText, translationOf } from './translations.ts';
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { localeParam } from '../i18n/routes.ts';
import { type Neighbour, type Neighbours, neighboursAt } from './neighbours.ts';

/** The static paths of one page an entry, in every language, with neighbours in the list. */
export function entryPaths<Entry extends { id: string }>(
  entries: readonly Entry[],
  toPage: (entry: Entry, locale: Locale) => Neighbour,
): {
  params: { id: string; locale: string | undefined };
  props: { entry: Entry; neighbours: Neighbours };
}[] {
  return locales.flatMap((locale) =>
    entries.map((entry, index) => ({
      params: { id: entry.id, locale: localeParam(locale) },
      props: {
        entry,
        neighbours: neighboursAt(entries, index, (one) => toPage(one, locale)),
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
