import { letterProblems } from '../checker/read/letters.ts';
import { type Around, readAnswer } from '../scaffold/ask/answers.ts';
import type { Given } from '../scaffold/ask/collect.ts';
import { questionAt } from '../scaffold/ask/place.ts';
import { draftEntry } from '../scaffold/make/entry.ts';
import type { Question } from '../scaffold/ask/questions.ts';
import { type EntryForm, formOfEntry, sectionsOf } from './form.ts';
import type { Surroundings } from './whole.ts';
import { type Fault, faultOf, type Wrong } from './wrong.ts';

export type Filled =
  { files: ReadonlyMap<string, string>; wrong?: undefined } | { files?: undefined; wrong: Wrong };

/** What was typed, without what is empty, and without rows that nobody has begun. */
export function cleaned(form: EntryForm, typed: Given): Given {
  const questions = sectionsOf(form).flatMap((section) => section.questions);
  const given = new Map<string, readonly string[]>();
  for (const question of questions) {
    const values = (typed.get(question.name) ?? []).flatMap((value) => valuesIn(question, value));
    if (values.length > 0) given.set(question.name, values);
  }
  for (const row of new Set(questions.flatMap(({ row }) => row ?? []))) {
    const names = [...given.keys()].filter((name) => name.startsWith(`${row}.`));
    // The time is filled in by the form itself.
    if (names.every((name) => name.endsWith('.asOf'))) names.forEach((name) => given.delete(name));
  }
  // The page on joining rests on the same reading as the network's own.
  const reviewed = given.get('reviewed');
  if (form === 'network' && reviewed !== undefined) given.set('joining.reviewed', reviewed);
  return given;
}

function valuesIn(question: Question, typed: string): string[] {
  const { kind, name } = question;
  const lines = typed.split(/\r?\n|\r/).map((line) => line.trim());
  if (kind === 'list') return lines.filter((line) => line !== '');
  const isProse = name === 'body' || name.endsWith('.body');
  const text = (isProse ? typed.replace(/\r\n?/g, '\n') : lines.join(' ')).trim();
  return text === '' ? [] : [text];
}

/**
 * What is wrong with one answer.
 *
 * @param given The answers as `cleaned` returns them: whether a row is begun decides what it needs.
 * @returns The words of the content check; undefined if nothing is wrong.
 */
export function problemWith(question: Question, given: Given, around: Around): Fault | undefined {
  const { name, row, isOptional } = question;
  const values = given.get(name);
  const isAsked = row === undefined || [...given.keys()].some((one) => one.startsWith(`${row}.`));
  if (values === undefined && (isOptional || !isAsked)) return undefined;
  const reading = readAnswer(question, values ?? [], around);
  if ('problem' in reading) return { text: reading.problem, code: reading.code };
  const [letters] = letterProblems('', values?.join('\n') ?? '');
  return letters === undefined ? undefined : faultOf(letters);
}

/**
 * Makes the files of an entry from a filled form, as `npm run new` makes them from its answers.
 *
 * @param given The answers as `cleaned` returns them.
 * @returns The texts by path; or what is wrong, by question, in the words of the content check.
 */
export async function fill(form: EntryForm, given: Given, around: Surroundings): Promise<Filled> {
  const questions = sectionsOf(form).flatMap((section) => section.questions);
  const wrong = new Map<string, Fault>();
  for (const question of questions) {
    const problem = problemWith(question, given, around);
    if (problem !== undefined) wrong.set(question.name, problem);
  }
  if (wrong.size > 0) return { wrong };
  const session = { given, yes: false, prompter: undefined, ...around };
  const { files, answers } = await draftEntry(formOfEntry(form), session, 0);
  // The id is made from the name; of a name without letters there is none.
  for (const { name, description } of answers.missing)
    wrong.set(questionOfId(name, questions), { text: description, code: 'field-id' });
  for (const { name, problem, code } of answers.wrong)
    wrong.set(questionOfId(name, questions), { text: problem, code });
  // Reading prose takes as much code as all the rest; who only begins a form can do without.
  const { problemsIn } = await import('./whole.ts');
  const names = questions.map(({ name }) => name);
  for (const found of problemsIn(files, around)) {
    const place = placeOf(questionAt(found, names), questions);
    if (!wrong.has(place)) wrong.set(place, faultOf(found));
  }
  return wrong.size > 0 ? { wrong } : { files };
}

const questionOfId = (name: string, questions: readonly Question[]) =>
  placeOf(name === 'id' ? 'name' : name, questions);

/** The question itself, or, for what no question asks, the first of the form. */
function placeOf(name: string, questions: readonly Question[]): string {
  const [first] = questions;
  return questions.some((question) => question.name === name) ? name : (first?.name ?? name);
}
