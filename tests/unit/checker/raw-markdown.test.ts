import { describe, expect, it } from 'vitest';
import { append, edit } from './support/check.ts';
import { rejects } from './support/reject.ts';

const chapter = 'guide/choosing.mdx';
const body = (text: string) => append(chapter, `\n${text}\n`);

describe('Markdown that is shown as it is typed', () => {
  const words = rejects([
    {
      name: 'a heading without its space',
      change: body('Text:\n##Costs of it'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:20',
      says: '"##Costs of it"',
      remedy: 'a space after the signs #',
    },
    {
      name: 'a numbered list without its spaces',
      change: body('1.First\n2.Second'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"1.First"',
      remedy: 'as in 1. First',
    },
    {
      name: 'a list without its spaces',
      change: body('It needs:\n-a form\n-a letter'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:20',
      says: '"-a form"',
      remedy: 'as in - First',
    },
    {
      name: 'a link with a space in it',
      change: body('See [the page] (https://example.org/x) first.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"[the page] (https://example.org/x)"',
      remedy: 'no space between the brackets',
    },
    {
      name: 'a link to an entry with a space in it',
      change: body('See [the *page*] (network:alpha) first.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"[the *page*] (network:alpha)"',
      remedy: 'no space between the brackets',
    },
    {
      name: 'a link to what is nowhere defined',
      change: body('See [the page][adra] first.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"[the page][adra]"',
      remedy: '[the page](https://…)',
    },
    {
      name: 'bold text with spaces in it',
      change: body('This is a ** very ** good one.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"** very **"',
      remedy: 'right before its first letter',
    },
    {
      name: 'bold text that runs into a word',
      change: body('This is **«very»**good.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"**«very»**"',
      remedy: 'right before its first letter',
    },
    {
      name: 'a component in a field',
      change: edit(
        chapter,
        'summary: After it one can choose.',
        'summary: It guides. <Cite source="s1" />',
      ),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:5',
      field: 'summary',
      says: '"<Cite source="s1" />"',
      remedy: 'fields hold plain text',
    },
    {
      name: 'a link in a field',
      change: edit(
        chapter,
        'summary: After it one can choose.',
        'summary: It tells of [Alpha](network:alpha).',
      ),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:5',
      field: 'summary',
      says: '"[Alpha](network:alpha)"',
      remedy: 'the words alone',
    },
    {
      name: 'bold text in a field',
      change: edit(chapter, 'summary: After it one can choose.', 'summary: It **guides**.'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:5',
      field: 'summary',
      says: '"**guides**"',
      remedy: 'Take the signs ** out',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:20:1  -  (warning) Readers see "##Costs of it" just as it is typed here, signs and all.  For a heading, put a space after the signs #, as in ## Costs.
      content/guide/choosing.mdx:19:1  -  (warning) Readers see "1.First" just as it is typed here, signs and all.  For a list, put a space after the number, as in 1. First.
      content/guide/choosing.mdx:20:1  -  (warning) Readers see "-a form" just as it is typed here, signs and all.  For a list, put a space after the sign -, as in - First.
      content/guide/choosing.mdx:19:5  -  (warning) Readers see "[the page] (https://example.org/x)" just as it is typed here, signs and all.  For a link, leave no space between the brackets, as in [the page](https://…).
      content/guide/choosing.mdx:19:5  -  (warning) Readers see "[the *page*] (network:alpha)" just as it is typed here, signs and all.  For a link, leave no space between the brackets, as in [the page](https://…).
      content/guide/choosing.mdx:19:5  -  (warning) Readers see "[the page][adra]" just as it is typed here, signs and all.  For a link, write its address behind the words, as in [the page](https://…).
      content/guide/choosing.mdx:19:11  -  (warning) Readers see "** very **" just as it is typed here, signs and all.  For bold text, put ** right before its first letter and right after its last, with quotation marks outside, as in «**very**» good.
      content/guide/choosing.mdx:19:9  -  (warning) Readers see "**«very»**" just as it is typed here, signs and all.  For bold text, put ** right before its first letter and right after its last, with quotation marks outside, as in «**very**» good.
      content/guide/choosing.mdx:5:10  summary  (warning) Readers see "<Cite source="s1" />" just as it is typed here, signs and all.  Take the tag out: fields hold plain text. A source is named in the field "source".
      content/guide/choosing.mdx:5:10  summary  (warning) Readers see "[Alpha](network:alpha)" just as it is typed here, signs and all.  Write the words alone: fields hold plain text, without links.
      content/guide/choosing.mdx:5:10  summary  (warning) Readers see "**guides**" just as it is typed here, signs and all.  Take the signs ** out: fields hold plain text."
    `);
  });
});

describe('links with a space in their address', () => {
  const words = rejects([
    {
      name: 'a link cut off at a space',
      change: body('[z](https://a b/c)'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a link cut off behind its host',
      change: body('See *[z](https://example.org/b c)* first.'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a link to a mailbox cut off',
      change: body('[z](mailto:a@example.org b)'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a link with a space between angle brackets',
      change: body('[z](<https://a b/c>)'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a link with a space in its path',
      change: body('[z](<https://example.org/b c>)'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a definition with a space',
      change: body('[d]: <https://example.org/b c>'),
      code: 'address-suspicious',
      at: 'guide/choosing.mdx:19',
      says: 'it holds a space',
      remedy: 'as a browser shows it',
    },
    {
      name: 'a link to an entry with a space',
      change: body('[z](network: alpha)'),
      code: 'markdown-raw',
      at: 'guide/choosing.mdx:19',
      says: '"[z](network: alpha)"',
      remedy: 'leave no space in the address',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:19:5  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:10  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:12  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:1  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:1  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:1  -  The address cannot stand in the guide: it holds a space; write %20 for it, or take it out.  Write the plain public address of the page, as a browser shows it.
      content/guide/choosing.mdx:19:1  -  (warning) Readers see "[z](network: alpha)" just as it is typed here, signs and all.  For a link, leave no space in the address, as in [the page](network:edih)."
    `);
  });
});
