import type {
  BenefitArea,
  EligibilityStatus,
  OrganisationKind,
  PartnerCountry,
} from '../../../src/schemas/vocabularies.ts';

/** What a network has to answer: its id, the answer, words of the reason, and which wishes it serves. */
type Expected = readonly [
  network: string,
  status: EligibilityStatus,
  because: string,
  serves: readonly BenefitArea[],
];

/** A question with some of the answers, and networks that must not appear as a way in. */
export interface FinderCase {
  country: PartnerCountry;
  kind: OrganisationKind;
  wishes: readonly BenefitArea[];
  expected: readonly Expected[];
  noWayIn: readonly string[];
}

/** A question of the table. */
export const ask = (
  country: PartnerCountry,
  kind: OrganisationKind,
  wishes: readonly BenefitArea[],
  expected: readonly Expected[],
  noWayIn: readonly string[] = [],
): FinderCase => ({ country, kind, wishes, expected, noWayIn });

