import { expose } from 'comlink';
import { wrongInCorrection } from '../../contribute/correction.ts';
import { cleaned, fill, problemWith } from '../../contribute/fill.ts';
import { type EntryForm, sectionsOf } from '../../contribute/form.ts';
import type { Ids } from '../../scaffold/ask/answers.ts';

/** What is typed, by the names of fields. */
type Typed = ReadonlyMap<string, readonly string[]>;

/** Ids that are there already. */
export interface Taken {
  networks: readonly string[];
  members: readonly string[];
}

const idsOf =
  (taken: Taken): Ids =>
  (collection) =>
    collection === 'networks' || collection === 'members' ? taken[collection] : [];

/** The part that needs the schemas stands apart: it is large, and only wanted by who fills in. */
const checks = {
  /** What is wrong with one field of an entry's form; undefined if nothing is. */
  field: (form: EntryForm, name: string, typed: Typed, taken: Taken) => {
    const question = sectionsOf(form)
      .flatMap(({ questions }) => questions)
      .find((one) => one.name === name);
    return question && problemWith(question, cleaned(form, typed), idsOf(taken));
  },
  /** The files of an entry, or what is wrong with the form. */
  entry: (form: EntryForm, typed: Typed, taken: Taken, today: string) =>
    fill(form, cleaned(form, typed), { ids: idsOf(taken), today }),
  correction: (typed: Typed) => wrongInCorrection(typed),
};
export type Checks = typeof checks;

expose(checks);
