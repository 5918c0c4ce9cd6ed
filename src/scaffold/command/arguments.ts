import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../checker/suggest.ts';
import { contentFolder } from '../../schemas/collections.ts';
import { day } from '../../schemas/parts/primitives.ts';
import { type Given, WrongUse } from '../ask/collect.ts';
import type { Question } from '../ask/questions.ts';

export interface Command<Name extends string> {
  /** What to make; undefined if the person is still to be asked. */
  what: Name | undefined;
  given: Given;
  /** Nobody is asked: what has a preset takes it, what may be left out is left out. */
  yes: boolean;
  help: boolean;
  root: string;
  today: string;
}

const own = {
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
  root: { type: 'string' },
  today: { type: 'string' },
} as const;

/**
 * Reads the words of the command: what to make, and a flag for each answer that is already known.
 *
 * @param questionsOf The questions of each thing that can be made; their names are the flags.
 * @throws WrongUse, with words for the person who typed them.
 */
export function readCommand<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
  questionsOf: (what: Name, words: readonly string[], root: string) => readonly Question[],
  fallback: { root: string; today: string },
): Command<Name> {
  const [first = ''] = words;
  const isNamed = first !== '' && !first.startsWith('-');
  const what = isNamed ? names.find((name) => name === first) : undefined;
  if (isNamed && what === undefined) {
    throw new WrongUse(
      `"${first}" cannot be made. ${didYouMean(first, names)}Choose one of: ${names.join(', ')}.`,
    );
  }
  const at = words.indexOf('--root');
  const project = at < 0 ? fallback.root : (words[at + 1] ?? '');
  const questions = what === undefined ? [] : questionsOf(what, words, project);
  const flags = questions.map(({ name }) => name);
  const { values, positionals } = parse(words.slice(isNamed ? 1 : 0), flags, what);
  if (positionals[0] !== undefined) {
    throw new WrongUse(`"${positionals[0]}" stands alone; put text with spaces in quotes.`);
  }
  const { yes = false, help = false, root = fallback.root, today = fallback.today } = values;
  if (typeof root !== 'string' || typeof today !== 'string' || !day.safeParse(today).success) {
    throw new WrongUse(`"${today}" is not a day; write it as YYYY-MM-DD.`);
  }
  if (!statSync(join(root, contentFolder), { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`There is no folder ${join(root, contentFolder)}.`);
  }
  const given = Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.map(String)] as const] : [],
  );
  return { what, given: new Map(given), yes, help, root, today };
}

function parse(args: string[], flags: readonly string[], what: string | undefined) {
  const answers = flags.map((name) => [name, { type: 'string', multiple: true }] as const);
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...Object.fromEntries(answers), ...own },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--([^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new WrongUse(message);
    const all = [...flags, ...Object.keys(own)];
    throw new WrongUse(
      `There is no flag --${unknown}. ${didYouMean(unknown, all)}` +
        (what === undefined
          ? 'Say first what to make.'
          : `All of them: npm run new -- ${what} --help`),
    );
  }
}
