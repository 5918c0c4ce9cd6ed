import { flagsOf } from './entry.ts';
import { type FormName, forms } from './forms.ts';
import { type Question, sourceQuestions } from './questions.ts';
import { makeEntry, type MakeOptions } from './run.ts';

/** Something that `npm run new` can make. */
interface Maker {
  description: string;
  /** What it asks; the names are the flags. */
  questions: () => readonly Question[];
  /** @returns Whether it is there now. */
  make: (options: MakeOptions) => Promise<boolean>;
}

const fromForm = (name: FormName): Maker => ({
  description: forms[name].description,
  questions: () => {
    const own = flagsOf(forms[name]);
    // Of several sources, each claim can name its own.
    const claims = own
      .filter((question) => question.name.endsWith('asOf'))
      .map((question) => ({
        ...question,
        name: question.name.replace(/asOf$/, 'source'),
        description: 'With several sources: the keys of those that say so, such as s1,s2.',
        isOptional: true,
      }));
    return [...sourceQuestions, ...own, ...claims];
  },
  make: (options) => makeEntry(forms[name], options),
});

/** Everything that can be made, by the word that one types. */
export const makers = {
  network: fromForm('network'),
  member: fromForm('member'),
  programme: fromForm('programme'),
  news: fromForm('news'),
  term: fromForm('term'),
  chapter: fromForm('chapter'),
} as const satisfies Record<string, Maker>;

export type MakerName = keyof typeof makers;

export const makerNames = ['network', 'member', 'programme', 'news', 'term', 'chapter'] as const;

export const questionsOf = (name: MakerName): readonly Question[] => makers[name].questions();
