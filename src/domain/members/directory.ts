import type { OrganisationKind } from '../../schemas/vocabularies.ts';
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

/** An organisation as the list in the browser needs it. */
export type ListRow = [
  id: string,
  name: string,
  otherNames: string,
  country: string,
  kind: OrganisationKind,
  city: string,
  networks: string[],
];

/** The rows of the directory. */
export function listRows(members: readonly NamedMember[]): ListRow[] {
  return members.map((member) => {
    const { data } = member;
    const names = [data.acronym, ...data.nativeNames.map(({ name }) => name), ...data.aliases];
    return [
      member.id,
      data.name,
      names.filter((name) => name !== undefined).join('; '),
      data.country,
      data.kind,
      data.city ?? '',
      networksOf(member),
    ];
  });
}
