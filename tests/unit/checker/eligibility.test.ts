import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions, resolveEligibility } from '../../../src/domain/eligibility/eligibility.ts';
import type { EligibilityRow } from '../../../src/schemas/parts/eligibility.ts';
import {
  eligibilityStatuses,
  organisationKinds,
  partnerCountries,
} from '../../../src/schemas/vocabularies.ts';
import { edit } from './support/check.ts';
import { rejects } from './support/reject.ts';

type Scope = Pick<EligibilityRow, 'countries' | 'kinds' | 'status'>;

const row = (scope: Scope): EligibilityRow => ({
  ...scope,
  basis: 'For a reason.',
  source: 's1',
  asOf: '2024',
});

const all = row({ countries: 'any', kinds: 'any', status: 'conditional' });
const clusters = row({ countries: 'any', kinds: ['cluster'], status: 'open' });
const moldova = row({ countries: ['MD'], kinds: 'any', status: 'closed' });
const moldovaClusters = row({ countries: ['MD'], kinds: ['cluster'], status: 'unknown' });

describe('resolveEligibility', () => {
  it('says unknown where no row speaks', () => {
    expect(resolveEligibility([clusters], 'MD', 'sme')).toEqual({
      status: 'unknown',
      row: undefined,
      contradicting: [],
    });
  });

  it('lets the row win that lies within the others', () => {
    expect(resolveEligibility([all, clusters], 'GE', 'cluster')).toMatchObject({ row: clusters });
    expect(resolveEligibility([clusters, all], 'GE', 'sme')).toMatchObject({ row: all });
    const rows = [all, clusters, moldova, moldovaClusters];
    expect(resolveEligibility(rows, 'MD', 'cluster')).toMatchObject({
      status: 'unknown',
      row: moldovaClusters,
      contradicting: [],
    });
  });

  it('names the first of several rows that agree', () => {
    const open = row({ countries: ['MD'], kinds: 'any', status: 'open' });
    expect(resolveEligibility([clusters, open], 'MD', 'cluster').row).toBe(clusters);
    expect(resolveEligibility([open, clusters], 'MD', 'cluster').row).toBe(open);
  });

  it('finds rows that tie and disagree', () => {
    expect(resolveEligibility([clusters, moldova], 'MD', 'cluster')).toEqual({
      status: 'unknown',
      row: clusters,
      contradicting: [clusters, moldova],
    });
  });

  it('takes a list of all countries for any', () => {
    const listed = row({ countries: [...partnerCountries], kinds: ['cluster'], status: 'closed' });
    expect(resolveEligibility([clusters, listed], 'AM', 'cluster').contradicting).toHaveLength(2);
  });
});

describe('contradictions', () => {
  it('names both rows and the first pair, once', () => {
    expect(contradictions([all, clusters, moldova])).toEqual([
      { rows: [clusters, moldova], country: 'MD', kind: 'cluster' },
    ]);
  });

  it('finds none where a more specific row decides', () => {
    expect(contradictions([clusters, moldova, moldovaClusters])).toEqual([]);
  });
});

describe('resolveEligibility, whatever the rows', () => {
  const country = fc.constantFrom(...partnerCountries);
  const kind = fc.constantFrom(...organisationKinds);
  const anyRow = fc
    .record({
      countries: fc.oneof(fc.constant('any' as const), fc.uniqueArray(country, { minLength: 1 })),
      kinds: fc.oneof(fc.constant('any' as const), fc.uniqueArray(kind, { minLength: 1 })),
      status: fc.constantFrom(...eligibilityStatuses),
    })
    .map(row);
  const rows = fc.array(anyRow, { maxLength: 6 });
  const matches = ({ countries, kinds }: Scope, ofCountry: string, ofKind: string) =>
    [countries].flat().some((one) => one === 'any' || one === ofCountry) &&
    [kinds].flat().some((one) => one === 'any' || one === ofKind);

  it('names a matching row, if there is one', () => {
    fc.assert(
      fc.property(rows, country, kind, (some, ofCountry, ofKind) => {
        const answer = resolveEligibility(some, ofCountry, ofKind);
        const matching = some.filter((one) => matches(one, ofCountry, ofKind));
        expect(answer.row === undefined).toBe(matching.length === 0);
        if (answer.row !== undefined) expect(matching).toContain(answer.row);
        for (const one of answer.contradicting) expect(matching).toContain(one);
        if (answer.contradicting.length === 0 && answer.row !== undefined) {
          expect(answer.status).toBe(answer.row.status);
        }
      }),
    );
  });

  it('does not heed rows for other pairs', () => {
    fc.assert(
      fc.property(rows, anyRow, fc.nat(6), country, kind, (some, other, at, ofCountry, ofKind) => {
        fc.pre(!matches(other, ofCountry, ofKind));
        expect(resolveEligibility(some.toSpliced(at, 0, other), ofCountry, ofKind)).toEqual(
          resolveEligibility(some, ofCountry, ofKind),
        );
      }),
    );
  });

  it('gives the same status in any order of rows', () => {
    const shuffled = rows.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, country, kind, ([some, other], ofCountry, ofKind) => {
        expect(resolveEligibility(other, ofCountry, ofKind).status).toBe(
          resolveEligibility(some, ofCountry, ofKind).status,
        );
      }),
    );
  });

  it('contradicts itself exactly where contradictions tells so', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const found = contradictions(some);
        const pairs = partnerCountries.flatMap((one) =>
          organisationKinds.map((other) => resolveEligibility(some, one, other)),
        );
        const isContradictory = pairs.some(({ contradicting }) => contradicting.length > 0);
        expect(found.length > 0).toBe(isContradictory);
      }),
    );
  });
});

describe('eligibility of an entry', () => {
  const network = 'networks/alpha/index.mdx';
  const more = (scope: string) =>
    edit(
      network,
      'categories:',
      `  - { ${scope}, basis: For a reason., source: s1, asOf: "2024" }\ncategories:`,
    );
  const words = rejects([
    {
      name: 'rows that tie and disagree',
      change: more('countries: [MD, UA], kinds: any, status: closed'),
      code: 'eligibility-contradiction',
      at: `${network}:25`,
      field: 'eligibility[1]',
      says: 'lines 18 and 25 disagree: for MD and cluster, one says open, the other closed',
      remedy: 'Add a row',
    },
    {
      name: 'rows for the same pairs',
      change: more('countries: [AM, AZ, BY, GE, MD, UA], kinds: [cluster], status: open'),
      code: 'eligibility-duplicate',
      at: `${network}:25`,
      field: 'eligibility[1]',
      says: 'lines 18 and 25 speak of the same',
      remedy: 'Make one row of the two',
    },
    {
      name: 'rows for the same pairs that disagree, once',
      change: more('countries: any, kinds: [cluster], status: closed'),
      code: 'eligibility-duplicate',
      at: `${network}:25`,
      field: 'eligibility[1]',
      says: 'the same countries and kinds',
      remedy: 'Make one row of the two',
    },
  ]);

  it('is refused in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:25:5  eligibility[1]  The rows on lines 18 and 25 disagree: for MD and cluster, one says open, the other closed, and neither is more specific.  Add a row for just that pair, or narrow one of the two.
      content/networks/alpha/index.mdx:25:5  eligibility[1]  The rows on lines 18 and 25 speak of the same countries and kinds.  Make one row of the two.
      content/networks/alpha/index.mdx:25:5  eligibility[1]  The rows on lines 18 and 25 speak of the same countries and kinds.  Make one row of the two."
    `);
  });
});
