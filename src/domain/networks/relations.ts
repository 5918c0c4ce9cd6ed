import type { Network } from '../../schemas/collections/network.ts';
import { type NamedMember, tiesOf } from '../members/ties.ts';

/** A network with its id. */
export interface NamedNetwork {
  id: string;
  data: Pick<Network, 'related' | 'topics' | 'state'>;
}

/** Share of topics that two networks have in common, 0 to 1 (Jaccard index). */
function likeness(one: NamedNetwork, other: NamedNetwork): number {
  const common = one.data.topics.filter((topic) => other.data.topics.includes(topic)).length;
  return common / (one.data.topics.length + other.data.topics.length - common);
}

/**
 * Networks worth a look beside one: first those that its entry names, then those whose entries name
 * it, then living ones that share at least half of the topics, the most alike first.
 *
 * @param most How many at most; what an editor has named, on either side, is never left out.
 */
export function relatedNetworks<Entry extends NamedNetwork>(
  network: Entry,
  all: readonly Entry[],
  most: number,
): Entry[] {
  const others = all.filter(({ id }) => id !== network.id);
  const named = others.filter(({ id }) => network.data.related.includes(id));
  const naming = others.filter(({ data }) => data.related.includes(network.id));
  const alike = others
    .filter((other) => other.data.state === 'active' && likeness(network, other) >= 0.5)
    .sort((a, b) => likeness(network, b) - likeness(network, a));
  const typed = new Set([...named, ...naming]);
  return [...new Set([...typed, ...alike])].slice(0, Math.max(most, typed.size));
}

/** A network and how many organisations tie it to another. */
export interface Shared<Entry> {
  network: Entry;
  count: number;
}

/** Networks that organisations tied to one are tied to as well, most of them first. */
export function alsoJoined<Entry extends NamedNetwork>(
  id: string,
  networks: readonly Entry[],
  members: readonly NamedMember[],
): Shared<Entry>[] {
  const inside = [...new Set(tiesOf(id, members).map(({ member }) => member))];
  return byNetwork(networks, inside).filter(({ network }) => network.id !== id);
}

/** Networks that some organisations are tied to, with how many of them, most first. */
export function byNetwork<Entry extends NamedNetwork>(
  networks: readonly Entry[],
  members: readonly NamedMember[],
): Shared<Entry>[] {
  return networks
    .map((network) => ({
      network,
      count: new Set(tiesOf(network.id, members).map(({ member }) => member)).size,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
