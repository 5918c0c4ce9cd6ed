import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent, type Content, formatProblem } from '../src/checker/index.ts';
import { buildDay } from '../src/settings.ts';

const usage = 'Usage: npm run check:content -- [--root DIR] [--today YYYY-MM-DD]';

function fileCount({ translations, ...byCollection }: Content): number {
  const maps = Object.values(byCollection);
  return maps.reduce((count, entries) => count + entries.size, translations.length);
}

/** Prints the problems of all content; returns the exit code: 0 no error, 1 some, 2 wrong use. */
function main(): number {
  try {
    const { values } = parseArgs({
      options: { root: { type: 'string' }, today: { type: 'string' } },
    });
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    const today = values.today ?? buildDay;
    const { problems, content } = checkContent({ root, today });
    if (problems.length === 0) {
      console.log(`Content: ${String(fileCount(content))} files, no problems.`);
      return 0;
    }
    for (const problem of problems) console.log(formatProblem(problem));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const files = new Set(problems.map(({ file }) => file)).size;
    const counts = [plural(errors, 'error'), plural(problems.length - errors, 'warning')];
    console.log(`${counts.join(' and ')} in ${plural(files, 'file')}.`);
    return errors > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    return 2;
  }
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

process.exitCode = main();
