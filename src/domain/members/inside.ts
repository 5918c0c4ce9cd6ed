import type { Member, Membership } from '../../schemas/collections/member.ts';
import { isMembership, type NamedMember, tiesOf } from './ties.ts';

/** How an organisation stands to a network, from the strongest tie to the weakest. */
export const standings = ['joined', 'tied', 'former'] as const;
export type Standing = (typeof standings)[number];

/**
 * What a tie amounts to: a membership proper that has not ended, another tie that has not, or one
 * that has. A tie that is not confirmed for today counts as not ended, since no source says it has.
 */
export function standingOf(tie: Membership): Standing {
  if (tie.state === 'ended') return 'former';
  return isMembership(tie) ? 'joined' : 'tied';
}

/** How an organisation stands to a network by its strongest tie; undefined if it has none. */
export function standingIn(
  { data }: { data: Pick<Member, 'memberships'> },
  networkId: string,
): Standing | undefined {
  const own = data.memberships.filter(({ network }) => network === networkId).map(standingOf);
  return standings.find((standing) => own.includes(standing));
}

/** The organisations around a network, each once, where its strongest tie puts it. */
export type Inside<Entry> = Record<Standing, Entry[]>;

/** The organisations around a network by how they stand to it, in their order. */
export function insideOf<Entry extends NamedMember>(
  networkId: string,
  members: readonly Entry[],
): Inside<Entry> {
  const around = [...new Set(tiesOf(networkId, members).map(({ member }) => member))];
  const of = (standing: Standing) =>
    around.filter((member) => standingIn(member, networkId) === standing);
  return { joined: of('joined'), tied: of('tied'), former: of('former') };
}

const sizeOf = (inside: Inside<unknown>) =>
  standings.reduce((sum, standing) => sum + inside[standing].length, 0);

/** A network with the organisations around it. */
export interface NetworkInside<Network, Entry> {
  network: Network;
  inside: Inside<Entry>;
}

/**
 * The networks that some of the organisations are or were tied to: those with most members first,
 * then those with most organisations in all, then in the order given.
 */
export function insideByNetwork<Network extends { id: string }, Entry extends NamedMember>(
  networks: readonly Network[],
  members: readonly Entry[],
): NetworkInside<Network, Entry>[] {
  return networks
    .map((network) => ({ network, inside: insideOf(network.id, members) }))
    .filter(({ inside }) => sizeOf(inside) > 0)
    .sort(
      ({ inside: a }, { inside: b }) => b.joined.length - a.joined.length || sizeOf(b) - sizeOf(a),
    );
}
