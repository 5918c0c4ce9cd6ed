import { type MakerName, makerNames, makers } from '../make/makers.ts';
import type { Question } from '../ask/questions.ts';

/**
 * How the command is used; with all flags of one thing, if it is named.
 *
 * @param questions What is asked for that thing.
 */
export function usage(what: MakerName | undefined, questions: readonly Question[] = []): string {
  if (what === undefined) {
    const lines = makerNames.map((name) => `  ${name.padEnd(13)}${makers[name].description}`);
    return [
      'Usage: npm run new -- [WHAT] [--FIELD VALUE]…',
      '',
      ...lines,
      '',
      'In a terminal it asks for what no flag gives. A flag has the name of the field:',
      '  npm run new -- term --term "Hub" --definition "…"',
      'Lists are flags given several times, or values joined by commas.',
      '  --yes        ask nothing: take presets, leave out what may be left out',
      '  --help       after WHAT: all its flags',
      '  --root DIR, --today DAY   another project; another day (YYYY-MM-DD)',
    ].join('\n');
  }
  return [`Usage: npm run new -- ${what} [--FIELD VALUE]…`, '', ...questions.map(line)].join('\n');
}

function line({ name, description, choices, isOptional, row }: Question): string {
  const values = choices.map(({ value }) => value).join(', ');
  const parts = [
    description,
    values === '' ? '' : `One of: ${values}.`,
    isOptional || row !== undefined ? '(may be left out)' : '',
  ];
  return `  --${name}\n      ${parts.filter((part) => part !== '').join(' ')}`;
}
