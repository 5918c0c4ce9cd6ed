import { z } from 'zod';
import { inner } from '../checker/schema/lookup.ts';
import { forms, type Form } from '../scaffold/ask/forms.ts';
import { flagsOf } from '../scaffold/make/entry.ts';
import { type Question, sourceQuestions } from '../scaffold/ask/questions.ts';

/** What has a form on the site. */
export const entryForms = ['member', 'network'] as const;
export type EntryForm = (typeof entryForms)[number];

/** Questions that the form leaves to a preset, or to whoever writes on. */
export const notOnForm: readonly string[] = [
  'id',
  'reviewEvery',
  'related',
  'joining.reviewEvery',
  'joining.reviewed',
];

/** Sections of each form, with the beginnings of the names of their questions. */
const layout = {
  member: {
    about: ['name', 'acronym', 'kind', 'country', 'city', 'website', 'topics'],
    source: ['source.'],
    does: ['about.'],
    tie: ['memberships.'],
    review: ['reviewed'],
  },
  network: {
    what: ['name', 'acronym', 'kind', 'state', 'summary', 'website', 'topics', 'body'],
    source: ['source.'],
    runBy: ['runBy.'],
    whoCanJoin: ['whoCanJoin.'],
    answer: ['eligibility.'],
    joining: ['joining.'],
    review: ['reviewed'],
  },
} as const satisfies Record<EntryForm, Record<string, readonly string[]>>;

export type SectionName = keyof (typeof layout)['member'] | keyof (typeof layout)['network'];

export interface Section {
  name: SectionName;
  questions: readonly Question[];
  /** Nobody need fill it in; whoever begins has to finish. */
  isOptional: boolean;
}

/** The form of the command that a form of the site is made from. */
export function formOfEntry(name: EntryForm): Form {
  return forms[name];
}

/** All questions of a form, in the order in which it shows them. */
export function sectionsOf(name: EntryForm): Section[] {
  const all = [...sourceQuestions, ...flagsOf(forms[name])].filter(
    (question) => !notOnForm.includes(question.name),
  );
  const named: Partial<Record<SectionName, readonly string[]>> = layout[name];
  return sectionNames
    .flatMap((section) => {
      const beginnings = named[section];
      return beginnings === undefined ? [] : [{ section, beginnings }];
    })
    .map(({ section, beginnings }) => {
      const questions = beginnings.flatMap((beginning) =>
        all.filter(({ name: own }) =>
          beginning.endsWith('.') ? own.startsWith(beginning) : own === beginning,
        ),
      );
      return {
        name: section,
        questions,
        isOptional: questions.every(({ row }) => row !== undefined),
      };
    });
}

const sectionNames: readonly SectionName[] = [
  'about',
  'what',
  'source',
  'does',
  'runBy',
  'whoCanJoin',
  'answer',
  'tie',
  'joining',
  'review',
];

/** Whether a text of the question may have several sentences. */
export function isLong({ kind, schema }: Question): boolean {
  if (kind !== 'text') return kind === 'list';
  const here = inner(schema);
  return here instanceof z.ZodString && (here.maxLength ?? 0) > 300;
}
