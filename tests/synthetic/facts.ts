import type { OrganisationKind } from '../../src/schemas/vocabularies.ts';
import { fields, nouns } from './lexicon/english.ts';
import type { Random, Weights } from './random.ts';
import measured from './weights.json' with { type: 'json' };

const topicsByKind: Record<string, Weights> = measured.topicsByKind;

/** Of so many topics in a hundred, one is drawn from those of all kinds. */
const strangeTopic = 0.15;

/** The day on which the newest of the invented facts were read. */
const newest = Date.UTC(2026, 10, 22);
const dayMs = 86_400_000;

/** Different values, as many as asked for or as there are. */
function several(wanted: number, draw: () => string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < wanted && tries < wanted * 20; tries += 1) found.add(draw());
  return [...found];
}

/** A day of the year before the newest, as if the directory were read again all year round. */
function reviewDay(random: Random): string {
  return new Date(newest - random.int(0, 364) * dayMs).toISOString().slice(0, 10);
}

function membershipsOf(random: Random, source: () => string, year: () => string) {
  const wanted = Number(random.weighted(measured.numberOf.ties));
  const withPage = Object.values(measured.networks).reduce((sum, count) => sum + count, 0);
  const others = several(wanted, () =>
    random.chance(measured.tiesWithoutPage / (withPage + measured.tiesWithoutPage))
      ? `Synthetic ${random.pick(fields)} Network`
      : random.weighted(measured.networks),
  );
  return others.map((network) => ({
    ...(network in measured.networks ? { network } : { networkName: network }),
    role: random.weighted(measured.roles),
    state: random.weighted(measured.states),
    ...(random.chance(0.6) && { since: year() }),
    ...(random.chance(0.6) && { note: `Invented: it shares work on ${random.pick(fields)}.` }),
    source: source(),
    asOf: random.chance(0.8) ? year() : 'unknown',
  }));
}

/** All that an entry holds beside names and place, invented and saying so. */
export function factsOf(
  random: Random,
  of: {
    id: string;
    kind: OrganisationKind;
    name: string;
    shares: { website: number; founded: number };
  },
) {
  const { id, kind, name, shares } = of;
  const reviewed = reviewDay(random);
  const year = () => String(random.int(2012, 2025));
  const keys = Array.from(
    { length: Math.max(1, Number(random.weighted(measured.numberOf.sources))) },
    (_, index) => `s${String(index + 1)}`,
  );
  // Every source has to be used: each claim takes the next, and the first claim the rest.
  const unused = [...keys];
  const source = () => unused.pop() ?? random.pick(keys);
  const number = (weights: Weights) => Number(random.weighted(weights));
  const field = () => random.common(fields);
  const topics = several(number(measured.numberOf.topics), () =>
    random.weighted(
      random.chance(strangeTopic) ? measured.topics : (topicsByKind[kind] ?? measured.topics),
    ),
  );
  const founded = random.chance(shares.founded)
    ? { date: String(random.int(1920, 2023)), source: source() }
    : undefined;
  const memberships = membershipsOf(random, source, year);
  const notes = Array.from({ length: number(measured.numberOf.notes) }, () => ({
    text: `Invented: in ${year()} it held a meeting on ${field()} with the ${name}.`,
    source: source(),
    asOf: year(),
  }));
  const noun = random.common(nouns[kind]).toLowerCase();
  return {
    ...(founded !== undefined && { founded }),
    ...(random.chance(shares.website) && { website: `https://${id}.example.org` }),
    topics,
    about: {
      text: `A synthetic ${noun}, made for tests, that does not exist; it would work on ${field()} and ${field()}.`,
      source: unused.length > 0 ? unused : keys,
      asOf: random.chance(0.7) ? year() : 'unknown',
    },
    memberships,
    notes,
    gaps: Array.from(
      { length: number(measured.numberOf.gaps) },
      () => `Invented: nothing was found on its work in ${field()}.`,
    ),
    sources: Object.fromEntries(
      keys.map((key) => [
        key,
        {
          url: `https://${id}.example.org/${key}`,
          title: `Synthetic page on ${field()}`,
          publisher: name,
          published: 'unknown',
          consulted: reviewed.slice(0, 7),
        },
      ]),
    ),
    reviewed,
    reviewEvery: 12,
  };
}
