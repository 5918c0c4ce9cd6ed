import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  following,
  fromAddress,
  isAsking,
  preceding,
  start,
  type State,
  toAddress,
} from '../../../../src/domain/finder/address.ts';
import { nothingAsked, steps } from '../../../../src/domain/finder/question.ts';
import { anyQuestion } from './records.ts';

describe('the address of the finder', () => {
  it.each<[string, Partial<State['question']>, State['at']]>([
    ['', {}, 'country'],
    ['?country=UA', { country: 'UA' }, 'answers'],
    ['?country=ua&kind=cluster', { country: 'UA', kind: 'cluster' }, 'answers'],
    ['?ask=wish&country=UA&kind=cluster', { country: 'UA', kind: 'cluster' }, 'wish'],
    ['?wish=funding,skills', { wishes: ['funding', 'skills'] }, 'answers'],
    ['?wish=funding&wish=skills', { wishes: ['funding', 'skills'] }, 'answers'],
    ['?wish=funding%2Cfunding', { wishes: ['funding'] }, 'answers'],
    ['?budget=2000-EUR', { budget: { amount: 2000, currency: 'EUR' } }, 'answers'],
    ['?budget=99.50-usd', { budget: { amount: 99.5, currency: 'USD' } }, 'answers'],
    ['?soon=half-year', { soon: 'half-year' }, 'answers'],
    ['?ask=answers', {}, 'answers'],
    ['?kind=&wish=', {}, 'country'],
    ['?utm_source=letter', {}, 'country'],
  ])('“%s” is read', (address, asked, at) => {
    expect(fromAddress(address)).toEqual({
      state: { question: { ...nothingAsked, ...asked }, at, isChange: false },
      unknown: [],
    });
  });

  it.each<[string, string[], Partial<State['question']>]>([
    ['?country=XX&kind=cluster', ['country=XX'], { kind: 'cluster' }],
    ['?country=UA&country=GE', ['country=GE'], { country: 'UA' }],
    ['?kind=guild', ['kind=guild'], {}],
    ['?wish=fame,skills', ['wish=fame'], { wishes: ['skills'] }],
    ['?budget=much', ['budget=much'], {}],
    ['?budget=-5-EUR', ['budget=-5-EUR'], {}],
    ['?budget=5-QQQ', ['budget=5-QQQ'], {}],
    ['?budget=999999999999-EUR', ['budget=999999999999-EUR'], {}],
    ['?soon=tomorrow&topic=data', ['soon=tomorrow'], { topics: ['data'] }],
    ['?ask=colour&country=UA', ['ask=colour'], { country: 'UA' }],
    ['?change=colour&country=UA', ['change=colour'], { country: 'UA' }],
    ['?topic=%3Cimg%3E', ['topic=<img>'], {}],
    ['?country=%E0%A4%A', ['country=\ufffd%A'], {}],
  ])('of “%s” what is not understood is told, and the rest is kept', (address, unknown, asked) => {
    const read = fromAddress(address);
    expect(read.unknown).toEqual(unknown);
    expect(read.state.question).toEqual({ ...nothingAsked, ...asked });
  });

  test('every state comes back from its address, and none needs an escape', () => {
    const states: fc.Arbitrary<State> = fc
      .record({
        question: anyQuestion,
        at: fc.constantFrom(...steps, 'answers' as const),
        isChange: fc.boolean(),
      })
      .map((state) => ({ ...state, isChange: state.isChange && state.at !== 'answers' }));
    fc.assert(
      fc.property(states, (state) => {
        const address = toAddress(state);
        expect(fromAddress(address)).toEqual({ state, unknown: [] });
        expect(address).toMatch(/^(?:\?[\w.,=&-]+)?$/);
      }),
    );
  });

  test('whatever stands in an address, it is read or told, never thrown', () => {
    const parts = fc.array(
      fc.tuple(fc.constantFrom(...steps, 'ask', 'change', 'other'), fc.string()),
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const query = new URLSearchParams(pairs);
        const { state, unknown } = fromAddress(`?${query.toString()}`);
        expect(fromAddress(toAddress(state))).toEqual({ state, unknown: [] });
        for (const name of ['country', 'kind', 'soon'] as const) {
          const [value] = query
            .getAll(name)
            .flatMap((one) => one.split(','))
            .filter((v) => v.trim() !== '');
          const isTold = unknown.includes(`${name}=${(value ?? '').trim()}`);
          expect(value === undefined || isTold || state.question[name] !== undefined).toBe(true);
        }
      }),
    );
  });
});

describe('the way through the questions', () => {
  test('leads from the first to the answers and back', () => {
    const way: State['at'][] = [];
    let state = start;
    while (state.at !== 'answers') state = { ...state, at: following(state) };
    for (let at = preceding(state); at !== undefined; at = preceding(state)) {
      way.unshift(at);
      state = { ...state, at };
    }
    expect(way).toEqual(steps);
  });

  test('leads from a changed answer to the answers, and back to them', () => {
    const state: State = { question: nothingAsked, at: 'kind', isChange: true };
    expect(following(state)).toBe('answers');
    expect(preceding(state)).toBe('answers');
  });

  test('nothing is asked at the start', () => {
    expect(isAsking(start.question)).toBe(false);
    expect(toAddress(start)).toBe('');
  });
});
