import type { EligibilityRow } from '../../schemas/parts/eligibility.ts';
import {
  type EligibilityStatus,
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
} from '../../schemas/vocabularies.ts';
import { resolveEligibility } from './eligibility.ts';

/** What a row decides: for these countries it gives the answer for these kinds. */
export interface Coverage {
  row: EligibilityRow;
  countries: PartnerCountry[];
  kinds: OrganisationKind[];
}

/**
 * Which countries and kinds each row decides, once more specific rows have had their say.
 *
 * @returns One item for each row and set of kinds, in the order of the rows; rows that decide
 *   nothing are left out.
 */
export function coverage(rows: readonly EligibilityRow[]): Coverage[] {
  return rows.flatMap((row) => {
    const byKinds = new Map<string, Coverage>();
    for (const country of partnerCountries) {
      const kinds = organisationKinds.filter(
        (kind) => resolveEligibility(rows, country, kind).row === row,
      );
      if (kinds.length === 0) continue;
      const key = kinds.join();
      const same = byKinds.get(key) ?? { row, countries: [], kinds };
      same.countries.push(country);
      byKinds.set(key, same);
    }
    return [...byKinds.values()];
  });
}

/** Kinds worth a column: those the network takes in, and those a row names. */
export function kindsConcerned(
  rows: readonly EligibilityRow[],
  takesIn: readonly OrganisationKind[] = [],
): OrganisationKind[] {
  const named = new Set([...takesIn, ...rows.flatMap((r) => (r.kinds === 'any' ? [] : r.kinds))]);
  return organisationKinds.filter((kind) => named.has(kind));
}

/**
 * A kind that stands for all those a table has no column for; undefined if it has one for each, or
 * if no row speaks of any kind.
 */
export function otherKind(
  rows: readonly EligibilityRow[],
  columns: readonly OrganisationKind[],
): OrganisationKind | undefined {
  if (!rows.some(({ kinds }) => kinds === 'any')) return undefined;
  return organisationKinds.find((kind) => !columns.includes(kind));
}

/** Whether no row says anything about some kind of organisation from some country. */
export function leavesOpen(rows: readonly EligibilityRow[]): boolean {
  return partnerCountries.some((country) =>
    organisationKinds.some((kind) => resolveEligibility(rows, country, kind).row === undefined),
  );
}

/** The answers, the better one first. */
export const bestFirst = [
  'open',
  'conditional',
  'unknown',
  'closed',
] as const satisfies EligibilityStatus[];

/**
 * The best answer that a kind of organisation of a country gets: of the kinds that the network takes
 * in or a row names, since silence about others says nothing of the country.
 */
export function bestStatus(
  rows: readonly EligibilityRow[],
  country: PartnerCountry,
  takesIn: readonly OrganisationKind[] = [],
): EligibilityStatus {
  const concerned = kindsConcerned(rows, takesIn);
  return (concerned.length > 0 ? concerned : organisationKinds)
    .map((kind) => resolveEligibility(rows, country, kind).status)
    .reduce((best, status) =>
      bestFirst.indexOf(status) < bestFirst.indexOf(best) ? status : best,
    );
}
