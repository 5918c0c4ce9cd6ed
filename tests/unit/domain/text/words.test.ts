import { describe, expect, test } from 'vitest';
import { wordFinder } from '../../../../src/domain/text/words.ts';

const find = wordFinder([
  { id: 'pic', forms: ['PIC number', 'PIC', 'Participant Identification Code'] },
  { id: 'sme', forms: ['SME'] },
  { id: 'cluster', forms: ['Cluster'] },
  { id: 'portal', forms: ['Funding & Tenders Portal'] },
]);
const found = (text: string) =>
  find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('words of the glossary', () => {
  test.each([
    ['A cluster joins.', [['cluster', 'cluster']]],
    ['Clusters join.', [['cluster', 'Clusters']]],
    ['Two SMEs', [['sme', 'SMEs']]],
    ['Get a PIC number first', [['pic', 'PIC number']]],
    ['Get a PIC first', [['pic', 'PIC']]],
    ['the Funding &#38; Tenders\n    Portal', [['portal', 'Funding &#38; Tenders\n    Portal']]],
    ['Funding & Tenders Portal', [['portal', 'Funding & Tenders Portal']]],
  ])('are found in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'clustered',
    'biocluster',
    'an SME-led project',
    'sme',
    'pic.example.org',
    'info@cluster.org',
    'https://example.org/cluster',
    'EPIC',
    '',
  ])('are not found in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('no words, nothing found', () => {
    expect(wordFinder([])('cluster')).toEqual([]);
  });
});
