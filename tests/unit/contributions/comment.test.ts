import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import {
  commentMark,
  commentOf,
  pagesOf,
  type Places,
} from '../../../src/contributions/comment.ts';
import { code, fitted, link } from '../../../src/contributions/markdown.ts';
import {
  type ContributionReport,
  contributionReport,
  limits,
} from '../../../src/contributions/report.ts';
import { hostile, reportWith } from './sample.ts';

const places: Places = {
  repository: 'https://github.com/your-organisation/ways-in',
  run: 'https://github.com/your-organisation/ways-in/actions/runs/5',
  site: 'https://guide.example.org/',
  branch: 'main',
};
const parser = unified().use(remarkParse).use(remarkGfm);

/** What a comment could do besides being read. */
function effects(markdown: string) {
  const found = {
    words: '',
    links: [] as string[],
    html: [] as string[],
    others: new Set<string>(),
  };
  visit(parser.parse(markdown), (node) => {
    if (node.type === 'text') found.words += ` ${node.value}`;
    else if (node.type === 'link') found.links.push(node.url);
    else if (node.type === 'html') found.html.push(node.value);
    else if (['image', 'definition', 'code', 'table', 'imageReference'].includes(node.type))
      found.others.add(node.type);
  });
  return found;
}

/** A report in which a text stands wherever a text may. */
function reportOf(text: string): ContributionReport {
  const cut = text.slice(0, limits.text);
  const file = `content/news/${cut.replace(/[\p{Cc}\\/]/gu, '').slice(0, 200)}x.mdx`;
  return reportWith({
    entries: [
      {
        ...{ file, kind: 'renamed', from: file, name: cut.slice(0, limits.name), more: 3 },
        changes: [
          {
            path: ['sources', cut.slice(0, 80), 'url'],
            before: cut,
            after: `${cut.slice(0, 500)}b`,
          },
          { path: ['fees', 0], of: cut.slice(0, limits.name), after: cut },
          { path: [], after: cut },
          { path: ['title', 0], before: cut },
        ],
      },
    ],
    counts: { error: 1, warning: 0, notice: 0 },
    problems: [
      {
        ...{ code: 'field-date', severity: 'error', file, line: 3, field: cut.slice(0, 200) },
        ...{ message: cut, remedy: cut },
      },
    ],
    sources: [
      {
        ...{
          url: `https://example.org/${encodeURIComponent(cut.toWellFormed()).slice(0, 900)}`,
          file,
        },
        ...{ line: 4, state: 'moved', target: cut, reason: cut },
      },
    ],
    translations: [
      {
        ...{ locale: 'uk', file, isRecorded: false, missing: [cut], drifted: [cut], gone: [cut] },
        texts: 2,
      },
    ],
  });
}

