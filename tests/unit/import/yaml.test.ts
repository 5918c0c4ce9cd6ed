import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { changedText, newText } from '../../../src/import/entry/write.ts';
import { toText } from '../../../src/import/entry/yaml-style.ts';

const project = join(import.meta.dirname, '../../..');

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const word = fc.stringMatching(/^[a-z][a-z-]{0,20}[a-z]$/);
const entry = fc.record({
  name: line,
  nativeNames: fc.array(fc.record({ language: fc.constant('uk'), name: line }), { maxLength: 2 }),
  aliases: fc.array(line, { minLength: 1, maxLength: 4 }),
  topics: fc.array(word, { minLength: 1, maxLength: 8 }),
  about: fc.record({ text: line, source: fc.constant('s1'), asOf: fc.constant('2024-05') }),
  sources: fc.record({ s1: fc.record({ title: line, published: fc.constant('2024-05-31') }) }),
});

describe('new entries', () => {
  it('come back as they were, and please Prettier', async () => {
    await fc.assert(
      fc.asyncProperty(entry, async (data) => {
        const text = newText(data);
        expect(parse(text)).toEqual(data);
        expect(text).toMatch(/published: "2024-05-31"/);
        expect(await format(text, { parser: 'yaml', printWidth: 100 })).toBe(text);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('existing entries', () => {
  it('stay as they are typed', () => {
    const files = globSync('content/members/*/*.yaml', { cwd: project });
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const text = readFileSync(join(project, file), 'utf8');
      expect(toText(parseDocument(text))).toBe(text);
    }
  }, 60_000);

  it('keep comments, order and all other fields', () => {
    const text = `# Ask them again in spring.
name: Example
country: UA # moved
topics: [clusters]
about:
  # From a leaflet.
  text: Old. # check
  source: s1
  asOf: "2024"
`;
    const changes = [
      { path: ['about', 'text'], before: 'Old.', after: 'New: "better".' },
      { path: ['city'], before: undefined, after: 'Nowhere' },
      { path: ['about', 'source'], before: 's1', after: ['s1', 's2'] },
      { path: ['contact', 'phone'], before: undefined, after: '+380 44' },
      { path: ['memberships', 0, 'network'], before: undefined, after: 'alpha' },
    ];
    expect(changedText(text, changes)).toMatchInlineSnapshot(`
      "# Ask them again in spring.
      name: Example
      country: UA # moved
      city: Nowhere
      topics: [clusters]
      about:
        # From a leaflet.
        text: 'New: "better".' # check
        source: [s1, s2]
        asOf: "2024"
      contact:
        phone: "+380 44"
      memberships:
        - network: alpha
      "
    `);
    expect(changedText(text.replaceAll('\n', '\r\n'), changes)).not.toMatch(/[^\r]\n/);
  });
});
