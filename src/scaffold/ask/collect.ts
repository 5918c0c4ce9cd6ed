import { type Ids, readAnswer } from './answers.ts';
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
  confirm: (message: string) => Promise<boolean>;
  note: (text: string) => void;
}

export interface AskOptions {
  /** The value that stands there from the beginning. */
  preset: string | undefined;
  ids: Ids;
  /** What is wrong with what has been typed; undefined if nothing is. */
  check: (typed: readonly string[]) => string | undefined;
}

/** What flags gave, by name. */
export type Given = ReadonlyMap<string, readonly string[]>;

export interface Session {
  given: Given;
  /** Presets are taken also for what only the person can know. */
  yes: boolean;
  /** Undefined if nobody can be asked. */
  prompter: Prompter | undefined;
  ids: Ids;
}

/** When a page was read, of what time it speaks, when it was compared: only the person knows. */
const ownWord = /(?:^|\.)(?:asOf|consulted|reviewed)$/;

/** The answers so far by name, and the questions that nobody answered although they must be. */
export class Answers {
  readonly values = new Map<string, unknown>();
  readonly missing: Question[] = [];

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }
}

/**
 * Answers one question: by its flag, at the terminal, or by its preset.
 *
 * @throws WrongUse if the flag has a value that the field cannot have.
 */
export async function answer(
  question: Question,
  answers: Answers,
  { given, yes, prompter, ids }: Session,
  preset?: string,
): Promise<void> {
  const { name, isOptional } = question;
  const check = (typed: readonly string[]) => {
    if (isOptional && typed.every((text) => text.trim() === '')) return undefined;
    const reading = readAnswer(question, typed, ids);
    return 'problem' in reading ? reading.problem : undefined;
  };
  const keep = (typed: readonly string[]) => {
    if (isOptional && typed.every((text) => text.trim() === '')) return;
    const reading = readAnswer(question, typed, ids);
    if ('problem' in reading) throw new WrongUse(`--${name}: ${reading.problem}`);
    answers.values.set(name, reading.value);
  };
  const flag = given.get(name);
  if (flag !== undefined) keep(flag);
  else if (prompter !== undefined) keep(await prompter.ask(question, { preset, ids, check }));
  else if (preset !== undefined && (yes || !ownWord.test(name))) keep([preset]);
  else if (!isOptional) answers.missing.push(question);
}

/** Whether a row that may be left out is wanted: flags begin it, or the person says so. */
export async function isRowWanted(
  row: string,
  description: string,
  { given, prompter }: Session,
): Promise<boolean> {
  if ([...given.keys()].some((name) => name.startsWith(`${row}.`))) return true;
  return (await prompter?.confirm(`${row}: ${description} Say it now?`)) ?? false;
}
