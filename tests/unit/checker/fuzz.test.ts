import fc from 'fast-check';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/checker/read/document.ts';
import { addressOf } from '../../../src/checker/read/addresses.ts';
import { checkContent, formatProblem } from '../../../src/checker/index.ts';
import { excerptOf } from '../../../src/checker/report/excerpt.ts';
import { inFolder, today } from './support/check.ts';
import { mutated } from './support/mutations.ts';

const root = join(import.meta.dirname, '../../..');
const real = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .map((file) => `content/${file.replaceAll('\\', '/')}`)
  .sort();
const damaged = fc
  .constantFrom(...real)
  .chain((file) => mutated(readFileSync(join(root, file), 'utf8')).map((text) => ({ file, text })));

/** Whether a problem points at a place that the file has. */
function expectPlace(text: string, problem: { line: number; column: number; length?: number }) {
  const lines = text.split('\n');
  expect(problem.line).toBeGreaterThanOrEqual(1);
  expect(problem.line).toBeLessThanOrEqual(lines.length);
  const line = lines[problem.line - 1] ?? '';
  expect(problem.column).toBeGreaterThanOrEqual(1);
  expect(problem.column).toBeLessThanOrEqual(line.length + 1);
  expect(problem.length ?? 0).toBeLessThanOrEqual(line.length - problem.column + 1);
  expect(excerptOf(line, problem).marks).toMatch(/^ *\^+$/);
}

it('reads real files with random damage without an exception, soon, and points into the file', () => {
  fc.assert(
    fc.property(damaged, ({ file, text }) => {
      const address = addressOf(file);
      if (address === undefined) throw new Error(file);
      const start = process.cpuUsage();
      const { problems } = readDocument(address, file, text.replace(/^\uFEFF/, ''));
      const { user, system } = process.cpuUsage(start);
      expect(user + system).toBeLessThan(3_000_000);
      for (const problem of problems) {
        expectPlace(text.replace(/^\uFEFF/, ''), problem);
        expect(formatProblem(problem)).not.toMatch(/undefined|\[object|%\w+%|\n/);
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
}, 120_000);

it('checks all content with some files damaged, and points into each', () => {
  inFolder((copy) => {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    fc.assert(
      fc.property(fc.array(damaged, { minLength: 20, maxLength: 20 }), (changes) => {
        const texts = new Map(changes.map(({ file, text }) => [file, text]));
        for (const [file, text] of texts) writeFileSync(join(copy, file), text);
        try {
          for (const problem of checkContent({ root: copy, today }).problems) {
            const text = texts.get(problem.file);
            // Bytes that are no letters become others when they are written.
            if (text?.isWellFormed() === true) expectPlace(text.replace(/^\uFEFF/, ''), problem);
          }
        } finally {
          for (const file of texts.keys()) cpSync(join(root, file), join(copy, file));
        }
      }),
      { numRuns: 2, seed: 20261123 },
    );
  });
}, 180_000);
