import type { Topic } from '../../schemas/vocabularies.ts';
import type { NamedMember } from './ties.ts';

/** What two organisations have in common. */
export interface Likeness {
  topics: Topic[];
  /** Ids of the networks both are tied to; a tie that has ended does not count. */
  networks: string[];
  sameKind: boolean;
  /** The narrowest place they share. */
  place: 'city' | 'country' | undefined;
}

/** An organisation that is like another, and how much: more is more alike. */
export interface Alike<Entry> extends Likeness {
  member: Entry;
  score: number;
}

/** What a common kind and place add to the score; common topics and networks give about 0.1 to 2. */
const bonus = { kind: 0.35, city: 0.35, country: 0.25 } as const;
const mostBonus = bonus.kind + Math.max(bonus.city, bonus.country);

const tiedNow = ({ data }: NamedMember): string[] => [
  ...new Set(
    data.memberships.flatMap(({ network, state }) =>
      network === undefined || state === 'ended' ? [] : [network],
    ),
  ),
];

/** What makes organisations alike, in an order of its own, so that sums do not depend on who asks. */
const traitsOf = (member: NamedMember): string[] =>
  [
    ...new Set(member.data.topics.map((topic) => `topic ${topic}`)),
    ...tiedNow(member).map((network) => `network ${network}`),
  ].sort();

/** The narrowest place that two organisations share. */
function sharedPlace({ data: a }: NamedMember, { data: b }: NamedMember): Likeness['place'] {
  if (a.country !== b.country) return undefined;
  return a.city !== undefined && a.city === b.city ? 'city' : 'country';
}

function likenessOf(one: NamedMember, other: NamedMember): Likeness {
  const networks = new Set(tiedNow(other));
  return {
    topics: one.data.topics.filter((topic) => other.data.topics.includes(topic)),
    networks: tiedNow(one).filter((network) => networks.has(network)),
    sameKind: one.data.kind === other.data.kind,
    place: sharedPlace(one, other),
  };
}

function bonusOf(one: NamedMember, other: NamedMember): number {
  const place = sharedPlace(one, other);
  const kind = one.data.kind === other.data.kind ? bonus.kind : 0;
  return kind + (place === undefined ? 0 : bonus[place]);
}

/**
 * Finds the organisations that are like one: those that share topics or networks with it.
 *
 * A shared topic or network weighs more the fewer organisations have it. The weight of what two share
 * is divided by the root of the weight of all that either has, so that an organisation of many topics
 * is not like everybody; the same kind and the same place add to it. Who has what is indexed once, so
 * that only organisations with something in common are compared.
 *
 * @returns A function from the id of an organisation to at most so many others, the most alike first
 *   and equals by id; empty for an unknown id.
 */
export function likenessAmong<Entry extends NamedMember>(
  members: readonly Entry[],
): (id: string, most: number) => Alike<Entry>[] {
  const positions = new Map(members.map(({ id }, position) => [id, position]));
  const traits = members.map(traitsOf);
  const holders = new Map<string, number[]>();
  for (const [position, own] of traits.entries()) {
    for (const trait of own) {
      const same = holders.get(trait);
      if (same === undefined) holders.set(trait, [position]);
      else same.push(position);
    }
  }
  const all = Math.log(members.length + 1);
  const weights = new Map(
    [...holders].map(([trait, { length }]) => [trait, 1 - Math.log(length) / all]),
  );
  const weightOf = (trait: string) => weights.get(trait) ?? 0;
  const totals = traits.map((own) => own.reduce((sum, trait) => sum + weightOf(trait), 0));
  // One array for all calls: emptied after each, which costs less than making one.
  const shared = new Float64Array(members.length);

  return (id, most) => {
    const position = positions.get(id);
    const member = position === undefined ? undefined : members[position];
    if (position === undefined || member === undefined) return [];
    const met: number[] = [];
    for (const trait of traits[position] ?? []) {
      const weight = weightOf(trait);
      for (const other of holders.get(trait) ?? []) {
        if (other === position) continue;
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + weight;
      }
    }
    const best: { score: number; other: Entry }[] = [];
    for (const found of met) {
      const common = shared[found] ?? 0;
      shared[found] = 0;
      const other = members[found];
      if (other === undefined) continue;
      const either = (totals[position] ?? 0) + (totals[found] ?? 0) - common;
      const inCommon = common / Math.sqrt(either);
      // Most are too far behind for any bonus to help.
      const last = best.length < most ? undefined : best.at(-1);
      if (last !== undefined && inCommon + mostBonus < last.score) continue;
      insert(best, { score: inCommon + bonusOf(member, other), other }, most);
    }
    return best.map(({ score, other }) => ({
      member: other,
      score,
      ...likenessOf(member, other),
    }));
  };
}

/** Puts a candidate into its place among the best, of which so many are kept. */
function insert<Candidate extends { score: number; other: { id: string } }>(
  best: Candidate[],
  candidate: Candidate,
  most: number,
): void {
  const isBetter = (one: Candidate) =>
    candidate.score > one.score ||
    (candidate.score === one.score && candidate.other.id < one.other.id);
  const last = best.at(-1);
  if (best.length >= most && (last === undefined || !isBetter(last))) return;
  const at = best.findIndex(isBetter);
  best.splice(at === -1 ? best.length : at, 0, candidate);
  if (best.length > most) best.pop();
}
