import { fileURLToPath } from 'node:url';
import { intro, outro, select, isCancel } from '@clack/prompts';
import { printable } from '../../src/import/problems.ts';
import { readCommand } from '../../src/scaffold/command/arguments.ts';
import { Cancelled, WrongUse } from '../../src/scaffold/ask/collect.ts';
import { questionsOf, makers, type MakerName, makerNames } from '../../src/scaffold/make/makers.ts';
import { terminal } from '../../src/scaffold/command/terminal.ts';
import { usage } from '../../src/scaffold/command/usage.ts';
import { buildDay } from '../../src/settings.ts';

/** Makes a new entry; returns the exit code: 0 it is there, 1 it is not, 2 wrong use. */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  try {
    const command = readCommand(words, makerNames, questionsOf, {
      root: fileURLToPath(new URL('../..', import.meta.url)),
      today: buildDay,
    });
    if (command.help) {
      const questions = command.what && questionsOf(command.what, words, command.root);
      console.log(usage(command.what, questions));
      return 0;
    }
    const isAsking = isTerminal && !command.yes;
    if (isAsking) intro('A new entry. Ctrl+C stops, and nothing is written.');
    const what = command.what ?? (isAsking ? await choose() : undefined);
    if (what === undefined) throw new WrongUse('Say what to make.');
    const isDone = await makers[what].make({
      ...command,
      prompter: isAsking ? terminal : undefined,
      print: (line) => {
        console.log(line);
      },
    });
    if (isAsking) outro(isDone ? 'Done.' : 'Not done.');
    return isDone ? 0 : 1;
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    // Who has said what to make knows the command, and asked for one thing.
    const isNamed = makerNames.some((name) => name === words[0]);
    if (error instanceof WrongUse && !isNamed) console.error(`\n${usage(undefined)}`);
    return error instanceof WrongUse ? 2 : error instanceof Cancelled ? 130 : 1;
  }
}

async function choose(): Promise<MakerName> {
  const options = makerNames.map((value) => ({
    value,
    label: value,
    hint: makers[value].description,
  }));
  const chosen = await select<MakerName>({ message: 'What do you want to add?', options });
  if (isCancel(chosen)) throw new Cancelled();
  return chosen;
}

process.exitCode = await main();
