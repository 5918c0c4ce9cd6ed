import type { ProblemCode } from '../../checker/problems.ts';
import { type Around, type Ids, readAnswer } from './answers.ts';
import type { Question } from './questions.ts';

/** The command was called in a wrong way. */
export class WrongUse extends Error {}

/** The person at the terminal has stopped. */
export class Cancelled extends Error {
  constructor() {
    super('Stopped; nothing was written.');
  }
}

/** What is asked at a terminal. Each method throws `Cancelled` if the person stops. */
export interface Prompter {
  /** @returns What was typed or chosen; an empty list if the question was passed over. */
  ask: (question: Question, options: AskOptions) => Promise<readonly string[]>;
  /** @param usual What is meant by who just goes on. */
  confirm: (message: string, usual: boolean) => Promise<boolean>;
  note: (text: string) => void;
}

export interface AskOptions {
  /** The values that stand there from the beginning; none if nothing does. */
  preset: readonly string[];
  ids: Ids;
  /** What is wrong with what has been typed; undefined if nothing is. */
  check: (typed: readonly string[]) => string | undefined;
}

/** What flags gave, by name. */
export type Given = ReadonlyMap<string, readonly string[]>;

export interface Session extends Around {
  given: Given;
  /** Presets are taken also for what only the person can know. */
  yes: boolean;
  /** Undefined if nobody can be asked. */
  prompter: Prompter | undefined;
}

/** When a page was read, of what time it speaks, when it was compared: only the person knows. */
const ownWord = /(?:^|\.)(?:asOf|consulted|reviewed)$/;

/** An answer that the field cannot have. */
export interface Mistake {
  name: string;
  problem: string;
  code: ProblemCode | undefined;
}

/** The answers so far by name, and what is still amiss. */
export class Answers {
  readonly values = new Map<string, unknown>();
  /** What was typed, or taken for it; an empty list for what was passed over. */
  readonly typed = new Map<string, readonly string[]>();
  /** Questions that nobody answered although they must be. */
  readonly missing: Question[] = [];
  readonly wrong: Mistake[] = [];

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }
}

/**
 * Answers one question: by its flag, at the terminal, or by its preset. A flag with a value that the
 * field cannot have is asked again, or kept as a mistake if nobody can be asked.
 *
 * @throws Cancelled if the person stops.
 */
export async function answer(
  question: Question,
  answers: Answers,
  session: Session,
  preset?: string,
): Promise<void> {
  const { name, isOptional } = question;
  const { given, yes, prompter, ids } = session;
  const read = (typed: readonly string[]) =>
    isOptional && typed.every((text) => text.trim() === '')
      ? undefined
      : readAnswer(question, typed, session);
  const check = (typed: readonly string[]) => {
    const reading = read(typed);
    return reading !== undefined && 'problem' in reading ? reading.problem : undefined;
  };
  const keep = (typed: readonly string[]) => {
    answers.typed.set(name, typed);
    const reading = read(typed);
    if (reading === undefined) return;
    if ('value' in reading) answers.values.set(name, reading.value);
    else answers.wrong.push({ name, problem: reading.problem, code: reading.code });
  };
  const flag = given.get(name);
  const problem = flag && check(flag);
  if (flag !== undefined && (problem === undefined || prompter === undefined)) keep(flag);
  else if (prompter !== undefined) {
    if (problem !== undefined) prompter.note(`--${name}: ${problem}`);
    const start = flag ?? (preset === undefined ? [] : [preset]);
    keep(await prompter.ask(question, { preset: start, ids, check }));
  } else if (preset !== undefined && (yes || !ownWord.test(name))) keep([preset]);
  else if (!isOptional) answers.missing.push(question);
}

/** Whether a row that may be left out is wanted: flags begin it, or the person says so. */
export async function isRowWanted(
  row: string,
  description: string,
  { given, prompter }: Session,
): Promise<boolean> {
  if ([...given.keys()].some((name) => name.startsWith(`${row}.`))) return true;
  return (await prompter?.confirm(`${row}: ${description} Say it now?`, false)) ?? false;
}
