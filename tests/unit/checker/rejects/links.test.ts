import { describe, expect, it } from 'vitest';
import { append } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';
import { rejects } from '../support/reject.ts';

const chapter = 'guide/choosing.mdx';
const body = (text: string) => append(chapter, `\n${text}\n`);

describe('links and headings', () => {
  const words = rejects([
    {
      name: 'another scheme',
      change: body('[x](ftp://example.org)'),
      code: 'link-scheme',
      at: 'guide/choosing.mdx:19',
      says: '"ftp://example.org"',
      remedy: 'https:, http:, mailto:',
    },
    {
      name: 'a program as link',
      change: body('[x](javascript:alert)'),
      code: 'link-scheme',
      at: 'guide/choosing.mdx:19',
      says: 'javascript:alert',
      remedy: 'network:, procedure:',
    },
    {
      name: 'a misspelt scheme',
      change: body('[x](networks:alpha)'),
      code: 'link-scheme',
      at: 'guide/choosing.mdx:19',
      says: 'networks:alpha',
      remedy: 'Did you mean "network:"?',
    },
    {
      name: 'an unknown network',
      change: body('[x](network:alpa)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"alpa" in networks',
      remedy: 'Did you mean "alpha"?',
    },
    {
      name: 'an unknown procedure',
      change: body('[x](procedure:gamma)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"gamma" in procedures',
      remedy: 'add the entry',
    },
    {
      name: 'an unknown member',
      change: body('[x](member:cocs)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"cocs" in members',
      remedy: 'Did you mean "coc"?',
    },
    {
      name: 'an unknown country',
      change: body('[x](country:moldova)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"moldova" in countries',
      remedy: 'add the entry',
    },
    {
      name: 'an unknown programme',
      change: body('[x](programme:funds)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"funds" in programmes',
      remedy: 'Did you mean "fund"?',
    },
    {
      name: 'an unknown news item',
      change: body('[x](news:join)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"join" in news',
      remedy: 'Did you mean "joined"?',
    },
    {
      name: 'an unknown term',
      change: body('[x](term:hubs)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"hubs" in glossary',
      remedy: 'Did you mean "hub"?',
    },
    {
      name: 'an unknown chapter',
      change: body('[x](guide:chosing)'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"chosing" in guide',
      remedy: 'Did you mean "choosing"?',
    },
    {
      name: 'an unknown term in a component',
      change: body('<Term id="hubs">x</Term>'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:19',
      says: '"hubs" in glossary',
      remedy: 'Did you mean "hub"?',
    },
    {
      name: 'an unknown entry in a definition',
      change: body('[x][y]\n\n[y]: term:hubs'),
      code: 'link-unknown',
      at: 'guide/choosing.mdx:21',
      says: '"hubs" in glossary',
      remedy: 'Did you mean "hub"?',
    },
    {
      name: 'a path of the site',
      change: body('[x](/networks/alpha/)'),
      code: 'link-internal',
      at: 'guide/choosing.mdx:19',
      says: 'inside the site',
      remedy: 'network:edih',
    },
    {
      name: 'a relative path',
      change: body('[x](../alpha)'),
      code: 'link-internal',
      at: 'guide/choosing.mdx:19',
      says: 'inside the site',
      remedy: 'Name the entry',
    },
    {
      name: 'a place on the page',
      change: body('[x](#what)'),
      code: 'link-internal',
      at: 'guide/choosing.mdx:19',
      says: 'inside the site',
      remedy: 'Name the entry',
    },
    {
      name: 'a link without address',
      change: body('[x]()'),
      code: 'link-address',
      at: 'guide/choosing.mdx:19',
      says: 'not a complete address',
      remedy: 'Copy',
    },
    {
      name: 'an address that is not complete',
      change: body('[x](https://)'),
      code: 'link-address',
      at: 'guide/choosing.mdx:19',
      says: 'not a complete address',
      remedy: 'Copy',
    },
    {
      name: 'a footnote',
      change: body('A fact.[^1]\n\n[^1]: A remark.'),
      code: 'footnote',
      at: 'guide/choosing.mdx:19',
      says: 'Footnotes',
      remedy: '<Cite',
    },
    {
      name: 'a list with boxes',
      change: body('- [ ] to do'),
      code: 'task-list',
      at: 'guide/choosing.mdx:19',
      says: 'boxes to tick',
      remedy: 'plain list',
    },
    {
      name: 'an image',
      change: body('![x](https://example.org/x.png)'),
      code: 'image',
      at: 'guide/choosing.mdx:19',
      says: 'Images',
      remedy: 'in words',
    },
    {
      name: 'a heading of level 1',
      change: body('# Title'),
      code: 'heading-level',
      at: 'guide/choosing.mdx:19',
      says: 'level 1',
      remedy: '##',
    },
    {
      name: 'a heading of level 1, underlined',
      change: body('Title\n====='),
      code: 'heading-level',
      at: 'guide/choosing.mdx:19',
      says: 'level 1',
      remedy: '##',
    },
    {
      name: 'a heading of level 1 above one of level 3',
      change: body('# A\n\n### B'),
      code: 'heading-level',
      at: 'guide/choosing.mdx:19',
      says: 'level 1',
      remedy: 'Start the heading with ##.',
    },
    {
      name: 'a heading that skips a level',
      change: body('## A\n\n#### B'),
      code: 'heading-skipped',
      at: 'guide/choosing.mdx:21',
      says: 'level 4 follows one of level 2',
      remedy: '###',
    },
    {
      name: 'a first heading of level 3',
      change: body('### A'),
      code: 'heading-skipped',
      at: 'guide/choosing.mdx:19',
      says: 'level 3 follows one of level 1',
      remedy: '##',
    },
    {
      name: 'a body that is empty',
      change: { [chapter]: (minimal[chapter] ?? '').replace(/---\n\nRead[^]*/, '---\n') },
      code: 'body-empty',
      at: 'guide/choosing.mdx:9',
      says: 'no text below',
      remedy: 'after the line ---',
    },
    {
      name: 'a body with a comment only',
      change: { [chapter]: (minimal[chapter] ?? '').replace(/Read[^]*/, '{/* later */}\n') },
      code: 'body-empty',
      at: 'guide/choosing.mdx:9',
      says: 'no text below',
      remedy: 'after the line ---',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:19:1  -  A link cannot lead to "ftp://example.org".  Did you mean "http:"? Start it with https:, http:, mailto:, or, for an entry, network:, procedure:, member:, country:, programme:, news:, term:, guide:, model:.
      content/guide/choosing.mdx:19:1  -  A link cannot lead to "javascript:alert".  Start it with https:, http:, mailto:, or, for an entry, network:, procedure:, member:, country:, programme:, news:, term:, guide:, model:.
      content/guide/choosing.mdx:19:1  -  A link cannot lead to "networks:alpha".  Did you mean "network:"? Start it with https:, http:, mailto:, or, for an entry, network:, procedure:, member:, country:, programme:, news:, term:, guide:, model:.
      content/guide/choosing.mdx:19:1  -  There is no entry "alpa" in networks.  Did you mean "alpha"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "gamma" in procedures.  Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "cocs" in members.  Did you mean "coc"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "moldova" in countries.  Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "funds" in programmes.  Did you mean "fund"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "join" in news.  Did you mean "joined"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "hubs" in glossary.  Did you mean "hub"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  There is no entry "chosing" in guide.  Did you mean "choosing"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:7  -  There is no entry "hubs" in glossary.  Did you mean "hub"? Correct the id, or add the entry.
      content/guide/choosing.mdx:21:1  -  There is no entry "hubs" in glossary.  Did you mean "hub"? Correct the id, or add the entry.
      content/guide/choosing.mdx:19:1  -  "/networks/alpha/" is an address inside the site, which may change.  Name the entry instead, such as network:edih or guide:after-joining.
      content/guide/choosing.mdx:19:1  -  "../alpha" is an address inside the site, which may change.  Name the entry instead, such as network:edih or guide:after-joining.
      content/guide/choosing.mdx:19:1  -  "#what" is an address inside the site, which may change.  Name the entry instead, such as network:edih or guide:after-joining.
      content/guide/choosing.mdx:19:1  -  "" is not a complete address.  Copy the whole address from the browser.
      content/guide/choosing.mdx:19:1  -  "https://" is not a complete address.  Copy the whole address from the browser.
      content/guide/choosing.mdx:19:8  -  Footnotes are not supported.  Put the remark into the sentence, or cite a source with <Cite source="…" />.
      content/guide/choosing.mdx:19:1  -  A list with boxes to tick is not supported.  Write a plain list, without [ ] and [x].
      content/guide/choosing.mdx:19:1  -  Images are not supported yet.  Say in words what the image shows, or link to it.
      content/guide/choosing.mdx:19:1  -  The title of the page is the only heading of level 1.  Start the heading with ##.
      content/guide/choosing.mdx:19:1  -  The title of the page is the only heading of level 1.  Start the heading with ##.
      content/guide/choosing.mdx:19:1  -  The title of the page is the only heading of level 1.  Start the heading with ##.
      content/guide/choosing.mdx:21:1  -  A heading of level 4 follows one of level 2.  Start it with ###.
      content/guide/choosing.mdx:19:1  -  A heading of level 3 follows one of level 1.  Start it with ##.
      content/guide/choosing.mdx:9:1  -  There is no text below the front matter.  Write the text after the line --- that closes the front matter.
      content/guide/choosing.mdx:9:1  -  There is no text below the front matter.  Write the text after the line --- that closes the front matter."
    `);
  });
});
