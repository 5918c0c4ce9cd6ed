/**
 * Asks whether the pages that the content names still answer: `npm run check:links`. For a schedule,
 * never for a build: it takes long, and other people's servers decide what it finds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../../src/links/answer.ts';
import { type Answers, readAnswers, writeAnswers } from '../../src/links/cache.ts';
import { collectLinks } from '../../src/links/collect.ts';
import { countsOf, toJson, toMarkdown } from '../../src/links/report.ts';
import { checkLinks } from '../../src/links/run.ts';
import { buildDay, repositoryUrl } from '../../src/settings.ts';

const usage = `Usage: npm run check:links -- [options]

  --fresh        ask again, whatever earlier runs were told
  --only TEXT    ask only for addresses that hold a text
  --list         print the addresses, and ask nobody
  --strict       end with code 1 if a page is dead

Reports: .cache/links/report.md and report.json`;

async function main(root: string): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { fresh: flag, list: flag, strict: flag, help: flag, only: { type: 'string' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const links = collectLinks(root).filter(({ url }) => url.includes(values.only ?? ''));
  if (values.list) {
    for (const { url } of links) console.log(url);
    return 0;
  }
  const folder = join(root, '.cache/links');
  const cache = join(folder, 'answers.json');
  const known: Answers = values.fresh ? new Map<string, Answer>() : readAnswers(cache);
  const checked = await checkLinks(links, known, {
    manners: {
      userAgent: `ways-in-link-check (+${repositoryUrl})`,
      timeout: 20_000,
      retries: 2,
      backoff: 5000,
      longestWait: 120_000,
      allowPrivate: false,
      now: Date.now,
    },
    pace: { hosts: 8, delay: 2000 },
    done(count) {
      // A run that is broken off keeps what it learnt.
      if (count % 20 === 0) writeAnswers(cache, known);
    },
  });
  writeAnswers(cache, known);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.md'), toMarkdown(checked, buildDay));
  writeFileSync(join(folder, 'report.json'), toJson(checked, buildDay));
  const counts = countsOf(checked);
  console.log(
    Object.entries(counts)
      .map(([state, count]) => `${state}: ${String(count)}`)
      .join(', '),
  );
  console.log('Details: .cache/links/report.md');
  return values.strict && counts.dead > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(join(import.meta.dirname, '../..'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 2;
}
