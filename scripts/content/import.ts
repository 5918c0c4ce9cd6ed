import { fileURLToPath } from 'node:url';
import { readArguments, usage, WrongUse } from '../../src/import/arguments.ts';
import { printable } from '../../src/import/problems.ts';
import { UnreadableFile } from '../../src/import/read/inspect.ts';
import { runImport } from '../../src/import/run.ts';
import { buildDay } from '../../src/settings.ts';

/** Imports a table; returns the exit code: 0 all rows are in, 1 some are not, 2 wrong use. */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const options = readArguments(words, { root, today: buildDay });
    const isDone = await runImport({
      ...options,
      print: (line) => {
        console.log(line);
      },
    });
    return isDone ? 0 : 1;
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    if (error instanceof WrongUse) console.error(`\n${usage}`);
    return error instanceof UnreadableFile ? 1 : error instanceof WrongUse ? 2 : 1;
  }
}

process.exitCode = await main();
