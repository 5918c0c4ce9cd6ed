import { describe, expect, it } from 'vitest';
import { append, edit } from '../support/check.ts';
import { rejects } from '../support/reject.ts';

const chapter = 'guide/choosing.mdx';
const body = (text: string) => append(chapter, `\n${text}\n`);

describe('components', () => {
  const words = rejects([
    {
      name: 'a spread attribute',
      change: body('<Advice {...x}>\n\ny\n\n</Advice>'),
      code: 'attribute-expression',
      at: 'guide/choosing.mdx:19',
      says: '<Advice> holds program code',
      remedy: 'name="value"',
    },
    {
      name: 'an attribute with an expression',
      change: body('<Term id={x}>y</Term>'),
      code: 'attribute-expression',
      at: 'guide/choosing.mdx:19',
      says: '<Term> holds program code',
      remedy: 'name="value"',
    },
    {
      name: 'an attribute twice',
      change: body('<Term id="hub" id="hub">y</Term>'),
      code: 'attribute-duplicate',
      at: 'guide/choosing.mdx:19',
      says: '"id" twice',
      remedy: 'Keep one',
    },
    {
      name: 'an unknown attribute',
      change: body('<Term id="hub" class="x">y</Term>'),
      code: 'attribute-unknown',
      at: 'guide/choosing.mdx:19',
      says: 'no attribute "class"',
      remedy: 'It takes: id.',
    },
    {
      name: 'a missing attribute',
      change: body('<Term>y</Term>'),
      code: 'attribute-missing',
      at: 'guide/choosing.mdx:19',
      says: 'lacks its attribute "id"',
      remedy: '<Term id="…">',
    },
    {
      name: 'a mistyped attribute',
      change: edit('news/joined.mdx', '<Cite source="s1" />', '<Cite sources="s1" />'),
      code: 'attribute-unknown',
      at: 'news/joined.mdx:18',
      says: 'no attribute "sources"',
      remedy: 'Did you mean "source"?',
    },
    {
      name: 'an empty attribute',
      change: body('<Term id="">y</Term>'),
      code: 'attribute-missing',
      at: 'guide/choosing.mdx:19',
      says: 'lacks its attribute "id"',
      remedy: 'Id of the glossary term',
    },
    {
      name: 'single quotation marks',
      change: body("<Term id='hub'>y</Term>"),
      code: 'component-form',
      at: 'guide/choosing.mdx:19',
      says: 'plain form',
      remedy: 'attribute="value"',
    },
    {
      name: 'spaces around the sign =',
      change: body('<Term id = "hub">y</Term>'),
      code: 'component-form',
      at: 'guide/choosing.mdx:19',
      says: 'plain form',
      remedy: 'without spaces',
    },
    {
      name: 'text in a component that takes none',
      change: edit('news/joined.mdx', '<Cite source="s1" />', '<Cite source="s1">One</Cite>'),
      code: 'component-filled',
      at: 'news/joined.mdx:18',
      says: 'takes no text',
      remedy: 'before it',
    },
    {
      name: 'no text in a component that needs it',
      change: body('<Advice></Advice>'),
      code: 'component-empty',
      at: 'guide/choosing.mdx:19',
      says: 'no text in it',
      remedy: 'between <Advice> and </Advice>',
    },
    {
      name: 'an unknown component',
      change: body('<Advise>x</Advise>'),
      code: 'component-unknown',
      at: 'guide/choosing.mdx:19',
      says: 'no component <Advise>',
      remedy: 'Did you mean "Advice"?',
    },
    {
      name: 'a component in small letters',
      change: body('<advice>x</advice>'),
      code: 'component-unknown',
      at: 'guide/choosing.mdx:19',
      says: 'no component <advice>',
      remedy: 'Did you mean "Advice"?',
    },
    {
      name: 'a fragment',
      change: body('<>x</>'),
      code: 'component-unknown',
      at: 'guide/choosing.mdx:19',
      says: 'no component <>',
      remedy: 'Cite, Advice, Step, Term',
    },
    {
      name: 'HTML',
      change: body('x <b>y</b>'),
      code: 'html-element',
      at: 'guide/choosing.mdx:19',
      says: '<b> is HTML',
      remedy: 'Markdown',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:19:9  -  An attribute of <Advice> holds program code.  Write it as name="value".
      content/guide/choosing.mdx:19:7  -  An attribute of <Term> holds program code.  Write it as name="value".
      content/guide/choosing.mdx:19:16  -  <Term> has the attribute "id" twice.  Keep one of them.
      content/guide/choosing.mdx:19:16  -  <Term> has no attribute "class".  It takes: id.
      content/guide/choosing.mdx:19:1  -  <Term> lacks its attribute "id".  Write <Term id="…">. Id of the glossary term.
      content/news/joined.mdx:18:29  -  <Cite> has no attribute "sources".  Did you mean "source"? It takes: source.
      content/guide/choosing.mdx:19:1  -  <Term> lacks its attribute "id".  Write <Term id="…">. Id of the glossary term.
      content/guide/choosing.mdx:19:1  -  <Term> is not written in the plain form.  Write its tag as <Term attribute="value">, without spaces around = and before the closing >.
      content/guide/choosing.mdx:19:1  -  <Term> is not written in the plain form.  Write its tag as <Term attribute="value">, without spaces around = and before the closing >.
      content/news/joined.mdx:18:23  -  <Cite> takes no text.  Write <Cite … /> and put the text before it.
      content/guide/choosing.mdx:19:1  -  <Advice> has no text in it.  Write the text between <Advice> and </Advice>.
      content/guide/choosing.mdx:19:1  -  There is no component <Advise>.  Did you mean "Advice"? The components are: Cite, Advice, Step, Term.
      content/guide/choosing.mdx:19:1  -  There is no component <advice>.  Did you mean "Advice"? The components are: Cite, Advice, Step, Term.
      content/guide/choosing.mdx:19:1  -  There is no component <>.  The components are: Cite, Advice, Step, Term.
      content/guide/choosing.mdx:19:3  -  <b> is HTML, which text may not hold.  Use Markdown: **bold**, *italic*, lists, tables, a blank line for a new paragraph."
    `);
  });
});
