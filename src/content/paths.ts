import type { AnyEntry } from './translations.ts';
import { translationOf } from './translations.ts';
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { inEveryLocale } from '../i18n/routes.ts';
import { type Neighbour, type Neighbours, neighboursAt } from './neighbours.ts';

/** The static paths of one page an entry, in every language, with neighbours in the list. */
export function entryPaths<Entry extends { id: string }>(
  entries: readonly Entry[],
  toPage: (entry: Entry) => Neighbour,
) {
  return inEveryLocale<{ id: string }, { entry: Entry; neighbours: Neighbours }>(
    entries.map((entry, index) => ({
      params: { id: entry.id },
      props: { entry, neighbours: neighboursAt(entries, index, toPage) },
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

/** A text of an entry in the page's language, without mark: for titles and descriptions. */
export async function plainText(text: string, entry: AnyEntry, locale: Locale): Promise<string> {
  const translation = await translationOf(entry, locale);
  return translation?.data.texts.find((one) => one.en === text)?.text ?? text;
}
