import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchScore, searchable } from '../../../../src/domain/text/match.ts';

const score = (query: string, name: string, rest = '') => matchScore(query, searchable(name, rest));

describe('how well a name answers', () => {
  test('the word itself before its beginning, that before other spellings, those before errors', () => {
    const scores = [
      score('cluster', 'Cluster'),
      score('clus', 'Cluster'),
      score('klaster', 'Кластер X', ''),
      score('clutser', 'Cluster'),
    ];
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
    expect(scores[1]).toBeGreaterThan(scores[3] ?? 0);
    expect(scores[2]).toBeGreaterThan(scores[3] ?? 0);
    expect(scores[3]).toBeGreaterThan(0);
  });

  test('a name counts more than what else is known', () => {
    expect(score('lviv', 'Lviv IT Cluster')).toBeGreaterThan(score('lviv', 'IT Cluster', 'Lviv'));
  });

  test('every word has to be found', () => {
    expect(score('lviv cluster', 'Lviv IT Cluster')).toBeGreaterThan(0);
    expect(score('lviv university', 'Lviv IT Cluster')).toBe(0);
  });

  test.each([
    ['abc', 'abd'],
    ['hub', 'lab'],
    ['georgia', 'armenia'],
    ['1234', '4321'],
    ['xxxxxxxxxxxx', 'Technopark'],
  ])('%s does not find %s', (query, name) => {
    expect(score(query, name)).toBe(0);
  });

  test('nothing typed finds all; signs alone find nothing', () => {
    expect(score('', 'Anything')).toBe(1);
    expect(score(' ', 'Anything')).toBe(1);
    expect(score('?!', 'Anything')).toBe(0);
  });

  test('a name always answers to itself, in whole words and cut short', () => {
    const names = ['Kharkiv IT Cluster', 'Хмельницький національний університет', 'შოთა რუსთაველი'];
    for (const name of [...names, 'Գյումրու կենտրոն']) expect(score(name, name)).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 3, max: 40 }), (name, length) => {
        expect(score(name.slice(0, length).trim(), name)).toBeGreaterThan(0);
      }),
    );
  });
});
