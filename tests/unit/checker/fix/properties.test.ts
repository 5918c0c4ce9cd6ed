import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { mendText } from '../../../../src/checker/fix/file.ts';
import { addressOf } from '../../../../src/checker/read/addresses.ts';
import { splitFrontMatter } from '../../../../src/checker/read/document.ts';
import { mutated } from '../support/mutations.ts';

const root = join(import.meta.dirname, '../../../..');
const real = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .map((file) => `content/${file.replaceAll('\\', '/')}`)
  .sort();

const anyFile = fc.constantFrom(...real).map((file) => {
  const address = addressOf(file);
  if (address === undefined) throw new Error(file);
  return { address, text: readFileSync(join(root, file), 'utf8') };
});

/** The fields of a file as data, however they are written; undefined if they cannot be read. */
function dataOf(text: string): unknown {
  const parts = text.startsWith('---') ? splitFrontMatter(text) : { fields: text };
  if (typeof parts === 'string') return undefined;
  const document = parseDocument(parts.fields, { logLevel: 'error' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

describe('mending', () => {
  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(
        anyFile.chain(({ address, text }) =>
          mutated(text).map((damaged) => ({ address, damaged })),
        ),
        ({ address, damaged }) => {
          const { text } = mendText(address, damaged);
          expect(mendText(address, text)).toEqual({ text, why: [] });
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('of the order alone leaves the data as they are, and every comment', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), ({ address, text }, seed) => {
        const shuffled = shuffleTop(text, seed);
        const { text: mended, why } = mendText(address, shuffled);
        const own = dataOf(mended);
        expect(
          why.filter((one) => one !== 'order of fields' && one !== 'tracking parameters'),
        ).toEqual([]);
        if (!why.includes('tracking parameters')) expect(own).toEqual(dataOf(text));
        expect(mended.match(/# note \d+/g)?.sort()).toEqual(shuffled.match(/# note \d+/g)?.sort());
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** Puts the fields of the top level in another order, with a comment above each. */
function shuffleTop(text: string, seed: number): string {
  const hasBody = text.startsWith('---\n');
  const end = hasBody ? text.indexOf('\n---\n') + 1 : text.length;
  const start = hasBody ? 4 : 0;
  const groups = text.slice(start, end).split(/^(?=\w)/m);
  const order = groups
    .map((group, index) => ({ group, at: (index * 7919 + seed) % 104_729 }))
    .sort((a, b) => a.at - b.at);
  const fields = order.map(({ group }, index) => `# note ${String(index)}\n${group}`).join('');
  return text.slice(0, start) + fields + text.slice(end);
}
