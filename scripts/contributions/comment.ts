/**
 * Tells on a pull request what its check wrote down: `npm run pr:comment`. It runs with a token, on code
 * of the default branch only; the report is data of somebody else's branch.
 */
import { parseArgs } from 'node:util';
import { commentMark, commentOf } from '../../src/contributions/comment.ts';
import { workflowRunEvent } from '../../src/contributions/event.ts';
import { connect, plainFailure, tellPullRequest } from '../../src/contributions/forge.ts';
import { bytesOf, readJson } from './input.ts';
import { limits, readReport } from '../../src/contributions/report.ts';
import { basePath, repositoryBranch, repositoryUrl, siteUrl } from '../../src/settings.ts';

const usage = `Usage: npm run pr:comment -- REPORT --event FILE
       npm run pr:comment -- REPORT --print

  REPORT         the file that npm run pr:report wrote
  --event FILE   what GitHub tells about the check that made it
  --print        print the text, and ask nobody

From the environment: GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL; SITE_URL and BASE_PATH for links
to the published pages.`;

/** Returns the exit code: 0 told, or rightly not told; 1 GitHub or the report failed; 2 wrong use. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { event: { type: 'string' }, print: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || values.print === (values.event !== undefined)) {
    console.error(usage);
    return 2;
  }
  // Nothing enormous is even read.
  const report = readReport(bytesOf(file, 'the report of npm run pr:report', limits.bytes));
  const branch = repositoryBranch;
  if (values.event === undefined) {
    const places = { repository: repositoryUrl, run: `${repositoryUrl}/actions`, site, branch };
    console.log(commentOf(report, places));
    return 0;
  }
  const event = readJson(values.event, workflowRunEvent, 'what GitHub tells about a check');
  const { pullRequest, head } = report;
  if (pullRequest === undefined) throw new Error('The report names no pull request.');
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = `${server}/${event.repository.full_name}`;
  const run = `${repository}/actions/runs/${String(event.workflow_run.id)}`;
  const places = { repository, run, site, branch: event.repository.default_branch };
  const body = commentOf(report, places);
  const outcome = await tellPullRequest(
    connect(process.env),
    event,
    { pullRequest, head },
    { mark: commentMark, body },
  );
  console.log(
    typeof outcome === 'string' ? `The comment is ${outcome}.` : `Nothing told. ${outcome.refused}`,
  );
  return 0;
}

/** The published site, where the environment names it. */
const site = (process.env['SITE_URL'] ?? '') === '' ? undefined : siteUrl + basePath;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
