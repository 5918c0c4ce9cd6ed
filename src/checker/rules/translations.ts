import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Context, Document } from '../document.ts';
import { allValues, valuesAt } from '../paths.ts';
import { type Problem, problem, shown, startOf } from '../problems.ts';
import { didYouMean } from '../suggest.ts';

/** Translations: each in a language of the guide, beside its entry, and in line with it. */
export function translations({ translations, entry }: Context): Problem[] {
  return translations.flatMap((translation) => {
    const original = entry(translation.collection, translation.id);
    return [
      ...wrongLocale(translation),
      ...(original === undefined || original.file !== translation.entryFile
        ? [problem('translation-orphan', startOf(translation.file), { entry: translation.entryFile })]
        : drifted(translation, original)),
    ];
  });
}

function wrongLocale({ file, entryFile, locale = '' }: Document): Problem[] {
  const name = entryFile.split('/').at(-1) ?? entryFile;
  if (locale === defaultLocale) {
    return [problem('translation-default-locale', startOf(file), { locale, name })];
  }
  const others = locales.filter((one) => one !== defaultLocale);
  if (others.some((one) => one === locale)) return [];
  const values = { locale, name, locales: others.map((one) => `.${one}`).join(', ') };
  return [problem('translation-locale', startOf(file), values)];
}

/** Pairs whose English is no longer that of the entry; readers would see the English instead. */
function drifted(translation: Document, original: Document): Problem[] {
  if (original.fields.data === undefined) return [];
  const texts = allValues(original.fields.data).flatMap(({ value }) =>
    typeof value === 'string' ? [value.trim()] : [],
  );
  return valuesAt(translation.fields.data, 'texts[].en').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || texts.includes(value.trim())) return [];
    return [
      problem('translation-drift', translation.fields.at(path), {
        text: shown(value),
        entry: original.file,
        hint: didYouMean(value.trim(), texts),
      }),
    ];
  });
}
