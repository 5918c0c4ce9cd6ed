import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../checker/suggest.ts';
import { contentFolder } from '../schemas/collections.ts';
import { day } from '../schemas/parts/primitives.ts';
import { bare } from '../domain/text/bare.ts';
import { type ColumnName, columnNames } from './columns.ts';
import type { SourceDraft } from './entry/draft.ts';
import type { ImportOptions } from './run.ts';
import { readDate } from '../domain/text/read-date.ts';

export const usage = `Usage: npm run import -- TABLE [options]

TABLE is CSV (comma, semicolon or tab), a JSON array, or JSON Lines, in UTF-8.

  --dry-run                 Tell what would happen, and write nothing.
  --map "HEADER=COLUMN"     Say what a column holds. May be given several times.
  --ignore HEADER           Leave a column out. May be given several times.
  --source-url ADDRESS      The source of all rows that name none; also
  --source-title TITLE      --source-publisher NAME, --source-published DATE,
  --consulted DATE          and when it was last read.
  --reviewed                All new rows were compared with their source today.
  --accept-duplicate ROW    Write this row although it looks like another organisation.
  --overwrite               Take the values of the table where a file differs.
  --valid-rows              Write the rows without problems although others have some.
  --all                     Show all problems, not just the first 200.
  --root DIR, --today DAY   Another project; another day (YYYY-MM-DD).`;

/** The command was called in a wrong way. */
export class WrongUse extends Error {}

/**
 * Reads the options of the command.
 *
 * @throws WrongUse, with words for the person who typed them.
 */
export function readArguments(
  words: readonly string[],
  fallback: { root: string; today: string },
): Omit<ImportOptions, 'print'> {
  const { values, positionals } = parse(words);
  const [file, ...others] = positionals;
  if (file === undefined) throw new WrongUse('Name the table to import.');
  if (others.length > 0) throw new WrongUse('Name one table at a time.');
  const today = values.today ?? fallback.today;
  if (!day.safeParse(today).success) {
    throw new WrongUse(`"${today}" is not a day; write it as YYYY-MM-DD.`);
  }
  const root = values.root ?? fallback.root;
  if (!statSync(join(root, contentFolder), { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`There is no folder ${join(root, contentFolder)}.`);
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new WrongUse(`There is no file ${file}.`);
  }
  const source: SourceDraft = {
    ...option('url', values['source-url']),
    ...option('title', values['source-title']),
    ...option('publisher', values['source-publisher']),
    ...option('published', dateOption('source-published', values['source-published'])),
    ...option('consulted', dateOption('consulted', values.consulted)),
  };
  return {
    root,
    file,
    today,
    choices: { map: new Map((values.map ?? []).map(mapping)), ignore: values.ignore ?? [] },
    defaults: { source, ...(values.reviewed === true ? { reviewed: today } : {}) },
    accepted: new Set((values['accept-duplicate'] ?? []).flatMap(rowNumbers)),
    overwrite: values.overwrite ?? false,
    validRows: values['valid-rows'] ?? false,
    dryRun: values['dry-run'] ?? false,
    all: values.all ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        today: { type: 'string' },
        map: { type: 'string', multiple: true },
        ignore: { type: 'string', multiple: true },
        'source-url': { type: 'string' },
        'source-title': { type: 'string' },
        'source-publisher': { type: 'string' },
        'source-published': { type: 'string' },
        consulted: { type: 'string' },
        reviewed: { type: 'boolean' },
        'accept-duplicate': { type: 'string', multiple: true },
        overwrite: { type: 'boolean' },
        'valid-rows': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        all: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function option(name: keyof SourceDraft, value: string | undefined): SourceDraft {
  return value === undefined ? {} : { [name]: value };
}

function dateOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const reading = readDate(value.trim());
  if (reading !== undefined && 'date' in reading) return reading.date;
  throw new WrongUse(`--${name} is "${value}"; write YYYY, YYYY-MM or YYYY-MM-DD.`);
}

function mapping(text: string): [string, ColumnName] {
  const at = text.lastIndexOf('=');
  const header = text.slice(0, Math.max(at, 0)).trim();
  const name = text.slice(at + 1).trim();
  if (header === '') throw new WrongUse(`--map is "${text}"; write it as --map "HEADER=COLUMN".`);
  const column = columnNames.find((one) => bare(one) === bare(name));
  if (column !== undefined) return [header, column];
  const hint = didYouMean(name, columnNames);
  throw new WrongUse(
    `There is no column "${name}". ${hint}The columns are: ${columnNames.join(', ')}.`,
  );
}

function rowNumbers(text: string): number[] {
  return text.split(',').map((part) => {
    const number = Number(part);
    if (Number.isInteger(number) && number > 0) return number;
    throw new WrongUse(`--accept-duplicate is "${text}"; write the number of a row.`);
  });
}
