import { describe, expect, it } from 'vitest';
import { append, check, edit } from './support/check.ts';
import { minimal } from './support/fixture.ts';
import { rejects } from './support/reject.ts';

const file = 'model-texts/letter.mdx';
const lines = (minimal[file] ?? '').split('\n').length;
/** Something at the end, and the place where it is told. */
const more = (text: string) => ({
  change: append(file, `\n${text}\n`),
  at: `${file}:${String(lines + 1)}`,
  code: 'model-text-form' as const,
  remedy: 'belongs',
});

describe('model texts', () => {
  const words = rejects([
    { name: 'a link', ...more('[Alpha](network:alpha)'), says: 'only', remedy: 'link' },
    { name: 'a table', ...more('| a | b |\n| - | - |\n| 1 | 2 |'), says: 'only', remedy: 'table' },
    { name: 'a quotation', ...more('> We say'), says: 'only', remedy: 'quotation' },
    { name: 'code', ...more('Write `code`'), says: 'only', remedy: 'code' },
    {
      name: 'a component',
      ...more('<Advice>\n\nAsk.\n\n</Advice>'),
      says: 'only',
      remedy: 'component',
    },
    {
      name: 'a second text at the same place',
      change: { 'model-texts/other.mdx': (minimal[file] ?? '').replace('Letter', 'Other') },
      code: 'order-duplicate',
      at: 'model-texts/other.mdx:3',
      field: 'order',
      says: 'also that of',
      remedy: 'place of its own',
    },
    {
      name: 'an unknown network',
      change: edit(file, '[alpha]', '[alfa]'),
      code: 'reference-unknown',
      at: `${file}:6`,
      field: 'networks[0]',
      says: '"alfa" in networks',
      remedy: 'Did you mean "alpha"?',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/model-texts/letter.mdx:15:1  -  A model text holds headings, paragraphs, lists and bold text only.  Take the link out; advice and links belong in a chapter of the guide.
      content/model-texts/letter.mdx:15:1  -  A model text holds headings, paragraphs, lists and bold text only.  Take the table out; advice and links belong in a chapter of the guide.
      content/model-texts/letter.mdx:15:1  -  A model text holds headings, paragraphs, lists and bold text only.  Take the quotation out; advice and links belong in a chapter of the guide.
      content/model-texts/letter.mdx:15:7  -  A model text holds headings, paragraphs, lists and bold text only.  Take the code out; advice and links belong in a chapter of the guide.
      content/model-texts/letter.mdx:15:1  -  A model text holds headings, paragraphs, lists and bold text only.  Take the component out; advice and links belong in a chapter of the guide.
      content/model-texts/other.mdx:3:8  order  The order 1 is also that of content/model-texts/letter.mdx.  Give each a place of its own.
      content/model-texts/letter.mdx:6:12  networks[0]  There is no entry "alfa" in networks.  Did you mean "alpha"? Correct the id, or add the entry."
    `);
  });

  it('takes headings, lists, bold text and comments', () => {
    const text = '\n## More\n\n1. **One**\n   - *two*\n\n{/* for editors */}\n';
    expect(check(append(file, text)).problems).toEqual([]);
  });
});
