/** Keeps the issue on what is due: `npm run weekly`, after `npm run check:links`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checker/index.ts';
import { connect, keepIssue, plainFailure } from '../../src/contributions/forge.ts';
import { linksReport, weeklyIssue } from '../../src/contributions/weekly.ts';
import { buildDay, repositoryBranch, repositoryUrl } from '../../src/settings.ts';

const usage = `Usage: npm run weekly -- [--print] [--links FILE] [--root DIR] [--today DAY]

  --print        print the text, and ask nobody
  --links FILE   report of the links (.cache/links/report.json)

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
  const links = linksReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { problems } = checkContent({ root, today });
  const issue = weeklyIssue(links, problems, {
    repository: repositoryUrl,
    branch: repositoryBranch,
    run: `${repositoryUrl}/actions/runs/${process.env['GITHUB_RUN_ID'] ?? ''}`,
  });
  if (values.print) console.log(`# ${issue.title}\n\n${issue.body}`);
  else console.log(`The issue is ${await keepIssue(connect(process.env), issue)}.`);
}

try {
  await main();
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
