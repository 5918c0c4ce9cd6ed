import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
import { syntheticMembers } from '../../synthetic/members.ts';
import { namesOf } from '../../synthetic/measure.ts';
import { querySorts, syntheticQueries } from '../../synthetic/queries.ts';

const members = syntheticMembers(1000);
const queries = syntheticQueries(members, 210);
const byId = new Map(members.map((member) => [member.id, member]));
const of = (sort: string) => queries.filter((query) => query.sort === sort);

describe('synthetic queries', () => {
  test('are the same for a seed, and others for another', () => {
    expect(syntheticQueries(members, 210)).toEqual(queries);
    expect(syntheticQueries(members, 210, 2)).not.toEqual(queries);
  });

  test('are as many as asked for, of every sort alike', () => {
    expect(queries).toHaveLength(210);
    for (const sort of querySorts) expect(of(sort)).toHaveLength(30);
  });

  test('expect organisations that are there', () => {
    expect(queries.filter(({ id }) => !byId.has(id))).toEqual([]);
  });

  test('hold what their sort says', () => {
    const names = ({ id }: { id: string }) => {
      const member = byId.get(id);
      return member === undefined ? [] : namesOf(member);
    };
    const written = (query: { id: string }) => names(query).join(' ');
    for (const query of of('script')) expect(query.query).toMatch(/[^\p{sc=Latin}\P{L}]/u);
    for (const query of of('accents')) {
      expect(query.query).toMatch(/^[\p{ASCII}]+$/u);
      expect(written(query)).not.toContain(query.query);
    }
    for (const query of of('acronym')) {
      expect(names(query).map((name) => fold(name))).toContain(fold(query.query));
    }
    const wrong = of('typo').filter((query) => written(query).includes(query.query));
    // Two equal letters that change places make no error.
    expect(wrong.length).toBeLessThan(4);
    for (const query of of('city')) {
      expect(query.query.startsWith(byId.get(query.id)?.data.city ?? '?')).toBe(true);
    }
  });

  test('there are none without organisations', () => {
    expect(syntheticQueries([], 10)).toEqual([]);
  });
});
