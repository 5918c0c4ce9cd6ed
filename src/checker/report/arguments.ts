import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDay } from '../../settings.ts';

export const usage = `Usage: npm run check -- [options]

  --fix             mend what is safe to mend, and show it
  --dry-run         with --fix: show what would be mended, and write nothing
  --changed[=BASE]  tell only of entries that this branch touches since BASE (main)
  --notices         list notices too, which are otherwise only counted
  --json            print one JSON object (src/checker/report/json.ts)
  --github          print annotations for GitHub Actions
  --root DIR        folder that holds content/ (this project)
  --today DAY       day that counts as today, YYYY-MM-DD`;

/** What the check is asked for. */
export interface Options {
  root: string;
  /** YYYY-MM-DD. */
  today: string;
  format: 'human' | 'json' | 'github';
  /** Branch or commit to compare with; '' for the usual one; undefined to tell of all entries. */
  changed: string | undefined;
  fix: 'no' | 'show' | 'write';
  notices: boolean;
}

/** The command was called in a way that it does not know. */
export class WrongUse extends Error {}

/**
 * Reads the words after the command.
 *
 * @throws {@link WrongUse} for an unknown option, or options that do not go together.
 */
export function readArguments(words: readonly string[]): Options {
  const { root, today, json, github, changed, fix, notices, ...rest } = parsed(words);
  const dryRun = rest['dry-run'];
  if (json && github) throw new WrongUse('Choose one of --json and --github.');
  if (fix && (json || github))
    throw new WrongUse('--fix shows its changes to people; leave --json and --github out.');
  if (dryRun && !fix) throw new WrongUse('--dry-run goes with --fix.');
  return {
    root: root ?? fileURLToPath(new URL('../../..', import.meta.url)),
    today: today ?? buildDay,
    format: json ? 'json' : github ? 'github' : 'human',
    changed,
    fix: fix ? (dryRun ? 'show' : 'write') : 'no',
    notices,
  };
}

function parsed(words: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      // The option's value may be left out, which the parser does not know.
      args: words.map((word) => (word === '--changed' ? '--changed=' : word)),
      options: {
        root: { type: 'string' },
        today: { type: 'string' },
        changed: { type: 'string' },
        json: flag,
        github: flag,
        fix: flag,
        'dry-run': flag,
        notices: flag,
      },
    }).values;
  } catch (error) {
    const stray = words.find((word, index) => !word.startsWith('-') && !isValue(words, index));
    if (stray !== undefined) {
      throw new WrongUse(
        words[words.indexOf(stray) - 1] === '--changed'
          ? `Write --changed=${stray}.`
          : `"${stray}" stands alone; the options below take their values as --name VALUE.`,
      );
    }
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Whether a word is the value of the option before it. */
const isValue = (words: readonly string[], index: number) =>
  ['--root', '--today'].includes(words[index - 1] ?? '');
