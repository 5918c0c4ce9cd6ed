import { type FacetName, type Facets, facetNames } from './format.ts';
import type { Chosen } from './question.ts';

/** How many organisations each value would leave; the choices of its own facet do not count. */
export type Counts = Record<FacetName, Record<string, number>>;

/** Facets that are asked together: a role is one in a network, so both must hold of one tie. */
const groups = ['country', 'city', 'kind', 'topic', 'tie'] as const;
type Group = (typeof groups)[number];

/** The chosen values as numbers; undefined if nothing is chosen. */
function numbersOf(facets: Facets, facet: FacetName, chosen: Chosen): Set<number> | undefined {
  const values = chosen[facet] ?? [];
  if (values.length === 0) return undefined;
  return new Set(values.map((value) => facets.values[facet].indexOf(value)).filter((n) => n >= 0));
}

/** Holds organisations against the choices. */
export function narrower(facets: Facets, chosen: Chosen) {
  const wanted = Object.fromEntries(
    facetNames.map((facet) => [facet, numbersOf(facets, facet, chosen)]),
  );
  const isWanted = (facet: FacetName, value: number) => wanted[facet]?.has(value) ?? true;
  const hasTies = wanted['network'] !== undefined || wanted['role'] !== undefined;

  const passes: Record<Group, (number: number) => boolean> = {
    country: (number) => isWanted('country', facets.country[number] ?? -1),
    city: (number) => isWanted('city', facets.city[number] ?? -1),
    kind: (number) => isWanted('kind', facets.kind[number] ?? -1),
    topic: (number) =>
      wanted['topic'] === undefined ||
      (facets.topic[number] ?? []).some((topic) => isWanted('topic', topic)),
    tie: (number) =>
      !hasTies ||
      (facets.ties[number] ?? []).some(
        ([network, role]) => isWanted('network', network) && isWanted('role', role),
      ),
  };

  /** The values of an organisation that its other facets leave in a group, each once. */
  const valuesIn: Record<Group, (number: number) => [FacetName, number][]> = {
    country: (number) => [['country', facets.country[number] ?? -1]],
    city: (number) => [['city', facets.city[number] ?? -1]],
    kind: (number) => [['kind', facets.kind[number] ?? -1]],
    topic: (number) => (facets.topic[number] ?? []).map((topic) => ['topic', topic]),
    tie: (number) => {
      const ties = facets.ties[number] ?? [];
      const networks = ties.flatMap(([network, role]) => (isWanted('role', role) ? network : []));
      const roles = ties.flatMap(([network, role]) => (isWanted('network', network) ? role : []));
      return [
        ...[...new Set(networks)].map((network): [FacetName, number] => ['network', network]),
        ...[...new Set(roles)].map((role): [FacetName, number] => ['role', role]),
      ];
    },
  };

  return {
    /** Whether an organisation has all that is chosen. */
    holds: (number: number) => groups.every((group) => passes[group](number)),

    /** Counts the values among some organisations, chosen or not. */
    count: (numbers: Iterable<number>): Counts => {
      const found = Object.fromEntries(
        facetNames.map((facet) => [facet, new Map<number, number>()]),
      );
      for (const number of numbers) {
        const failed = groups.filter((group) => !passes[group](number));
        if (failed.length > 1) continue;
        for (const group of failed.length === 1 ? failed : groups) {
          for (const [facet, value] of valuesIn[group](number)) {
            const counts = found[facet];
            if (value >= 0) counts?.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
      }
      const named = (facet: FacetName) =>
        Object.fromEntries(
          facets.values[facet].map((value, at) => [value, found[facet]?.get(at) ?? 0]),
        );
      return {
        country: named('country'),
        city: named('city'),
        kind: named('kind'),
        topic: named('topic'),
        network: named('network'),
        role: named('role'),
      };
    },
  };
}
