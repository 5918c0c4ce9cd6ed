import { describe, expect, test } from 'vitest';
import {
  type Cell,
  cellOf,
  type ComparedNetwork,
  differs,
  isAlone,
} from '../../../../src/domain/comparison/compared.ts';

const cell = (...texts: string[]): Cell => ({ lines: texts.map((text) => ({ text })) });
const none = cell();
const network: ComparedNetwork = {
  id: 'net',
  name: 'NET',
  page: '/networks/net/',
  joining: '/networks/net/joining/',
  cells: {
    kind: cell('Association'),
    who: none,
    intake: none,
    time: none,
    papers: cell('Statutes'),
    decides: none,
    benefits: none,
    obligations: none,
    members: none,
    reviewed: none,
  },
  answers: [
    { countries: ['UA'], kinds: ['cluster'], cell: { status: 'open', lines: [{ text: 'Yes.' }] } },
  ],
  costs: [
    { kinds: 'any', firstYear: cell('€10 – €90'), laterYears: cell('€10 – €90') },
    { kinds: ['startup'], firstYear: cell('€10'), laterYears: none },
  ],
};

describe('what a network has in a row', () => {
  test('the answer takes country and kind', () => {
    expect(cellOf(network, 'answer', {})).toBeUndefined();
    expect(cellOf(network, 'answer', { country: 'UA' })).toBeUndefined();
    expect(cellOf(network, 'answer', { country: 'UA', kind: 'cluster' })?.status).toBe('open');
  });

  test('who no row speaks of gets no answer, which is not "no"', () => {
    expect(cellOf(network, 'answer', { country: 'UA', kind: 'sme' })).toEqual({
      status: 'unknown',
      lines: [],
    });
  });

  test('the cost is that of the kind, or else that of anybody', () => {
    expect(cellOf(network, 'firstYear', { kind: 'startup' })).toEqual(cell('€10'));
    expect(cellOf(network, 'laterYears', { kind: 'startup' })).toEqual(none);
    expect(cellOf(network, 'firstYear', { kind: 'cluster' })).toEqual(cell('€10 – €90'));
    expect(cellOf(network, 'firstYear', {})).toEqual(cell('€10 – €90'));
  });

  test('other rows are the same for everybody', () => {
    expect(cellOf(network, 'papers', { kind: 'startup' })).toEqual(cell('Statutes'));
  });
});

describe('differences', () => {
  test.each([
    ['the same statements', [cell('a', 'b'), cell('a', 'b')], false],
    ['the same in another order', [cell('a', 'b'), cell('b', 'a')], false],
    ['one statement less', [cell('a', 'b'), cell('a')], true],
    ['known and not known', [cell('a'), none], true],
    ['not known of all', [none, none], false],
    [
      'another status',
      [
        { ...none, status: 'open' as const },
        { ...none, status: 'closed' as const },
      ],
      true,
    ],
    ['another date of the same', [{ ...cell('a'), note: '2024' }, cell('a')], false],
  ])('%s: %j', (_name, cells, expected) => {
    expect(differs(cells)).toBe(expected);
  });

  test('a statement is alone if one of several has it', () => {
    expect(isAlone('a', [cell('a', 'b'), cell('b')])).toBe(true);
    expect(isAlone('b', [cell('a', 'b'), cell('b')])).toBe(false);
    expect(isAlone('a', [cell('a')])).toBe(false);
  });
});
