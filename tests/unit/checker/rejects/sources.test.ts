import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const procedure = 'networks/alpha/joining.mdx';
const member = 'members/md/coc.yaml';
const chapter = 'guide/choosing.mdx';
const news = 'news/joined.mdx';

const second = `
  s2:
    url: https://example.org/two
    title: Two
    publisher: Example
    published: unknown
    consulted: "2026-10"`;

describe('sources', () => {
  const words = rejects([
    {
      name: 'a key that is not declared',
      change: edit(network, '  source: s1', '  source: s2'),
      code: 'source-undeclared',
      at: 'networks/alpha/index.mdx:11',
      field: 'runBy.source',
      says: 'no source "s2" in content/networks/alpha/index.mdx',
      remedy: '(so far: s1)',
    },
    {
      name: 'a key of a list that is not declared',
      change: edit(member, 'source: s1', 'source: [s1, other]'),
      code: 'source-undeclared',
      at: 'members/md/coc.yaml:9',
      field: 'about.source[1]',
      says: 'no source "other"',
      remedy: 'Declare it',
    },
    {
      name: 'a key that is not declared, beside one that nothing uses',
      change: {
        [member]: (minimal[member] ?? '')
          .replace('sources:', `sources:${second}`)
          .replace('source: s1', 'source: [s1, s3]'),
      },
      code: 'source-undeclared',
      at: 'members/md/coc.yaml:9',
      field: 'about.source[1]',
      says: 'no source "s3"',
      remedy: '(so far: s2, s1)',
    },
    {
      name: 'a key that is mistyped',
      change: {
        [member]: (minimal[member] ?? '')
          .replaceAll('s1', 'statutes')
          .replace('source: statutes', 'source: statuts'),
      },
      code: 'source-undeclared',
      at: 'members/md/coc.yaml:9',
      field: 'about.source',
      says: 'no source "statuts"',
      remedy: 'Did you mean "statutes"? Declare it',
    },
    {
      name: 'a Cite that is not declared',
      change: edit(chapter, 'Read about', '<Cite source="s1" /> Read about'),
      code: 'source-undeclared',
      at: 'guide/choosing.mdx:11',
      says: 'no source "s1" in content/guide/choosing.mdx',
      remedy: 'Declare it',
    },
    {
      name: 'a key of a procedure that its network lacks',
      change: edit(procedure, '  source: s1', '  source: s3'),
      code: 'source-undeclared',
      at: 'networks/alpha/joining.mdx:5',
      field: 'whoMayApply.source',
      says: 'in content/networks/alpha/index.mdx',
      remedy: '(so far: s1)',
    },
    {
      name: 'a Cite of a procedure that its network lacks',
      change: edit(procedure, 'source="s1"', 'source="S1"'),
      code: 'source-undeclared',
      at: 'networks/alpha/joining.mdx:32',
      says: 'no source "S1"',
      remedy: '(so far: s1)',
    },
    {
      name: 'a source that nothing uses',
      change: edit(member, 'sources:', `sources:${second}`),
      code: 'source-unused',
      at: 'members/md/coc.yaml:20',
      field: 'sources.s2',
      says: '"s2" is declared, but nothing refers to it',
      remedy: 'delete it',
    },
    {
      name: 'a source of a network that nothing uses',
      change: edit(network, 'sources:', `sources:${second}`),
      code: 'source-unused',
      at: 'networks/alpha/index.mdx:45',
      field: 'sources.s2',
      says: '"s2" is declared, but nothing refers to it',
      remedy: 'delete it',
    },
    {
      name: 'a source of a news item that nothing uses',
      change: edit(news, ' <Cite source="s1" />', ''),
      code: 'source-unused',
      at: 'news/joined.mdx:10',
      field: 'sources.s1',
      says: '"s1" is declared',
      remedy: 'Name it where it supports a fact',
    },
    {
      name: 'two sources with one address',
      change: {
        [member]: (minimal[member] ?? '')
          .replace('sources:', `sources:${second.replace('two', 'one/')}`)
          .replace('source: s1', 'source: [s1, s2]'),
      },
      code: 'source-duplicate',
      at: 'members/md/coc.yaml:27',
      field: 'sources.s1.url',
      says: 'has the same address as',
      remedy: 'Keep one of them',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:11:11  runBy.source  There is no source "s2" in content/networks/alpha/index.mdx.  Declare it there, or name one of those declared (so far: s1).
      content/members/md/coc.yaml:9:16  about.source[1]  There is no source "other" in content/members/md/coc.yaml.  Declare it there, or name one of those declared (so far: s1).
      content/members/md/coc.yaml:9:16  about.source[1]  There is no source "s3" in content/members/md/coc.yaml.  Declare it there, or name one of those declared (so far: s2, s1).
      content/members/md/coc.yaml:9:11  about.source  There is no source "statuts" in content/members/md/coc.yaml.  Did you mean "statutes"? Declare it there, or name one of those declared (so far: statutes).
      content/guide/choosing.mdx:11:7  -  There is no source "s1" in content/guide/choosing.mdx.  Declare it there, or name one of those declared (so far: none).
      content/networks/alpha/joining.mdx:5:11  whoMayApply.source  There is no source "s3" in content/networks/alpha/index.mdx.  Declare it there, or name one of those declared (so far: s1).
      content/networks/alpha/joining.mdx:32:28  -  There is no source "S1" in content/networks/alpha/index.mdx.  Did you mean "s1"? Declare it there, or name one of those declared (so far: s1).
      content/members/md/coc.yaml:20:3  sources.s2  The source "s2" is declared, but nothing refers to it.  Name it where it supports a fact, or delete it.
      content/networks/alpha/index.mdx:45:3  sources.s2  The source "s2" is declared, but nothing refers to it.  Name it where it supports a fact, or delete it.
      content/news/joined.mdx:10:3  sources.s1  The source "s1" is declared, but nothing refers to it.  Name it where it supports a fact, or delete it.
      content/members/md/coc.yaml:27:10  sources.s1.url  The source "s1" has the same address as "s2".  Keep one of them, and name that one in both places."
    `);
  });
});
