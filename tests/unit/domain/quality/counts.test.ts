import { describe, expect, test } from 'vitest';
import {
  dueBy,
  factAgesByKind,
  factsByYear,
  lacks,
  sourcesByHost,
  sourcesByOwner,
} from '../../../../src/domain/quality/counts.ts';
import { ownerOf } from '../../../../src/domain/quality/source-kinds.ts';
import type { Network } from '../../../../src/schemas/collections/network.ts';
import type { Procedure } from '../../../../src/schemas/collections/procedure.ts';
import type { Source } from '../../../../src/schemas/parts/source.ts';

const source = (url: string): Source => ({
  url,
  title: 'A page',
  publisher: 'Somebody',
  published: 'unknown',
  consulted: '2026-11',
});

test.each([
  ['https://www.alpha.eu/join', 'https://alpha.eu/', 'own'],
  ['https://form.alpha.eu/', 'https://www.alpha.eu', 'own'],
  ['https://notalpha.eu/', 'https://alpha.eu', 'other'],
  ['https://research.ec.europa.eu/x', undefined, 'european'],
  ['https://noteuropa.eu/', undefined, 'other'],
  ['https://mec.gov.md/', undefined, 'public'],
  ['https://zakon.rada.gov.ua/laws', undefined, 'public'],
  ['https://governance.org/', undefined, 'other'],
] as const)('%s for %s is of the kind %s', (url, website, owner) => {
  expect(ownerOf(source(url), website)).toBe(owner);
});

describe('counts', () => {
  const entries = [
    {
      data: {
        website: 'https://alpha.eu',
        sources: { s1: source('https://alpha.eu/a'), s2: source('https://www.alpha.eu/b') },
        fees: [{ asOf: '2026' }, { asOf: '2020-05' }, { asOf: 'unknown' }],
      },
    },
    { data: { sources: { s1: source('https://other.org/') }, contact: { asOf: '2020' } } },
  ];

  test('facts by kind and age', () => {
    const ages = new Map(factAgesByKind(entries, '2026-11-22').map((one) => [one.kind, one.ages]));
    expect(ages.get('fees')).toEqual({ fresh: 1, aged: 1, undated: 1 });
    expect(ages.get('contact')).toEqual({ fresh: 0, aged: 1, undated: 0 });
    expect(ages.get('calls')).toEqual({ fresh: 0, aged: 0, undated: 0 });
  });

  test('facts by year, newest first', () => {
    expect(factsByYear(entries)).toEqual([
      { year: '2026', count: 1 },
      { year: '2020', count: 2 },
    ]);
  });

  test('sources by host and by owner', () => {
    expect(sourcesByHost(entries)).toEqual([
      { host: 'alpha.eu', count: 2 },
      { host: 'other.org', count: 1 },
    ]);
    expect(sourcesByOwner(entries).filter(({ count }) => count > 0)).toEqual([
      { owner: 'own', count: 2 },
      { owner: 'other', count: 1 },
    ]);
  });
});

test('what is due by a day, the longest due first', () => {
  const entry = (reviewed: string, reviewEvery: number) => ({ data: { reviewed, reviewEvery } });
  const found = dueBy(
    [entry('2026-11-01', 6), entry('2026-01-01', 12), entry('2026-06-01', 3)],
    '2027-01-01',
  );
  expect(found.map(({ due }) => due)).toEqual(['2026-09-01', '2027-01-01']);
});

describe('what a network lacks', () => {
  const pages = (network: Partial<Network>, procedure: Partial<Procedure>) => ({
    network: { fees: [], website: 'https://alpha.eu', ...network } as unknown as Network,
    procedure: { steps: [], ...procedure } as unknown as Procedure,
  });
  const claim = { source: 's1', asOf: '2024' };

  test('all, where nothing is known', () => {
    const empty = pages({ contact: { url: 'https://alpha.eu', ...claim } }, {});
    expect(
      (['fee', 'steps', 'contact', 'decision'] as const).map((one) => lacks(empty, one)),
    ).toEqual([true, true, true, true]);
  });

  test('nothing, where all is known', () => {
    const fee = {
      label: 'All',
      role: 'membership',
      currency: 'EUR',
      period: 'year',
      vat: 'unknown',
      amount: 0,
      ...claim,
    } as const;
    const full = pages(
      { fees: [fee] },
      {
        steps: [{ id: 'a', title: 'A', actor: 'applicant', documents: [], ...claim }],
        decision: { by: 'The board', ...claim },
        contact: { email: 'office@alpha.eu', ...claim },
      },
    );
    expect(
      (['fee', 'steps', 'contact', 'decision'] as const).map((one) => lacks(full, one)),
    ).toEqual([false, false, false, false]);
  });

  test('a fee that is named without an amount is none', () => {
    const fee = {
      label: 'All',
      role: 'membership',
      currency: 'EUR',
      period: 'year',
      vat: 'unknown',
      ...claim,
    } as const;
    expect(lacks(pages({ fees: [fee] }, {}), 'fee')).toBe(true);
  });
});
