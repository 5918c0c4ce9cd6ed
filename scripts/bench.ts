/**
 * Holds the directory's search against other ways to search: `npm run bench`.
 *
 *     npm run bench -- --sizes 250,1000 --only ours,pagefind --keep
 *
 * A run of all sizes and contenders writes its results into `docs/performance.md`; any other only
 * prints them. The site is built anew, unless `--keep` takes that of
 * the last run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { checkContent } from '../src/checker/index.ts';
import { buildDay } from '../src/settings.ts';
import { queries as realQueries } from '../tests/site/support/queries.ts';
import { syntheticMembers } from '../tests/synthetic/members.ts';
import { syntheticQueries } from '../tests/synthetic/queries.ts';
import { astroCommand, astroEnvironment } from './site/astro.ts';
import type { Contender, Material, Prepared } from './bench/contender.ts';
import { miniSearch } from './bench/contenders/minisearch.ts';
import { orama } from './bench/contenders/orama.ts';
import { ours, publishedLabels } from './bench/contenders/ours.ts';
import { closePagefind, pagefindUi } from './bench/contenders/pagefind.ts';
import { measure } from './bench/measure.ts';
import { quality, type Query } from './bench/quality.ts';
import type { RealResult, Result } from './bench/results.ts';
import { putBetweenMarkers, report } from './bench/table.ts';
import { ensureChromium, launchArguments } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/bench/`;
const site = `${cache}site`;
const document = `${root}docs/performance.md`;

const allSizes = [250, 1000, 10_000];
const contenders = { ours: ours(site), pagefind: pagefindUi, minisearch: miniSearch, orama };

/**
 * Queries that are asked at once, those of them that are typed letter by letter, and after how many
 * letters a reader stops.
 */
const counts = { asked: 350, typed: 12, letters: 12 };

function buildSite(): void {
  const { status } = spawnSync(process.execPath, [astroCommand, 'build', '--outDir', site], {
    cwd: root,
    stdio: 'inherit',
    env: { ...astroEnvironment, BASE_PATH: '/' },
  });
  if (status !== 0) throw new Error('The site could not be built.');
}

/** Some queries, spread over all sorts. */
function spread(queries: readonly Query[], count: number): string[] {
  const bySort = [...Map.groupBy(queries, ({ sort }) => sort).values()];
  const longest = Math.max(...bySort.map((some) => some.length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    bySort.flatMap((some) => some[at] ?? []),
  );
  return inTurn
    .flat()
    .slice(0, count)
    .map(({ query }) => query.slice(0, counts.letters).trim());
}

async function compare(
  browser: Browser,
  contenders: readonly Contender[],
  material: Material,
): Promise<Result[]> {
  const size = material.members.length;
  const queries = syntheticQueries(material.members, counts.asked);
  const prepared: Prepared[] = [];
  for (const one of contenders) {
    prepared.push(await one.prepare(material));
    console.log(`${one.name}, ${size} organisations: index made`);
  }
  const measured = await measure(browser, prepared, spread(queries, counts.typed));
  const results: Result[] = [];
  for (const [at, { name }] of contenders.entries()) {
    const [one, times] = [prepared[at], measured[at]];
    if (one === undefined || times === undefined) continue;
    const index = {
      bytes: one.index.reduce((sum, file) => sum + gzipSync(file).length, 0),
      files: one.index.length,
      buildMs: one.buildMs,
    };
    const found = await quality(browser, one, queries);
    results.push({ name, size, measured: times, quality: found, index });
  }
  return results;
}

async function compareReal(
  browser: Browser,
  contender: Contender,
  labels: Material['labels'],
): Promise<RealResult> {
  const { content } = checkContent({ root, today: buildDay });
  const members = [...content.members.values()];
  const queries = Object.entries(realQueries).flatMap(([sort, some]) =>
    some.map(([query, id]) => ({ sort, query, id })),
  );
  const prepared = await contender.prepare({ members, labels });
  const found = await quality(browser, prepared, queries);
  return { name: contender.name, size: members.length, quality: found };
}

async function run(sizes: readonly number[], chosen: readonly Contender[], keep: boolean) {
  mkdirSync(cache, { recursive: true });
  if (!keep || !existsSync(`${site}/members/index.html`)) buildSite();
  const labels = publishedLabels(site);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  const load = [loadavg()[0] ?? 0];
  const results: Result[] = [];
  const real: RealResult[] = [];
  try {
    for (const size of sizes) {
      const members = syntheticMembers(size);
      results.push(...(await compare(browser, chosen, { members, labels })));
      load.push(loadavg()[0] ?? 0);
      if (size !== allSizes[0]) continue;
      for (const one of chosen) real.push(await compareReal(browser, one, labels));
    }
    const machine = {
      date: new Date().toISOString().slice(0, 10),
      cores: cpus().length,
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      node: process.versions.node,
      chromium: browser.version(),
      load,
    };
    return { machine, results, real };
  } finally {
    await browser.close();
    await closePagefind();
  }
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: allSizes.join(',') },
    only: { type: 'string', default: Object.keys(contenders).join(',') },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const names = values.only.split(',');
const chosen = Object.entries(contenders).flatMap(([name, one]) =>
  names.includes(name) ? [one] : [],
);
const found = await run(sizes, chosen, values.keep);
const text = report(found);
console.log(text);
writeFileSync(`${cache}results.json`, JSON.stringify(found, undefined, 2));
const isWhole =
  chosen.length === Object.keys(contenders).length &&
  allSizes.every((size) => sizes.includes(size));
if (isWhole) {
  const written = putBetweenMarkers(readFileSync(document, 'utf8'), text);
  const options = await resolveConfig(document);
  writeFileSync(document, await format(written, { ...options, parser: 'markdown' }));
}
