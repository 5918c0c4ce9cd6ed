import type { Network } from '../../schemas/collections/network.ts';
import type { Membership } from '../../schemas/collections/member.ts';
import type { EligibilityRow } from '../../schemas/parts/eligibility.ts';
import {
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  type Topic,
} from '../../schemas/vocabularies.ts';
import { resolveEligibility } from '../eligibility/eligibility.ts';
import { isPast } from '../networks/state.ts';
import { type Inside, insideOf, standingIn } from './inside.ts';
import { isOfRegion } from './region.ts';
import type { NamedMember } from './ties.ts';

/** The answers that let an organisation in, the better one first. */
export const waysIn = ['open', 'conditional'] as const;
export type WayIn = (typeof waysIn)[number];

/** A network as far as finding a way in goes. */
export interface Joinable {
  id: string;
  data: Pick<Network, 'eligibility' | 'state' | 'topics'>;
}

const isActive = ({ data }: Joinable) => data.state === 'active';

/** Whether and why a network takes in a kind of organisation of a country; undefined if it does not. */
function wayIn(
  { data }: Joinable,
  country: PartnerCountry,
  kind: OrganisationKind,
): { status: WayIn; row: EligibilityRow } | undefined {
  const { status, row } = resolveEligibility(data.eligibility, country, kind);
  const way = waysIn.find((one) => one === status);
  return way === undefined || row === undefined ? undefined : { status: way, row };
}

/** A network that an organisation could join. */
export interface Prospect<Entry> {
  network: Entry;
  status: WayIn;
  /** The row of the network that says so. */
  row: EligibilityRow;
  /** Topics of the organisation that the network works on. */
  topics: Topic[];
  /** What ties the two already, or did: weaker ties, and memberships that have ended. */
  ties: Membership[];
}

/**
 * The networks that an organisation could join: open, or open on conditions, to its kind in its
 * country, not of the past, and without a membership of it that has not ended. Those that share a
 * topic come first, then open before conditional, then those that are known to be active, then those
 * that share more topics, then in the order given.
 *
 * @returns Nothing for an organisation of another country: the answers are for six countries only.
 */
export function couldJoin<Entry extends Joinable>(
  member: NamedMember,
  networks: readonly Entry[],
): Prospect<Entry>[] {
  const { country, kind, topics, memberships } = member.data;
  if (!isOfRegion(country)) return [];
  return networks
    .flatMap((network): Prospect<Entry>[] => {
      if (isPast(network.data) || standingIn(member, network.id) === 'joined') return [];
      const way = wayIn(network, country, kind);
      if (way === undefined) return [];
      return [
        {
          network,
          ...way,
          topics: topics.filter((topic) => network.data.topics.includes(topic)),
          ties: memberships.filter((tie) => tie.network === network.id),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.topics.length > 0) - Number(a.topics.length > 0) ||
        waysIn.indexOf(a.status) - waysIn.indexOf(b.status) ||
        Number(isActive(b.network)) - Number(isActive(a.network)) ||
        b.topics.length - a.topics.length,
    );
}

/** A network that nobody of a country has joined, though it takes some of them in. */
export interface NotJoined<Network, Entry> {
  network: Network;
  /** The best answer that some kind of organisation gets. */
  status: WayIn;
  /** The kinds that get each answer. */
  kinds: Record<WayIn, OrganisationKind[]>;
  /** Organisations of the country with another tie, or one that has ended; nobody has joined. */
  inside: Inside<Entry>;
}

/**
 * The networks that are open, or open on conditions, to some kind of organisation of a country, are
 * not of the past, and that no organisation of it has joined, as far as the members given show. Open
 * ones come first, then in the order given.
 *
 * @param members Organisations of any country; those of others are passed over.
 */
export function notJoined<Network extends Joinable, Entry extends NamedMember>(
  country: PartnerCountry,
  networks: readonly Network[],
  members: readonly Entry[],
): NotJoined<Network, Entry>[] {
  const own = members.filter(({ data }) => data.country === country);
  return networks
    .flatMap((network): NotJoined<Network, Entry>[] => {
      const inside = insideOf(network.id, own);
      if (isPast(network.data) || inside.joined.length > 0) return [];
      const kindsWith = (status: WayIn) =>
        organisationKinds.filter((kind) => wayIn(network, country, kind)?.status === status);
      const kinds = { open: kindsWith('open'), conditional: kindsWith('conditional') };
      const status = waysIn.find((one) => kinds[one].length > 0);
      return status === undefined ? [] : [{ network, status, kinds, inside }];
    })
    .sort((a, b) => waysIn.indexOf(a.status) - waysIn.indexOf(b.status));
}
