import { getCollection } from 'astro:content';
import { addressOf } from '../../checker/read/addresses.ts';
import { locales } from '../../i18n/locales.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { type LocaleStatus, translationStatus } from '../../translations/status.ts';

/** How all translations stand, by language, from the entries as Astro has loaded them. */
export async function allTranslations(): Promise<LocaleStatus[]> {
  const entries = await Promise.all(
    collectionNames.map(async (collection) => {
      const all = await getCollection(collection);
      return all.map(({ id, data, body = '', filePath = '' }) => ({
        collection,
        id,
        data,
        body,
        path: filePath,
      }));
    }),
  );
  const translations = await getCollection('translations');
  return translationStatus({
    entries: entries.flat(),
    translations: translations.flatMap(({ data, filePath = '' }) => {
      const address = addressOf(filePath);
      const locale = locales.find((one) => one === address?.locale);
      if (address === undefined || locale === undefined) return [];
      const { collection, id } = address;
      return [{ of: { collection, id }, locale, path: filePath, data }];
    }),
  });
}
