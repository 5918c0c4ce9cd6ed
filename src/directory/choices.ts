import type { FacetName } from './format.ts';

/** A facet as it is offered in a language. */
export interface ChoiceGroup {
  facet: FacetName;
  label: string;
  options: [value: string, label: string, count: number][];
}

/** Name of the file of choices in a language, beside the files of the index. */
export function choicesFile(locale: string): string {
  return `choices.${locale}.json`;
}

/** A host may answer with a page of its own instead. */
export function areChoices(value: unknown): value is ChoiceGroup[] {
  return (
    Array.isArray(value) &&
    value.every(
      (group: unknown) =>
        typeof group === 'object' &&
        group !== null &&
        'facet' in group &&
        'options' in group &&
        Array.isArray(group.options),
    )
  );
}
