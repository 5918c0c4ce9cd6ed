/**
 * Runs all tests, fast layers first: `npm test`. Ends with one line, `N passed, N failed`, counted
 * from the results themselves. Arguments are passed on to Vitest.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ensureChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const layers = [
  { name: 'fast', projects: ['unit', 'content'] },
  { name: 'built', projects: ['site', 'browser'] },
] as const;

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Results of a layer; a file that could not even be loaded counts as one failure. */
function runLayer({ name, projects }: (typeof layers)[number]) {
  const output = `${root}.cache/tests-${name}.json`;
  rmSync(output, { force: true });
  try {
    execFileSync(
      process.execPath,
      [
        vitest,
        'run',
        // With a filter, a layer may have nothing to run; nothing at all is refused below.
        '--passWithNoTests',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${output}`,
        ...process.argv.slice(2),
      ],
      { cwd: root, stdio: 'inherit', env: process.env },
    );
  } catch {
    // Vitest ends with an error when a test fails; the report tells which.
  }
  const found = report.parse(JSON.parse(readFileSync(output, 'utf8')));
  const unloaded = found.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = found.numFailedTests + unloaded;
  return {
    passed: found.numPassedTests,
    skipped: found.numPendingTests,
    // Vitest can fail without a failed test, on an unhandled error for one.
    failed: failed === 0 && !found.success ? 1 : failed,
  };
}

try {
  mkdirSync(`${root}.cache`, { recursive: true });
  const results = layers.map((layer) => {
    if (layer.name === 'built') process.env['CHROMIUM_PATH'] = ensureChromium();
    return runLayer(layer);
  });
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
