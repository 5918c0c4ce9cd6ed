import {
  correctionAddress,
  correctionQuestions,
  wrongInCorrection,
} from '../../contribute/correction.ts';
import { cleaned, fill, problemWith } from '../../contribute/fill.ts';
import { type EntryForm, sectionsOf } from '../../contribute/form.ts';
import type { Ids } from '../../scaffold/answers.ts';

/** The part that needs the schemas; it is fetched when somebody begins to fill in a form. */
export { cleaned, correctionAddress, correctionQuestions, fill, wrongInCorrection };

/** What is wrong with one field of an entry's form, given all that is typed. */
export function wrongField(
  form: EntryForm,
  name: string,
  typed: ReadonlyMap<string, readonly string[]>,
  ids: Ids,
): string | undefined {
  const question = sectionsOf(form)
    .flatMap(({ questions }) => questions)
    .find((one) => one.name === name);
  return question === undefined ? undefined : problemWith(question, cleaned(form, typed), ids);
}
