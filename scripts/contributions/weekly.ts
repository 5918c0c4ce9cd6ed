/** Keeps the issue on what is due: `npm run weekly`, after `npm run check:links`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checker/index.ts';
import { connect, keepIssue, plainFailure } from '../../src/contributions/forge.ts';
import { readJson } from './input.ts';
import { linksReport, weeklyIssue, wholeFile } from '../../src/contributions/weekly.ts';
import { buildDay, repositoryBranch, repositoryUrl } from '../../src/settings.ts';

const usage = `Usage: npm run weekly -- [--print] [--links FILE] [--root DIR] [--today DAY]

  --print        print all that is due, and ask nobody
  --links FILE   report of the links (.cache/links/report.json); all that is due is written beside it

From the environment: GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_RUN_ID.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      print: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      links: { type: 'string' },
      root: { type: 'string', default: join(import.meta.dirname, '../..') },
      today: { type: 'string', default: buildDay },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { root, today } = values;
  const file = values.links ?? join(root, '.cache/links/report.json');
  const links = readJson(file, linksReport, 'the report of npm run check:links');
  const { problems } = checkContent({ root, today });
  const number = process.env['GITHUB_RUN_ID'];
  const { whole, ...issue } = weeklyIssue(links, problems, {
    repository: repositoryUrl,
    branch: repositoryBranch,
    run: `${repositoryUrl}/actions${number === undefined ? '' : `/runs/${number}`}`,
  });
  // First of all: if nothing can be written to GitHub, it is there all the same.
  writeFileSync(join(dirname(file), wholeFile), whole);
  if (values.print) console.log(whole);
  else console.log(`The issue is ${await keepIssue(connect(process.env), issue)}.`);
}

try {
  await main();
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
