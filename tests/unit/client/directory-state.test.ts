import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  fromAddress,
  isAsking,
  longestQuery,
  type State,
  toAddress,
  toggled,
  views,
} from '../../../src/client/directory/state.ts';
import { sorts } from '../../../src/directory/question.ts';

const known = new Set(['country=UA', 'country=GE', 'kind=cluster', 'topic=data']);
const isKnown = (facet: string, value: string) => known.has(`${facet}=${value}`);
const empty: State = { query: '', chosen: {}, sort: 'match', view: 'list' };

describe('the address of the directory', () => {
  it.each<[string, Partial<State>]>([
    ['', {}],
    ['?name=Львів', { query: 'Львів' }],
    [
      '?country=UA&country=GE&kind=cluster',
      { chosen: { country: ['UA', 'GE'], kind: ['cluster'] } },
    ],
    ['?country=UA&country=UA', { chosen: { country: ['UA'] } }],
    ['?sort=name&view=table', { sort: 'name', view: 'table' }],
    ['?name=%3Cscript%3E', { query: '<script>' }],
    ['?name=a%00b', { query: 'a b' }],
    ['?other=1', {}],
  ])('“%s” is read', (address, expected) => {
    expect(fromAddress(address, isKnown)).toEqual({
      state: { ...empty, ...expected },
      unknown: [],
    });
  });

  it.each([
    ['?country=XX', ['country=XX']],
    ['?country=UA&kind=nothing&sort=price&view=map', ['kind=nothing', 'sort=price', 'view=map']],
    ['?topic=%3Cimg%3E', ['topic=<img>']],
  ])('of “%s” what is unknown is left out and told', (address, expected) => {
    expect(fromAddress(address, isKnown).unknown).toEqual(expected);
  });

  test('a long query is cut', () => {
    const { state } = fromAddress(`?name=${'a'.repeat(1000)}`, isKnown);
    expect(state.query).toHaveLength(longestQuery);
  });

  test('every state comes back from its address', () => {
    const states = fc.record({
      query: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((q) => !/\p{Cc}/u.test(q)),
      country: fc.subarray(['UA', 'GE']),
      sort: fc.constantFrom(...sorts),
      view: fc.constantFrom(...views),
    });
    fc.assert(
      fc.property(states, ({ query, country, sort, view }) => {
        const state: State = {
          query: query.trim() === '' ? '' : query,
          chosen: country.length > 0 ? { country } : {},
          sort,
          view,
        };
        expect(fromAddress(toAddress(state), isKnown)).toEqual({ state, unknown: [] });
        expect(isAsking(state)).toBe(toAddress(state) !== '');
      }),
    );
  });

  test('a value is taken up and taken back', () => {
    const once = toggled(empty, 'country', 'UA');
    expect(toAddress(once)).toBe('?country=UA');
    expect(toAddress(toggled(once, 'country', 'GE'))).toBe('?country=UA&country=GE');
    expect(toAddress(toggled(once, 'country', 'UA'))).toBe('');
  });
});
