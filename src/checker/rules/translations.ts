import type { Context } from '../context.ts';
import { translation } from '../../schemas/collections/translation.ts';
import { sectionChanges } from '../../translations/sections.ts';
import { allValues, valueAt, valuesAt } from '../paths.ts';
import { type Problem, problem, shown, startOf } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { didYouMean } from '../suggest.ts';

/** Translations: each beside its entry, and in line with it. */
export function translations({ translations, entry }: Context): Problem[] {
  return translations.flatMap((document) => {
    const { file, entryFile, collection, id } = document;
    const original = entry(collection, id);
    return original?.file === entryFile
      ? [...drifted(document, original), ...changedSections(document, original)]
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

/** Sections of the English that have changed, come or gone since they were recorded. */
function changedSections({ fields, file }: Document, original: Document): Problem[] {
  const recorded = translation.shape.sections.safeParse(valueAt(fields.data, ['sections'])).data;
  if (recorded === undefined || original.prose === undefined) return [];
  const { missing, drifted, gone } = sectionChanges(original.body, recorded, original.prose);
  const told: [string, readonly string[]][] = [
    ['changed', drifted],
    ['new', missing],
    ['gone', gone],
  ];
  const what = told
    .filter(([, ids]) => ids.length > 0)
    .map(([word, ids]) => `${word} ${ids.join(', ')}`)
    .join('; ');
  if (what === '') return [];
  const values = { entry: original.file, file, what: shown(what) };
  return [problem('translation-sections', fields.at(['sections']), values)];
}
