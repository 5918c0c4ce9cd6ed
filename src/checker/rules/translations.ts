import type { Context } from '../context.ts';
import { allValues, valuesAt } from '../paths.ts';
import { type Problem, problem, shown, startOf } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { didYouMean } from '../suggest.ts';

/** Translations: each beside its entry, and in line with it. */
export function translations({ translations, entry }: Context): Problem[] {
  return translations.flatMap((translation) => {
    const { file, entryFile, collection, id } = translation;
    const original = entry(collection, id);
    return original?.file === entryFile
      ? drifted(translation, original)
      : [problem('translation-orphan', startOf(file), { entry: entryFile })];
  });
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
