import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { append, type Change, edit, inFolder, write } from './support/check.ts';
import { join } from 'node:path';
import { minimal } from './support/fixture.ts';

/** Codes and lines of what is told of a change, notices among it, on a day. */
function told(change: Change, today = '2026-11-22'): string[] {
  return inFolder((root) => {
    for (const [file, text] of Object.entries({ ...minimal, ...change })) {
      if (text !== null) write(join(root, 'content', file), text);
    }
    const { problems } = checkContent({ root, today });
    return problems.map(({ code, line, severity }) => `${severity} ${code}:${String(line)}`);
  });
}

const chapter = 'guide/choosing.mdx';
const term = 'glossary/hub.yaml';
const body = (text: string) => append(chapter, `\n${text}\n`);

/** A Ukrainian page with a title and a paragraph. */
const translated = (title: string, text: string) =>
  `---\ntranslated: "2026-11-01"\ntexts:\n  - en: About\n    text: ${title}\n---\n\n## Розділ\n${text}\n`;

describe('what is told of good content too', () => {
  it.each<[string, Change, string]>([
    ['a link that says nothing', body('Read it [here](network:alpha).'), 'error link-text:19'],
    ['such a link in Ukrainian', body('[Тут](network:alpha)'), 'error link-text:19'],
    ['a link without words', body('[](network:alpha)'), 'error link-empty:19'],
    ['a column without header', body('| a | |\n| - | - |\n| b | c |'), 'error table-header:19'],
    ['a heading without words', body('##'), 'error heading-empty:19'],
    ['a word that praises', edit(term, 'A word', 'A world-class word'), 'warning word-banned:2'],
    [
      'such a word in a Ukrainian text, whatever its ending',
      { 'pages/about.uk.mdx': translated('Про нас', 'Це престижної мережі справа.') },
      'warning word-banned:9',
    ],
    [
      'such a word in a translated field',
      { 'pages/about.uk.mdx': translated('Мережа світового рівня', 'Текст.') },
      'warning word-banned:5',
    ],
    ['a long sentence', body('word '.repeat(60)), 'notice sentence-long:19'],
    ['an acronym', body('Ask the XYZW office.'), 'notice acronym-unexplained:19'],
    [
      'fields out of order',
      edit(
        term,
        'reviewed: "2026-11-01"\nreviewEvery: 6',
        'reviewEvery: 6\nreviewed: "2026-11-01"',
      ),
      'notice fields-order:1',
    ],
    ['old facts', {}, 'notice facts-old:2'],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toContain(expected);
  });

  it('not of plain words that only begin alike', () => {
    const plain = translated(
      'Про нас',
      'Мета гранту, з метою гранту? Синергетика; передові школи.',
    );
    const words = told({ 'pages/about.uk.mdx': plain.replace(', з метою гранту?', '.') });
    expect(words.filter((one) => one.includes('word-banned'))).toEqual([]);
    expect(told({ 'pages/about.uk.mdx': plain })).toContain('warning word-banned:9');
  });

  it('an entry whose review is due, from the day after', () => {
    expect(told({}, '2027-05-01')).not.toContain('warning review-overdue:4');
    expect(told({}, '2027-05-02')).toContain('warning review-overdue:4');
  });

  it('not of acronyms that are explained here, or name something in the guide', () => {
    const codes = told(body('The Extra Works (XYZW) and XYZW, AN, COC.'));
    expect(codes).not.toContain('notice acronym-unexplained:19');
  });
});
