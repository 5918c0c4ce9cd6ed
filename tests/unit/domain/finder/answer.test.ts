import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../../../src/domain/finder/answer.ts';
import { nothingAsked, type Question } from '../../../../src/domain/finder/question.ts';
import type { NetworkRecord, RowRecord } from '../../../../src/domain/finder/record.ts';
import { bestFirst } from '../../../../src/domain/eligibility/coverage.ts';
import {
  type EligibilityStatus,
  organisationKinds,
  partnerCountries,
} from '../../../../src/schemas/vocabularies.ts';
import { agree, anyQuestion, anyRow, anyRows, network, row } from './records.ts';

const today = '2026-11-23';
const ask = (asked: Partial<Question>, ...networks: NetworkRecord[]) =>
  answer({ ...nothingAsked, ...asked }, { networks, programmes: {} }, today);

/** The answer for a single network; silence is the status alone. */
function single(
  rows: readonly RowRecord[],
  asked: Question,
): { status: EligibilityStatus; answer?: Answer } {
  const [group] = ask(asked, network({ rows: [...rows] }));
  const [found] = group?.answers ?? [];
  return { status: group?.status ?? 'unknown', ...(found !== undefined && { answer: found }) };
}
const isBetter = (one: EligibilityStatus, other: EligibilityStatus) =>
  bestFirst.indexOf(one) < bestFirst.indexOf(other);
const pair = fc.record({
  country: fc.constantFrom(...partnerCountries),
  kind: fc.constantFrom(...organisationKinds),
});
const speaksOf = ({ countries, kinds }: RowRecord, asked: Question) =>
  (countries === 'any' || asked.country === undefined || countries.includes(asked.country)) &&
  (kinds === 'any' || asked.kind === undefined || kinds.includes(asked.kind));

describe('properties of every answer', () => {
  test('rows about others change nothing', () => {
    fc.assert(
      fc.property(anyRows, anyRow, pair, (rows, another, asked) => {
        const question = { ...nothingAsked, ...asked };
        fc.pre(!speaksOf(another, question) && agree([...rows, another]));
        const [before, after] = [single(rows, question), single([...rows, another], question)];
        expect(after.status).toBe(before.status);
        expect(after.answer?.reasons).toEqual(before.answer?.reasons);
      }),
    );
  });

  test('a row that is not open never opens what was closed', () => {
    fc.assert(
      fc.property(anyRows, anyRow, pair, (rows, another, asked) => {
        const question = { ...nothingAsked, ...asked };
        fc.pre(another.status !== 'open' && another.status !== 'conditional');
        fc.pre(agree([...rows, another]) && single(rows, question).status === 'closed');
        expect(['closed', 'unknown']).toContain(single([...rows, another], question).status);
      }),
    );
  });

  test('answering one more question never betters an answer', () => {
    fc.assert(
      fc.property(anyRows, anyQuestion, pair, (rows, asked, { country, kind }) => {
        const before = single(rows, asked);
        // Silence says nothing, so that it holds no answer back.
        fc.pre(before.answer !== undefined);
        for (const more of [
          { ...asked, country: asked.country ?? country },
          { ...asked, kind: asked.kind ?? kind },
        ]) {
          const after = single(rows, more);
          if (after.answer === undefined) continue;
          expect(isBetter(after.status, before.status)).toBe(false);
        }
      }),
    );
  });

  test('silence about somebody never becomes an answer by asking more', () => {
    fc.assert(
      fc.property(anyRows, anyQuestion, pair, (rows, asked, more) => {
        fc.pre(single(rows, asked).answer === undefined);
        expect(
          single(rows, {
            ...asked,
            country: more.country,
            ...(asked.country && { country: asked.country }),
            kind: asked.kind ?? more.kind,
          }).answer,
        ).toBeUndefined();
      }),
    );
  });

  test('wishes, topics, budget and time never change the status', () => {
    fc.assert(
      fc.property(anyRows, anyQuestion, (rows, asked) => {
        const { country, kind } = asked;
        const plain = { ...nothingAsked, country, kind };
        expect(single(rows, asked).status).toBe(single(rows, plain).status);
      }),
    );
  });

  test('the row that speaks of fewer wins', () => {
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom(...bestFirst),
        fc.constantFrom(...bestFirst),
        (asked, wide, narrow) => {
          const general = row({ status: wide });
          const special = row({ status: narrow, countries: [asked.country], kinds: [asked.kind] });
          for (const rows of [
            [general, special],
            [special, general],
          ]) {
            const { status, answer } = single(rows, { ...nothingAsked, ...asked });
            expect(status).toBe(narrow);
            expect(answer?.reasons.map((one) => one.row)).toEqual([special]);
          }
        },
      ),
    );
  });

  test('names its rows: each is of the network, says so, and speaks of those asked about', () => {
    fc.assert(
      fc.property(anyRows, anyQuestion, (rows, asked) => {
        const { status, answer: found } = single(rows, asked);
        if (found === undefined) {
          expect(status).toBe('unknown');
          expect(rows.some((one) => speaksOf(one, asked))).toBe(false);
          return;
        }
        expect(found.reasons.length).toBeGreaterThan(0);
        for (const reason of found.reasons) {
          expect(rows).toContain(reason.row);
          expect(reason.row.status).toBe(status);
          expect(speaksOf(reason.row, asked)).toBe(true);
          if (asked.country !== undefined) expect(reason.countries).toEqual([asked.country]);
          if (asked.kind !== undefined) expect(reason.kinds).toEqual([asked.kind]);
        }
      }),
    );
  });

  test('every network is in one place, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 8 }), anyQuestion, (all, asked) => {
        const networks = all.map((rows, index) => network({ id: `n${String(index)}`, rows }));
        const placed = ask(asked, ...networks).flatMap(({ answers, silent }) => [
          ...answers.map((one) => one.network.id),
          ...silent.map(({ id }) => id),
        ]);
        expect(placed.sort()).toEqual(networks.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the order of answers', () => {
  const one = network({ id: 'one', rows: [row()], wishes: ['skills'], topics: ['data', 'space'] });
  const two = network({
    id: 'two',
    rows: [row()],
    wishes: ['skills', 'funding'],
    topics: ['youth'],
  });
  const three = network({ id: 'three', rows: [row()], wishes: [], topics: ['space'] });
  const order = (asked: Partial<Question>) =>
    ask(asked, one, two, three).flatMap(({ answers }) => answers.map(({ network }) => network.id));

  test('is the one given if nothing is wished', () => {
    expect(order({})).toEqual(['one', 'two', 'three']);
  });
  test('puts more wishes first, then more topics', () => {
    expect(order({ wishes: ['funding', 'skills'], topics: ['space'] })).toEqual([
      'two',
      'one',
      'three',
    ]);
    expect(order({ topics: ['space', 'data'] })).toEqual(['one', 'three', 'two']);
  });
  test('is not moved by budget and time', () => {
    expect(order({ budget: { amount: 1, currency: 'EUR' }, soon: 'month' })).toEqual(order({}));
  });
});

test('where the kind is left open, it is told for whom the answer holds', () => {
  const rows = [
    row({ status: 'closed', kinds: ['sme'] }),
    row({ status: 'conditional', kinds: ['association', 'ngo'], countries: ['MD', 'UA'] }),
  ];
  const { status, answer: found } = single(rows, { ...nothingAsked, country: 'MD' });
  expect(status).toBe('conditional');
  expect(found?.reasons).toEqual([
    { row: rows[1], countries: ['MD'], kinds: ['association', 'ngo'] },
  ]);
});
