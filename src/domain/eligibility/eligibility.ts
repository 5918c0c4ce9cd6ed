import type { EligibilityRow } from '../../schemas/parts/eligibility.ts';
import {
  type EligibilityStatus,
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
} from '../../schemas/vocabularies.ts';

/** A row as far as deciding goes. */
export type DecidingRow = Pick<EligibilityRow, 'countries' | 'kinds' | 'status'>;

/** The answer to "can an organisation of this kind from this country get in?". */
export interface Eligibility<Row extends DecidingRow = EligibilityRow> {
  status: EligibilityStatus;
  /** The row that says so: the first, if several say the same; undefined if none speaks of it. */
  row: Row | undefined;
  /** All rows that tie, if they do not agree; the status is then unknown. */
  contradicting: Row[];
}

/** Two rows that tie and disagree, with a pair for which they do. */
export interface Contradiction {
  rows: readonly [EligibilityRow, EligibilityRow];
  country: PartnerCountry;
  kind: OrganisationKind;
}

function countriesOf(row: DecidingRow): readonly PartnerCountry[] {
  return row.countries === 'any' ? partnerCountries : row.countries;
}

function kindsOf(row: DecidingRow): readonly OrganisationKind[] {
  return row.kinds === 'any' ? organisationKinds : row.kinds;
}

/** Whether all that a row speaks of is also spoken of by the other. */
function isWithin(row: DecidingRow, other: DecidingRow): boolean {
  const countries = new Set(countriesOf(other));
  const kinds = new Set(kindsOf(other));
  return (
    countriesOf(row).every((country) => countries.has(country)) &&
    kindsOf(row).every((kind) => kinds.has(kind))
  );
}

/** Whether two rows speak of the same countries and kinds. */
export function sameScope(row: EligibilityRow, other: EligibilityRow): boolean {
  return isWithin(row, other) && isWithin(other, row);
}

/**
 * The answer for a country and a kind of organisation: the most specific matching row wins.
 *
 * A row gives way to a matching row whose countries and kinds are all among its own. Rows that are
 * left and disagree contradict each other, which the checker refuses. No row means unknown.
 */
export function resolveEligibility<Row extends DecidingRow>(
  rows: readonly Row[],
  country: PartnerCountry,
  kind: OrganisationKind,
): Eligibility<Row> {
  const matching = rows.filter(
    (row) => countriesOf(row).includes(country) && kindsOf(row).includes(kind),
  );
  const deciding = matching.filter(
    (row) => !matching.some((other) => isWithin(other, row) && !isWithin(row, other)),
  );
  const [row] = deciding;
  if (row === undefined) return { status: 'unknown', row, contradicting: [] };
  return deciding.every(({ status }) => status === row.status)
    ? { status: row.status, row, contradicting: [] }
    : { status: 'unknown', row, contradicting: deciding };
}

/** Every two rows that tie and disagree, each with the first pair for which they do. */
export function contradictions(rows: readonly EligibilityRow[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const country of partnerCountries) {
    for (const kind of organisationKinds) {
      const { contradicting } = resolveEligibility(rows, country, kind);
      for (const [index, first] of contradicting.entries()) {
        for (const second of contradicting.slice(index + 1)) {
          const known = found.some(({ rows }) => rows[0] === first && rows[1] === second);
          if (first.status === second.status || known) continue;
          found.push({ rows: [first, second], country, kind });
        }
      }
    }
  }
  return found;
}
