import type { NamedMember } from '../domain/members/ties.ts';
import type { MembershipRole, OrganisationKind, Topic } from '../schemas/vocabularies.ts';

/** What the directory knows an organisation by. */
export interface DirectoryRecord {
  id: string;
  name: string;
  otherNames: readonly string[];
  /** ISO 3166 code. */
  country: string;
  city: string | undefined;
  kind: OrganisationKind;
  topics: readonly Topic[];
  /** Ties with networks; without an id if the guide has no page on the network. */
  ties: readonly { network: string | undefined; role: MembershipRole }[];
  /** YYYY-MM-DD. */
  reviewed: string;
}

/** The record of an organisation. */
export function recordOf({ id, data }: NamedMember): DirectoryRecord {
  const names = [data.acronym, ...data.nativeNames.map(({ name }) => name), ...data.aliases];
  return {
    id,
    name: data.name,
    otherNames: names.filter((name) => name !== undefined),
    country: data.country,
    city: data.city,
    kind: data.kind,
    topics: data.topics,
    ties: data.memberships.map(({ network, role }) => ({ network, role })),
    reviewed: data.reviewed,
  };
}