/** Holds a comment against what it may do. */
function expectHarmless(comment: string): void {
  const { words, links, html, others } = effects(comment);
  // What pings, refers or shouts stands in code, where it does nothing.
  expect(words).not.toMatch(/[@#]\w|evil|https?:|octocat|script|onerror/);
  expect(
    links.filter(
      (url) =>
        !/^https:\/\/(?:github\.com\/your-organisation\/ways-in|guide\.example\.org)\//.test(url),
    ),
  ).toEqual([]);
  expect(html).toEqual([commentMark]);
  expect([...others]).toEqual([]);
  expect(comment.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(comment.length).toBeLessThan(65_536);
}

describe('the comment on a pull request', () => {
  it.each(hostile.map((text) => [text.slice(0, 40), text] as const))(
    'does nothing with %j',
    (_, text) => {
      const report = reportOf(text);
      expect(contributionReport.safeParse(report).error?.issues ?? []).toEqual([]);
      expectHarmless(commentOf(report, places));
    },
  );

  it('does nothing with any text', () => {
    const signs = fc.constantFrom(...'`@#[]()<>!*_|\\~\n\r\t &;:-/.\u202E\u200B$a1é😀'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 120 }), (text) => {
        const comment = commentOf(reportOf(text), places);
        const { links, html, others } = effects(comment);
        expect(links.every((url) => /^https:\/\/(?:github|guide)/.test(url))).toBe(true);
        expect(html).toEqual([commentMark]);
        expect([...others]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('says what changed in the words of the schema, with was and is', () => {
    const comment = commentOf(
      reportWith({
        entries: [
          {
            ...{ file: 'content/networks/edih/index.mdx', kind: 'changed', more: 0 },
            changes: [{ path: ['fees', 0, 'amount'], of: 'Small', before: '500', after: '600' }],
          },
        ],
      }),
      places,
    );
    expect(comment).toContain(
      '`fees[0].amount` of `Small` _Amount, when it is one figure. Zero means free._',
    );
    expect(comment).toContain('- was `500`\n    - is `600`');
    expect(comment).toContain('https://guide.example.org/networks/edih/');
    expect(comment).toContain('1 file changed. The content check found 0 errors');
  });

  it('takes nothing that only sounds like a field for one', () => {
    const path = ['constructor', '__proto__', 'toString', 'sources'];
    for (const one of path) {
      const changes = [{ path: [one, 'prototype', 0], after: 'x' }];
      const entries = [
        { file: 'content/glossary/a.yaml', kind: 'added' as const, changes, more: 0 },
      ];
      expect(commentOf(reportWith({ entries }), places)).toContain(`\`${one}.prototype[0]\``);
    }
  });

  it('links neither addresses nor persons that a branch names', () => {
    const sources = [
      {
        ...{
          url: 'https://github.com/other/repository/issues/1',
          file: 'content/news/a.mdx',
          line: 2,
        },
        ...{ state: 'dead' as const, status: 404 },
      },
    ];
    const comment = commentOf(reportWith({ sources }), places);
    expect(comment).toContain('- `https://github.com/other/repository/issues/1` **is gone** (404)');
    expect(effects(comment).links.join()).not.toContain('other');
  });

  it('fits, whatever the report holds, and counts what is left out', () => {
    const file = `content/networks/${'a'.repeat(200)}/index.mdx`;
    const text = '`😀'.repeat(200);
    const changes = Array.from({ length: limits.changes }, () => ({
      path: ['fees', 0],
      before: text,
      after: text,
    }));
    const entries = Array.from({ length: limits.entries }, () => ({
      file,
      kind: 'changed' as const,
      changes,
      more: 5,
    }));
    const comment = commentOf(reportWith({ entries, moreEntries: 3 }), places);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/… and \d+ more/);
    expect(comment).toContain('The report has no room for 3 files, 750 differences.');
  });

  it('shows something of small changes beside enormous ones', () => {
    const text = 'word '.repeat(110);
    const entries = Array.from({ length: 12 }, (_, index) => ({
      ...{
        file: `content/networks/n${String(index)}/index.mdx`,
        kind: 'changed' as const,
        more: 0,
      },
      changes: Array.from({ length: index === 11 ? 1 : 40 }, () => ({ path: [], after: text })),
    }));
    const comment = commentOf(reportWith({ entries }), places);
    for (const { file } of entries) expect(comment).toContain(`\`${file}\``);
    expect(comment).toMatch(/ {2}- … and \d+ more differences\n/);
    expect(comment).not.toMatch(/^- … and/m);
  });

  it('announces only pictures that were taken, or says why there are none', () => {
    const file = 'content/networks/edih/index.mdx';
    const entries = [{ file, kind: 'changed' as const, changes: [], more: 0 }];
    const told = (change: Partial<ContributionReport>) =>
      commentOf(reportWith({ entries, ...change }), places);
    const counts = { error: 1, warning: 0, notice: 0 };
    expect(told({ counts })).toContain('No pictures: the site is built only when');
    expect(told({})).toContain('No pictures were taken; [the run]');
    expect(told({ pictures: { pages: 1, taken: 0 } })).toContain(
      'No pictures were taken; [the run]',
    );
    expect(told({ pictures: { pages: 1, taken: 1 } })).toContain(
      '- [Pictures of the changed pages](',
    );
    expect(told({ pictures: { pages: 20, taken: 12 } })).toContain(
      '- [Pictures of 12 of 20 changed pages](',
    );
    // Where no page changes there is nothing to take.
    expect(told({ entries: [] })).not.toMatch(/pictures/i);
  });

  it('names the pages of what is there, in its language', () => {
    expect(
      pagesOf([
        { file: 'content/networks/edih/index.mdx', kind: 'changed' },
        { file: 'content/networks/edih/joining.uk.mdx', kind: 'added' },
        { file: 'content/members/md/atic.yaml', kind: 'removed' },
        { file: 'content/news/a(b.mdx', kind: 'added' },
        { file: 'content/elsewhere.txt', kind: 'added' },
      ]),
    ).toEqual(['networks/edih/', 'uk/networks/edih/joining/']);
  });
});

describe('parts of Markdown', () => {
  it('puts any text into one span of code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const types: string[] = [];
        visit(parser.parse(`- is ${code(text)} end`), (node) => {
          types.push(node.type);
        });
        const isEmpty = code(text) === '(empty)';
        expect(types).toEqual(
          isEmpty
            ? ['root', 'list', 'listItem', 'paragraph', 'text']
            : ['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode', 'text'],
        );
      }),
    );
  });

  it('keeps a link inside its base', () => {
    expect(link('x', 'https://a.example/b', ['c) [y](z', 'd e?#f'])).toBe(
      '[x](https://a.example/b/c%29%20%5By%5D%28z/d%20e%3F%23f)',
    );
  });

  it('leaves sections out that hold nothing', () => {
    expect(fitted('Head', [{ title: 'A', blocks: [] }], 'Rest.')).toBe('Head\n');
  });

  it('leaves a block out that has no room, and not those after it', () => {
    const text = fitted('Head', [{ title: 'A', blocks: ['a'.repeat(30_000), '- b'] }], 'Rest.');
    expect(text).toBe('Head\n\n### A\n\n- b\n- … and 1 more. Rest.\n');
  });
});
