import { expose } from 'comlink';
import { wrongInCorrection } from '../../contribute/correction.ts';
import { cleaned, fill, problemWith } from '../../contribute/fill.ts';
import { type EntryForm, sectionsOf } from '../../contribute/form.ts';
import { wordsFor } from '../../contribute/own-words/index.ts';
import type { Wrong } from '../../contribute/wrong.ts';
import type { Known } from '../../contribute/whole.ts';
import type { Ids } from '../../scaffold/ask/answers.ts';

/** What is typed, by the names of fields. */
type Typed = ReadonlyMap<string, readonly string[]>;

/** What is there already. */
export interface Taken {
  networks: readonly string[];
  members: readonly string[];
  /** Those that are called alike. */
  known: readonly Known[];
}

/** Where and when somebody writes. */
interface Page {
  /** Language of the page. */
  lang: string;
  /** YYYY-MM-DD */
  today: string;
}

const idsOf =
  (taken: Taken): Ids =>
  (collection) =>
    collection === 'networks' || collection === 'members' ? taken[collection] : [];

const told = (wrong: Wrong, lang: string) =>
  new Map([...wrong].map(([name, fault]) => [name, wordsFor(fault, lang)]));

/**
 * The part that needs the schemas stands apart: it is large, and only wanted by who fills in. What is
 * wrong is told in the language of the page, where there are words for it.
 */
const checks = {
  /** What is wrong with one field of an entry's form; undefined if nothing is. */
  field: (form: EntryForm, name: string, typed: Typed, taken: Taken, { lang, today }: Page) => {
    const question = sectionsOf(form)
      .flatMap(({ questions }) => questions)
      .find((one) => one.name === name);
    const fault =
      question && problemWith(question, cleaned(form, typed), { ids: idsOf(taken), today });
    return fault && wordsFor(fault, lang);
  },
  /** The files of an entry, or what is wrong with the form. */
  entry: async (form: EntryForm, typed: Typed, taken: Taken, { lang, today }: Page) => {
    const around = { ids: idsOf(taken), known: taken.known, today };
    const { files, wrong = new Map() } = await fill(form, cleaned(form, typed), around);
    return { files, wrong: told(wrong, lang) };
  },
  correction: (typed: Typed, { lang, today }: Page) => told(wrongInCorrection(typed, today), lang),
};
export type Checks = typeof checks;

expose(checks);
