import { readArguments, usage, WrongUse } from '../src/checker/report/arguments.ts';
import { runCheck } from '../src/checker/report/run.ts';
import { printable } from '../src/checker/problems.ts';

/** Checks all content; returns the exit code: 0 no error, 1 some, 2 wrong use. */
function main(): number {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    return runCheck(readArguments(words), (text) => {
      console.log(text);
    });
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    if (error instanceof WrongUse) console.error(`\n${usage}`);
    return 2;
  }
}

process.exitCode = main();
