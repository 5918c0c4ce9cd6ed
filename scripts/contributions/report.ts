/** Writes down what a branch would change, for the comment on its pull request: `npm run pr:report`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../../src/checker/problems.ts';
import { usualBase } from '../../src/checker/report/changed.ts';
import { baseOf } from '../../src/contributions/base.ts';
import { collectReport } from '../../src/contributions/collect.ts';
import { pullRequestEvent } from '../../src/contributions/event.ts';
import { writeReport } from '../../src/contributions/fit.ts';
import { readJson } from './input.ts';
import { plural } from '../../src/checker/report/human.ts';
import { leftOut, readReport } from '../../src/contributions/report.ts';
import { buildDay, repositoryUrl } from '../../src/settings.ts';

const usage = `Usage: npm run pr:report -- [options]

  --base BASE    branch or commit to compare with (main)
  --event FILE   what GitHub tells about the pull request; names the base too
  --out FILE     where to write (.cache/contribution/report.json)
  --offline      do not ask whether new addresses answer
  --root DIR, --today DAY   another project; another day (YYYY-MM-DD)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      event: { type: 'string' },
      out: { type: 'string' },
      offline: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: join(import.meta.dirname, '../..') },
      today: { type: 'string', default: buildDay },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { root, today, offline } = values;
  const event =
    values.event === undefined
      ? undefined
      : readJson(values.event, pullRequestEvent, 'what GitHub tells about a pull request');
  const report = await collectReport({
    root,
    base: values.base ?? (event === undefined ? usualBase(root) : baseOf(root, event)),
    today,
    pullRequest: event && { number: event.number, head: event.pull_request.head.sha },
    links: offline
      ? undefined
      : {
          manners: {
            userAgent: `ways-in-link-check (+${repositoryUrl})`,
            timeout: 15_000,
            retries: 1,
            backoff: 3000,
            longestWait: 20_000,
            allowPrivate: false,
            now: Date.now,
          },
          pace: { hosts: 8, delay: 1000 },
        },
  });
  const out = values.out ?? join(root, '.cache/contribution/report.json');
  mkdirSync(dirname(out), { recursive: true });
  const text = writeReport(report);
  writeFileSync(out, text);
  const { error, warning } = report.counts;
  const differing = report.entries.length + report.moreEntries;
  const counts = [
    `${plural(differing, 'file')} changed`,
    plural(error, 'error'),
    plural(warning, 'warning'),
  ];
  console.log(`${counts.join(', ')}: ${out}`);
  const missing = leftOut(readReport(Buffer.from(text)));
  if (missing !== '') console.log(missing);
}

try {
  await main();
} catch (error) {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  console.error(usage);
  process.exitCode = 2;
}
