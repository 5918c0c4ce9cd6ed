import { type Ids, readAnswer } from '../scaffold/answers.ts';
import type { Given } from '../scaffold/collect.ts';
import { questionOf, type Question } from '../scaffold/questions.ts';
import { line, text } from '../schemas/parts/primitives.ts';
import { source } from '../schemas/parts/source.ts';
import { fits, issueAddress, type Repository } from './github.ts';

/** What a correction tells; all but the date are fields of the issue form. */
export const correctionQuestions: readonly Question[] = [
  questionOf('page', line),
  questionOf('what', text),
  questionOf('right', text),
  questionOf('source', source.shape.url),
  questionOf('date', source.shape.published, { isOptional: true }),
];

const noIds: Ids = () => [];

/**
 * What is wrong with an answer.
 *
 * @returns The words of the content check; undefined if nothing is wrong.
 */
export function wrongInCorrection(question: Question, given: Given): string | undefined {
  const typed = given.get(question.name) ?? [];
  if (question.isOptional && typed.every((one) => one.trim() === '')) return undefined;
  const reading = readAnswer(question, typed, noIds);
  return 'problem' in reading ? reading.problem : undefined;
}

export type Correction =
  | { address: string }
  /** By how many letters, about, the texts are too long for an address. */
  | { excess: number };

/**
 * The address of the issue form with a correction filled in.
 *
 * @param title What the page is about; left out where it is not known.
 */
export function correctionAddress(
  repository: Pick<Repository, 'url'>,
  given: Given,
  title: string | undefined,
): Correction {
  const typed = (name: string) => (given.get(name)?.[0] ?? '').trim();
  const [what, right, date] = [typed('what'), typed('right'), typed('date')];
  const addressWith = (part: number) =>
    issueAddress(repository, 'wrong-fact', {
      // The title is read by maintainers, in the language of the files.
      title: `Correction: ${title ?? typed('page')}`.slice(0, 200),
      page: typed('page'),
      what: what.slice(0, Math.ceil(what.length * part)),
      right: right.slice(0, Math.ceil(right.length * part)),
      source: date === '' ? typed('source') : `${typed('source')} (date shown: ${date})`,
    });
  const address = addressWith(1);
  if (fits(address)) return { address };
  const part = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].find((one) => fits(addressWith(one)));
  return { excess: Math.ceil((what.length + right.length) * (1 - (part ?? 0))) };
}
