import fc from 'fast-check';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem, problemTexts } from '../../../src/checker/index.ts';
import { type Change, check, inFolder, today, write } from './support/check.ts';
import { minimal } from './support/fixture.ts';

/** Signs that mean something to one of the parsers. */
const signs = [
  ...['\t', '"', "'", ': ', '- ', '[', ']', '&a ', '*a ', '!x ', '|', '>-', '#', '? ', '%', '@'],
  ...['\n', '---\n', '...\n', '\r', '\u0000', '\uFEFF', '\uD800', 'null', '__proto__', '1e999'],
  ...['{', '}', '<', '>', '</', '/>', '{/*', '*/}', 'import ', '![', '](', '`', '```\n', '\\'],
  ...['<Step id="x">', '</Step>', '<Cite source=', '<!--', 'steps: 5', 'texts: x', 'source: '],
];

/** A text with a sign put in, or some letters taken out. */
const damaged = (text: string) =>
  fc
    .record({ at: fc.nat(text.length), cut: fc.nat(8), sign: fc.constantFrom('', ...signs) })
    .map(
      ({ at, cut, sign }) => text.slice(0, at) + sign + text.slice(at + (sign === '' ? cut : 0)),
    );

const damage: fc.Arbitrary<Change> = fc.record(
  Object.fromEntries(Object.entries(minimal).map(([file, text]) => [file, damaged(text)])),
);

describe('the checker', () => {
  it('never throws, and places every problem inside its file', () => {
    fc.assert(
      fc.property(damage, (change) => {
        for (const problem of check(change).problems) {
          const text = change[problem.file.replace('content/', '')];
          const last = typeof text === 'string' ? text.split('\n').length : 1;
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(last);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(formatProblem(problem)).not.toMatch(/undefined|\[object|\n/);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('refuses symbolic links, to files and to folders', () => {
    inFolder((root) => {
      for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
      symlinkSync(join(root, 'content/pages/about.mdx'), join(root, 'content/pages/more.mdx'));
      symlinkSync(root, join(root, 'content/round'));
      const { problems } = checkContent({ root, today });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, file }) => [code, file])).toEqual([
        ['file-symlink', 'content/pages/more.mdx'],
        ['file-symlink', 'content/round'],
      ]);
    });
  });

  it('shows no control characters', () => {
    const { problems } = check({ 'glossary/hub.yaml': 'term: "\u001B[31mred"\nkind\u202E: x\n' });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('the table of problems', () => {
  it('has whole sentences', () => {
    for (const [code, { message, remedy }] of Object.entries(problemTexts)) {
      expect(message, code).toMatch(/^[A-Z"%<].*\.$/);
      // A value at the end brings its own full stop.
      expect(remedy, code).toMatch(/^[A-Z%].*[.%]$/);
    }
  });
});
