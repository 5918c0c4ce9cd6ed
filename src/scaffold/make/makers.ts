import { addressOf } from '../../checker/read/addresses.ts';
import { countryNoteQuestions, makeCountryNote } from './country-note.ts';
import { draftEntry, flagsOf } from './entry.ts';
import { type FormName, forms } from '../ask/forms.ts';
import { statement } from '../../schemas/parts/claim.ts';
import { type Question, questionOf, sourceQuestions } from '../ask/questions.ts';
import { makeProcedure } from './procedure.ts';
import { type MakeOptions, settle } from './settle.ts';
import { makeTranslation, textQuestions, translationQuestions } from './translation.ts';

/** Something that `npm run new` can make. */
interface Maker {
  description: string;
  /** What it asks; the names are the flags. */
  questions: (words: readonly string[], root: string) => readonly Question[];
  /** @returns Whether it is there now. */
  make: (options: MakeOptions) => Promise<boolean>;
}

/** Of several sources, each claim can name its own. */
function claimSources(questions: readonly Question[]): Question[] {
  return questions
    .filter(({ name }) => name.endsWith('asOf'))
    .map((question) => ({
      ...question,
      name: question.name.replace(/asOf$/, 'source'),
      description: 'With several sources: the keys of those that say so, such as s1,s2.',
      isOptional: true,
    }));
}

/** A glossary term has a source without a time. */
function termSource(name: FormName): Question[] {
  return name === 'term' ? claimSources([questionOf('asOf', statement.shape.asOf)]) : [];
}

const fromForm = (name: FormName): Maker => ({
  description: forms[name].description,
  questions: () => {
    const own = flagsOf(forms[name]);
    // Of several sources, each claim can name its own.
    return [...sourceQuestions, ...own, ...claimSources(own), ...termSource(name)];
  },
  make: (options) =>
    settle(options, (session) => draftEntry(forms[name], session, session.ids('guide').length + 1)),
});

/** Everything that can be made, by the word that one types. */
export const makers = {
  network: fromForm('network'),
  procedure: {
    description: forms.procedure.description,
    questions: () => {
      const own = flagsOf(forms.procedure);
      return [...own, ...claimSources(own)];
    },
    make: makeProcedure,
  },
  member: fromForm('member'),
  'country-note': {
    description: 'A fact about a partner country, added to its page.',
    questions: () => [
      ...sourceQuestions,
      ...countryNoteQuestions,
      ...claimSources(countryNoteQuestions),
    ],
    make: makeCountryNote,
  },
  programme: fromForm('programme'),
  news: fromForm('news'),
  term: fromForm('term'),
  chapter: fromForm('chapter'),
  translation: {
    description: 'The translation of an entry, text by text.',
    // The flags depend on the entry; without one, they cannot be told.
    questions: (words, root) => {
      const file = words[words.indexOf('--of') + 1] ?? '';
      const isNamed = words.includes('--of') && addressOf(file) !== undefined;
      return [...translationQuestions, ...(isNamed ? textQuestions(root, file) : [])];
    },
    make: makeTranslation,
  },
} as const satisfies Record<string, Maker>;

export type MakerName = keyof typeof makers;

export const makerNames = [
  'network',
  'procedure',
  'member',
  'country-note',
  'programme',
  'news',
  'term',
  'chapter',
  'translation',
] as const;

/**
 * What is asked for something; the names are its flags.
 *
 * @param words What was typed after the word: of a translation, the texts depend on the entry.
 */
export const questionsOf = (
  name: MakerName,
  words: readonly string[],
  root: string,
): readonly Question[] => makers[name].questions(words, root);
