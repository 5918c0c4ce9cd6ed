import { cityKey } from './cities.ts';
import type { NamedMember } from './ties.ts';

/** How the directory can be browsed by lists. */
export const shelves = ['country', 'kind', 'network', 'letter'] as const;
/** All that have pages: cities, too, which the map and its table lead to. */
export const pagedShelves = [...shelves, 'city'] as const;
export type Shelf = (typeof pagedShelves)[number];

/** Ids of the networks an organisation is tied to, each once. */
export function networksOf({ data }: NamedMember): string[] {
  return [
    ...new Set(data.memberships.flatMap(({ network }) => (network === undefined ? [] : [network]))),
  ];
}

/** The letter a name is filed under: without accent, or # for anything but a Latin letter. */
export function letterOf(name: string): string {
  const first = name
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

const filedUnder: Record<Shelf, (member: NamedMember) => string[]> = {
  country: ({ data }) => [data.country],
  kind: ({ data }) => [data.kind],
  network: networksOf,
  letter: ({ data }) => [letterOf(data.name)],
  city: ({ data }) => (data.city === undefined ? [] : [cityKey(data.country, data.city)]),
};

/** The organisations on each place of a shelf, in their order. */
export function shelve<Entry extends NamedMember>(
  members: readonly Entry[],
  shelf: Shelf,
): Map<string, Entry[]> {
  const places = new Map<string, Entry[]>();
  for (const member of members) {
    for (const place of filedUnder[shelf](member)) {
      places.set(place, [...(places.get(place) ?? []), member]);
    }
  }
  return places;
}
