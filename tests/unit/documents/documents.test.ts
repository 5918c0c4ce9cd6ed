import { SyntaxValidator } from 'fast-xml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/documents/docx.ts';
import { toOdt } from '../../../src/documents/odt.ts';
import { blocksOf } from '../../../src/documents/paper.ts';

const paper = {
  title: 'Letter & more',
  language: 'en',
  body: `Dear [name],

## Who we are

We are **[name of the
organisation]** and *want* in.

{/* for editors */}

1. One
2. Two
   - nested

Then:

1. again
`,
};

const parts = (file: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
/** The text of each paragraph, whatever its style. */
const paragraphs = (xml: string, tag: RegExp) =>
  [...xml.matchAll(tag)].map(([, inner]) =>
    (inner ?? '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

const lines = [
  'Dear [name],',
  'Who we are',
  'We are [name of the organisation] and want in.',
  'One',
  'Two',
  'nested',
  'Then:',
  'again',
];

describe('word-processor files', () => {
  test('blocks keep order, lists, depth and weight', () => {
    const blocks = blocksOf(paper.body);
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'item',
      'item',
      'item',
      'paragraph',
      'item',
    ]);
    const lists = blocks.flatMap((one) =>
      one.type === 'item' ? [[one.list, one.ordered, one.depth]] : [],
    );
    expect(lists).toEqual([
      [0, true, 0],
      [0, true, 0],
      [1, false, 1],
      [2, true, 0],
    ]);
    expect(blocks[2]?.runs).toEqual([
      { text: 'We are ', bold: false, italic: false },
      { text: '[name of the organisation]', bold: true, italic: false },
      { text: ' and ', bold: false, italic: false },
      { text: 'want', bold: false, italic: true },
      { text: ' in.', bold: false, italic: false },
    ]);
  });

  test('docx holds every paragraph, real headings, and lists that count anew', async () => {
    const files = parts(await toDocx(paper));
    const xml = files['word/document.xml'] ?? '';
    expect(paragraphs(xml, /<w:p>(.*?)<\/w:p>/gs)).toEqual(lines);
    expect(files['docProps/core.xml']).toContain('Letter &amp; more');
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(4);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[3]).not.toBe(numbers[0]);
    expect(SyntaxValidator.validate(xml)).toBe(true);
  });

  test('odt holds every paragraph, real headings and no comment', async () => {
    const files = parts(await toOdt(paper));
    expect(files['meta.xml']).toContain('Letter &amp; more');
    expect(files['mimetype']).toBe('application/vnd.oasis.opendocument.text');
    const xml = files['content.xml'] ?? '';
    expect(paragraphs(xml, /<text:[ph]\b[^>]*>(.*?)<\/text:[ph]>/gs)).toEqual(lines);
    expect(xml).toContain('text:outline-level="2"');
    expect(SyntaxValidator.validate(xml)).toBe(true);
  });
});
