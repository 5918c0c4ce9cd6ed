import { describe, expect, it } from 'vitest';
import { append } from '../support/check.ts';
import { rejects } from '../support/reject.ts';

const chapter = 'guide/choosing.mdx';
const body = (text: string) => append(chapter, `\n${text}\n`);

describe('prose that cannot be read, or holds code', () => {
  const words = rejects([
    {
      name: 'import',
      change: body('import x from "y"'),
      code: 'body-import',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'Delete it',
    },
    {
      name: 'export',
      change: body('export const x = 1'),
      code: 'body-import',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'Delete it',
    },
    {
      name: 'a sentence that starts with import',
      change: body('import duties apply'),
      code: 'body-import',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'another word',
    },
    {
      name: 'an expression',
      change: body('a {b} c'),
      code: 'body-expression',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'show a brace',
    },
    {
      name: 'an expression that is no program',
      change: body('a {b c} d'),
      code: 'body-expression',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'show a brace',
    },
    {
      name: 'an expression without content',
      change: body('{}'),
      code: 'body-expression',
      at: 'guide/choosing.mdx:19',
      says: 'program code',
      remedy: 'comments',
    },
    {
      name: 'a brace that is not closed',
      change: body('a {b'),
      code: 'mdx-brace',
      at: 'guide/choosing.mdx:19',
      says: 'not closed',
      remedy: 'show a brace',
    },
    {
      name: 'a comment that is not closed',
      change: body('{/* later'),
      code: 'mdx-brace',
      at: 'guide/choosing.mdx:19',
      says: 'not closed',
      remedy: '*/}',
    },
    {
      name: 'an attribute without quotes',
      change: body('<Term id=hub>y</Term>'),
      code: 'mdx-attribute',
      at: 'guide/choosing.mdx:19',
      says: 'attribute',
      remedy: 'straight double quotes',
    },
    {
      name: 'an attribute in typographic quotes',
      change: body('<Term id=“hub”>y</Term>'),
      code: 'mdx-attribute',
      at: 'guide/choosing.mdx:19',
      says: 'attribute',
      remedy: 'straight double quotes',
    },
    {
      name: 'an attribute whose quote is not closed',
      change: body('<Term id="hub>y</Term>'),
      code: 'mdx-attribute',
      at: 'guide/choosing.mdx:19',
      says: 'attribute',
      remedy: 'straight double quotes',
    },
    {
      name: 'an HTML element that is not closed',
      change: body('x <br> y'),
      code: 'html-element',
      at: 'guide/choosing.mdx:19',
      says: '<br> is HTML',
      remedy: 'Markdown',
    },
    {
      name: 'an HTML comment',
      change: body('<!-- x -->'),
      code: 'mdx-angle-bracket',
      at: 'guide/choosing.mdx:19',
      says: 'sign <',
      remedy: '{/* … */}',
    },
    {
      name: 'less than',
      change: body('a <5 b'),
      code: 'mdx-angle-bracket',
      at: 'guide/choosing.mdx:19',
      says: 'sign <',
      remedy: 'less than',
    },
    {
      name: 'an address in angle brackets',
      change: body('see <https://example.org>'),
      code: 'mdx-angle-bracket',
      at: 'guide/choosing.mdx:19',
      says: 'sign <',
      remedy: '[text](https://…)',
    },
    {
      name: 'a component that is not closed',
      change: body('<Advice>\n\nx'),
      code: 'mdx-unclosed',
      at: 'guide/choosing.mdx:19',
      says: '<Advice> is not closed',
      remedy: 'closing tag',
    },
    {
      name: 'a component closed as another',
      change: body('<Advice>\n\nx\n\n</Term>'),
      code: 'mdx-unclosed',
      at: 'guide/choosing.mdx:19',
      says: '<Advice> is not closed',
      remedy: 'closing tag',
    },
    {
      name: 'a closing tag alone',
      change: body('</Advice>'),
      code: 'mdx-closing-tag',
      at: 'guide/choosing.mdx:19',
      says: 'without its opening tag',
      remedy: 'Delete it',
    },
    {
      name: 'quotations too deep',
      change: body('>'.repeat(20_000)),
      code: 'mdx-depth',
      at: 'guide/choosing.mdx:19',
      says: 'too deeply',
      remedy: 'repeat',
    },
    {
      name: 'a closing tag with an attribute',
      change: body('<Advice>\n\nx\n\n</Advice id="y">'),
      code: 'mdx-syntax',
      at: 'guide/choosing.mdx:23',
      says: 'cannot be read from here on',
      remedy: 'Look for <',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:19:1  -  A line that starts with "import" or "export" is program code, which text may not hold.  Delete it; if it is a sentence, let it start with another word.
      content/guide/choosing.mdx:19:1  -  A line that starts with "import" or "export" is program code, which text may not hold.  Delete it; if it is a sentence, let it start with another word.
      content/guide/choosing.mdx:19:1  -  A line that starts with "import" or "export" is program code, which text may not hold.  Delete it; if it is a sentence, let it start with another word.
      content/guide/choosing.mdx:19:3  -  Braces hold program code, which text may not hold.  Delete them, or write \\{ to show a brace; only comments {/* … */} are allowed.
      content/guide/choosing.mdx:19:3  -  Braces hold program code, which text may not hold.  Delete them, or write \\{ to show a brace; only comments {/* … */} are allowed.
      content/guide/choosing.mdx:19:1  -  Braces hold program code, which text may not hold.  Delete them, or write \\{ to show a brace; only comments {/* … */} are allowed.
      content/guide/choosing.mdx:19:3  -  The sign { starts program code here, and it is not closed.  Write \\{ to show a brace, or close the comment with */}.
      content/guide/choosing.mdx:19:1  -  The sign { starts program code here, and it is not closed.  Write \\{ to show a brace, or close the comment with */}.
      content/guide/choosing.mdx:19:1  -  An attribute of the component is not written correctly.  Write it as name="value", with straight double quotes on both sides.
      content/guide/choosing.mdx:19:1  -  An attribute of the component is not written correctly.  Write it as name="value", with straight double quotes on both sides.
      content/guide/choosing.mdx:19:1  -  An attribute of the component is not written correctly.  Write it as name="value", with straight double quotes on both sides.
      content/guide/choosing.mdx:19:3  -  <br> is HTML, which text may not hold.  Use Markdown: **bold**, *italic*, lists, tables, a blank line for a new paragraph.
      content/guide/choosing.mdx:19:1  -  The sign < starts a component here, and none follows.  Write "less than" or \\<; write links as [text](https://…), comments as {/* … */}.
      content/guide/choosing.mdx:19:3  -  The sign < starts a component here, and none follows.  Write "less than" or \\<; write links as [text](https://…), comments as {/* … */}.
      content/guide/choosing.mdx:19:5  -  The sign < starts a component here, and none follows.  Write "less than" or \\<; write links as [text](https://…), comments as {/* … */}.
      content/guide/choosing.mdx:19:1  -  <Advice> is not closed where it should be.  Add the closing tag at the same level, with blank lines around it, or end the tag with />.
      content/guide/choosing.mdx:19:1  -  <Advice> is not closed where it should be.  Add the closing tag at the same level, with blank lines around it, or end the tag with />.
      content/guide/choosing.mdx:19:2  -  A closing tag stands here without its opening tag.  Delete it, or add the opening tag before it.
      content/guide/choosing.mdx:19:1  -  Lists, quotations or components stand inside each other too deeply to be read.  Look for signs such as > or * that repeat again and again.
      content/guide/choosing.mdx:23:10  -  The text cannot be read from here on.  Look for < or { nearby; write \\< and \\{ to show the signs themselves."
    `);
  });
});
