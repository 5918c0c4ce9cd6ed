import { printable } from '../problems.ts';
import { readArguments, usage, WrongUse } from './arguments.ts';
import { runCheck } from './run.ts';

/**
 * The command `npm run check`.
 *
 * @param words What stands after the command.
 * @returns The exit code: 0 no error, 1 some, 2 wrong use.
 */
export async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    return await runCheck(readArguments(words), (text) => {
      console.log(text);
    });
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    if (error instanceof WrongUse) console.error(`\n${usage}`);
    return 2;
  }
}
