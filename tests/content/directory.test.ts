import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checker/index.ts';
import { listRows } from '../../src/domain/members/directory.ts';
import { matchScore, searchable } from '../../src/domain/text/match.ts';
import { countryName } from '../../src/i18n/format.ts';
import { buildDay } from '../../src/settings.ts';
import { queries } from './queries.ts';

describe('the directory', () => {
  const { content } = checkContent({ root: join(import.meta.dirname, '../..'), today: buildDay });
  const rows = listRows([...content.members.values()])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'))
    .map(([id, name, otherNames, country, , city, networks]) => {
      const tied = networks.map((one) => content.networks.get(one)?.data.acronym ?? one);
      const rest = [otherNames, city, countryName(country, 'en'), ...tied].join(' ');
      return { id, words: searchable(name, rest) };
    });
  const answers = (query: string) =>
    rows
      .map(({ id, words }) => ({ id, score: matchScore(query, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  const all = Object.entries(queries).flatMap(([sort, some]) =>
    some.map(([query, id]) => ({ sort, query, id, found: answers(query).slice(0, 3) })),
  );

  it('is asked for organisations it has', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ id }) => !content.members.has(id))).toEqual([]);
  });

  it('shows what is looked for among the first three answers, 19 times in 20', () => {
    const missed = all
      .filter(({ id, found }) => !found.includes(id))
      .map(({ sort, query, id, found }) => `${sort}: ${query} → ${id}, not ${found.join(', ')}`);
    console.log(`queries: ${String(all.length)}, missed: ${String(missed.length)}\n${missed.join('\n')}`);
    expect(missed.length).toBeLessThanOrEqual(all.length * 0.05);
  });

  it.each(['', '   '])('shows all for “%s”', (query) => {
    expect(answers(query)).toHaveLength(rows.length);
  });

  it.each(['zzzzzz', '!!!', '<script>', 'ффффф', '\u0000\u0001', 'x'.repeat(1000)])(
    'shows nothing, and soon, for “%s”',
    (query) => {
      expect(answers(query)).toEqual([]);
    },
  );
});
