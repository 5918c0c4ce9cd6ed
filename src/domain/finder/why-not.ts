import {
  type AssociationStatus,
  type EligibilityStatus,
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
} from '../../schemas/vocabularies.ts';
import { resolveEligibility } from '../eligibility/eligibility.ts';
import { waysIn } from '../members/prospects.ts';
import type { FinderRecord, NetworkRecord, RowRecord } from './record.ts';

/** Something that the content knows and that bears on a closed answer. */
export type Change =
  /** Kinds of organisation of the same country that get in. */
  | { by: 'kind'; status: EligibilityStatus; kinds: OrganisationKind[] }
  /** Countries from which the same kind of organisation gets in. */
  | { by: 'country'; status: EligibilityStatus; countries: PartnerCountry[] }
  /** A weaker role that no answer speaks of, so that nobody knows who may have it. */
  | { by: 'role'; role: NetworkRecord['roles'][number] }
  /** How the country stands to a programme that opens the network; undefined if its page is silent. */
  | { by: 'programme'; programme: string; standing: Standing | undefined };

/** How a country stands to a programme, with the date of that (YYYY to YYYY-MM-DD, or unknown). */
export interface Standing {
  status: AssociationStatus;
  asOf: string;
}

/** Kinds through which others can take part. */
const umbrellas: readonly OrganisationKind[] = ['association', 'cluster'];

/** Whether a way in for other kinds may lead through a body that one can belong to. */
export function leadsThroughUmbrella({ kinds }: Extract<Change, { by: 'kind' }>): boolean {
  return kinds.some((kind) => umbrellas.includes(kind));
}

const weakerRoles = ['associate', 'observer', 'partner'];

/** Roles such as observer that no row of the network names as a way in. */
function otherRoles({ roles, rows }: NetworkRecord) {
  return roles.filter(
    ({ id }) =>
      id.split('-').some((word) => weakerRoles.includes(word)) &&
      !rows.some(({ via }) => via === id),
  );
}

/**
 * What would change a closed answer, as far as the content tells: other kinds, other countries, other
 * roles, and the country's standing with the programmes that open the network.
 *
 * @param row The row that closes it.
 * @returns Nothing if the content knows of nothing.
 */
export function whyNot(
  network: NetworkRecord,
  row: RowRecord,
  country: PartnerCountry,
  kind: OrganisationKind,
  programmes: FinderRecord['programmes'],
): Change[] {
  const { rows } = network;
  const answer = (country: PartnerCountry, kind: OrganisationKind) =>
    resolveEligibility(rows, country, kind).status;
  const byKind = waysIn.flatMap((status): Change[] => {
    const kinds = organisationKinds.filter((other) => answer(country, other) === status);
    return kinds.length === 0 ? [] : [{ by: 'kind', status, kinds }];
  });
  const byCountry = waysIn.flatMap((status): Change[] => {
    const countries = partnerCountries.filter((other) => answer(other, kind) === status);
    return countries.length === 0 ? [] : [{ by: 'country', status, countries }];
  });
  // A country that is shut out as a whole is no matter of roles.
  const byRole = row.kinds === 'any' ? [] : otherRoles(network);
  const byProgramme = network.programmes.flatMap((id): Change[] => {
    const standing = programmes[id]?.standing[country];
    // Where the country is in, it is not the country that stands in the way.
    return standing?.status === 'associated' ? [] : [{ by: 'programme', programme: id, standing }];
  });
  return [
    ...byKind,
    ...byCountry,
    ...byRole.map((role): Change => ({ by: 'role', role })),
    ...byProgramme,
  ];
}
