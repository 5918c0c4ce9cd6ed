import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { checkContent } from '../../src/checker/index.ts';
import { type Answer, answer } from '../../src/domain/finder/answer.ts';
import { nothingAsked } from '../../src/domain/finder/question.ts';
import type { NetworkRecord } from '../../src/domain/finder/record.ts';
import { waysIn } from '../../src/domain/members/prospects.ts';
import { isPast } from '../../src/domain/networks/state.ts';
import {
  benefitAreas,
  eligibilityStatuses,
  partnerCountries,
} from '../../src/schemas/vocabularies.ts';
import { buildDay } from '../../src/settings.ts';
import { finderCases } from './finder/cases.ts';

const { content } = checkContent({ root: join(import.meta.dirname, '../..'), today: buildDay });
const networks = [...content.networks.values()]
  .filter(({ data }) => !isPast(data))
  .map(
    ({ id, data }): NetworkRecord => ({
      id,
      name: data.name,
      about: { text: data.summary },
      topics: data.topics,
      wishes: data.benefits.map(({ area }) => area),
      rows: data.eligibility.map(({ basis, source, ...row }) => ({
        ...row,
        reason: { text: basis },
        sources: [source].flat().map((key) => ({ key, publisher: key })),
      })),
      fees: data.fees,
      intake: 'unknown',
      windows: [],
      steps: 0,
      questions: 0,
      roles: [],
      programmes: [],
    }),
  );

describe('the finder answers as the sources do', () => {
  test.each(finderCases)(
    '$country, $kind, after $wishes',
    ({ country, kind, wishes, expected, noWayIn }) => {
      const question = { ...nothingAsked, country, kind, wishes: [...wishes] };
      const groups = answer(question, { networks, programmes: {} }, buildDay);
      const answers = new Map<string, Answer>(
        groups.flatMap((group) => group.answers.map((one) => [one.network.id, one])),
      );
      for (const [id, status, because, serves] of expected) {
        const found = answers.get(id);
        const reason = found?.reasons[0]?.row.reason.text ?? '';
        expect({ id, status: found?.status, serves: found?.wishes }).toEqual({ id, status, serves });
        expect(because.length, id).toBeGreaterThan(3);
        expect(reason, id).toContain(because);
      }
      for (const id of noWayIn) {
        expect(content.networks.has(id), id).toBe(true);
        expect(waysIn, id).not.toContain(answers.get(id)?.status);
      }
      for (const group of groups) {
        const served = group.answers.map((one) => one.wishes.length);
        expect(served).toEqual(served.toSorted((a, b) => b - a));
      }
    },
  );

  test('the table asks widely enough', () => {
    expect(finderCases.length).toBeGreaterThanOrEqual(60);
    const pairs = new Set(finderCases.map((one) => `${one.country} ${one.kind} ${one.wishes.join()}`));
    expect(pairs.size).toBe(finderCases.length);
    const asked = (values: string[]) => new Set(values);
    expect(asked(finderCases.map(({ country }) => country)).size).toBe(partnerCountries.length);
    expect(asked(finderCases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    expect(asked(finderCases.flatMap(({ wishes }) => wishes)).size).toBe(benefitAreas.length);
    const told = finderCases.flatMap(({ expected }) => expected.map(([, status]) => status));
    expect(asked(told).size).toBe(eligibilityStatuses.length);
  });
});
