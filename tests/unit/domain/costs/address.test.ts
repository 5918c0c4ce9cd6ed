import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readCostQuestion,
  typedNumber,
  writeCostQuestion,
} from '../../../../src/domain/costs/address.ts';
import {
  feeMeasures,
  organisationKinds,
  partnerCountries,
} from '../../../../src/schemas/vocabularies.ts';

test.each([
  ['12', 12],
  ['1 200', 1200],
  ['1\u00a0200,5', 1200.5],
  ['0.25', 0.25],
  ['', undefined],
  ['-3', undefined],
  ['1e9', undefined],
  ['12 people', undefined],
  ['1.000.000', undefined],
])('“%s” is read as %s', (typed, expected) => {
  expect(typedNumber(typed)).toBe(expected);
});

test.each([
  ['?staff=many', ['staff=many']],
  ['?country=XX&kind=guild', ['country=XX', 'kind=guild']],
  ['?rate=0-UAH', ['rate=0-UAH']],
  ['?rate=48', ['rate=48']],
  ['?staff=12&rate=48.2-UAH', []],
])('%s: what is not understood is told', (search, unknown) => {
  expect(readCostQuestion(search).unknown).toEqual(unknown);
});

test('an address brings back what it was written from', () => {
  const option = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.option(arbitrary, { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        country: option(fc.constantFrom(...partnerCountries)),
        kind: option(fc.constantFrom(...organisationKinds)),
        measures: fc.dictionary(fc.constantFrom(...feeMeasures), fc.nat(), {
          noNullPrototype: true,
        }),
        rate: option(
          fc.record({
            value: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
            currency: fc.constantFrom('UAH', 'GEL', 'MDL'),
          }),
        ),
      }),
      (question) => {
        expect(readCostQuestion(writeCostQuestion(question))).toEqual({ question, unknown: [] });
      },
    ),
  );
});
