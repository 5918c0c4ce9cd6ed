import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checker/index.ts';
import { addressOf } from '../../src/checker/read/addresses.ts';
import { writeWhole } from '../../src/checker/fix/write.ts';
import { printable } from '../../src/import/problems.ts';
import { recordedText, recordedWords } from '../../src/translations/record.ts';
import { reportOf } from '../../src/translations/report.ts';
import { translatable, translationStatus } from '../../src/translations/status.ts';
import { buildDay } from '../../src/settings.ts';

const usage = `Usage: npm run translations -- [options]

  --all            name every entry without a translation
  --json           the same for programs
  --record FILE    this translation is in line with the English of today; may be given several times
  --root DIR, --today DAY   another project; another day (YYYY-MM-DD)`;

const options = {
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  record: { type: 'string', multiple: true, default: [] as string[] },
  root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
  today: { type: 'string', default: buildDay },
} as const;

/** Tells how translations stand, or records some; returns the exit code: 0 done, 1 not, 2 wrong use. */
function main(): number {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.record.length > 0) return record(values);
  const { content } = checkContent(values);
  const all = translationStatus(translatable(content));
  if (values.json) {
    console.log(JSON.stringify(all, null, 2));
    return 0;
  }
  for (const status of all) {
    for (const line of reportOf(status)) console.log(printable(line));
    const files = status.untranslated.flatMap((one) => one.files);
    if (values.all) for (const file of files) console.log(`  ${file}`);
  }
  return 0;
}

function record({ root, today, record: files }: { root: string; today: string; record: string[] }) {
  const { content } = checkContent({ root, today });
  const pages = translationStatus(translatable(content)).flatMap((status) => status.pages);
  let isDone = true;
  for (const file of files) {
    const path = relative(root, resolve(root, file)).replaceAll('\\', '/');
    const page = pages.find(({ translation }) => translation === path);
    const entry = page && content[page.collection].get(page.id);
    const result =
      page === undefined || entry === undefined
        ? { problem: whyNot(root, path) }
        : recordedText(readFileSync(join(root, path), 'utf8'), entry.body, today);
    if ('text' in result) writeWhole(root, path, result.text, false);
    else isDone = false;
    const words =
      'text' in result ? recordedWords(today, page?.texts.missing.length ?? 0) : result.problem;
    console.log(printable(`${path}: ${words}`));
  }
  return isDone ? 0 : 1;
}

/** Why a file cannot be recorded. */
function whyNot(root: string, path: string): string {
  if (!existsSync(join(root, path))) return 'There is no such file.';
  const address = addressOf(path);
  if (address === undefined) return 'No translation belongs under this name.';
  return address.locale === undefined
    ? 'This is the English file; name its translation.'
    : 'The content check refuses it; npm run check tells why.';
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  console.error(usage);
  process.exitCode = 2;
}
