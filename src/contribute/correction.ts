import { readAnswer } from '../scaffold/ask/answers.ts';
import type { Given } from '../scaffold/ask/collect.ts';
import { questionOf, type Question } from '../scaffold/ask/questions.ts';
import { line, text } from '../schemas/parts/primitives.ts';
import { source } from '../schemas/parts/source.ts';
import type { Wrong } from './wrong.ts';

/** What a correction tells; all but the date are fields of the issue form. */
export const correctionQuestions: readonly Question[] = [
  questionOf('page', line),
  questionOf('what', text),
  questionOf('right', text),
  // Who knows that something is wrong may not know where it is said.
  questionOf('source', source.shape.url, { isOptional: true }),
  questionOf('date', source.shape.published, { isOptional: true, isPast: true }),
];

/**
 * What is wrong with the answers.
 *
 * @param today Day that counts as today, YYYY-MM-DD.
 * @returns The words of the content check, by the names of the questions.
 */
export function wrongInCorrection(given: Given, today: string): Wrong {
  return new Map(
    correctionQuestions.flatMap((question) => {
      const { name, isOptional } = question;
      const typed = given.get(name) ?? [];
      if (isOptional && typed.every((one) => one.trim() === '')) return [];
      const reading = readAnswer(question, typed, { ids: () => [], today });
      return 'problem' in reading ? [[name, { text: reading.problem, code: reading.code }]] : [];
    }),
  );
}
