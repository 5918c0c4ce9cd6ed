import { allMembers, allNetworks, shortName } from '../entries.ts';
import { type Shelf, shelve } from '../../domain/members/directory.ts';
import { isOfRegion } from '../../domain/members/region.ts';
import { cityName } from '../../i18n/cities.ts';
import { collator, countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { type OrganisationKind, organisationKinds } from '../../schemas/vocabularies.ts';

type Members = Awaited<ReturnType<typeof allMembers>>;

/** A place of a shelf: its address, its name, and what stands there. */
export interface Place {
  /** Last part of the page's path. */
  slug: string;
  name: string;
  /** The name in lists, where it has to differ from that of other places. */
  label: string;
  /** Code of the country whose organisations stand there, if they are of one. */
  country: string | undefined;
  members: Members;
}

/** Where names stand that begin with no Latin letter. */
const other = 'other';

const isKind = (value: string): value is OrganisationKind =>
  organisationKinds.some((kind) => kind === value);

/** What tells cities of one name apart: an organisation need not sit in its country. */
function distinct(places: readonly Place[], locale: Locale): Place[] {
  const t = translator(locale);
  const named = Map.groupBy(places, ({ name }) => name);
  return places.map((place) => {
    if (place.country === undefined || named.get(place.name)?.length === 1) return place;
    const country = countryName(place.country, locale);
    return { ...place, label: t('map.cityOf', { city: place.name, country }) };
  });
}

/**
 * The places of a shelf of the directory, in the order of a language: the region comes first, and
 * cities stand by country.
 */
export async function placesOn(shelf: Shelf, locale: Locale): Promise<Place[]> {
  const t = translator(locale);
  const networks = new Map((await allNetworks()).map(({ id, data }) => [id, shortName(data)]));
  const names: Record<Shelf, (place: string, members: Members) => string> = {
    country: (code) => countryName(code, locale),
    kind: (kind) => (isKind(kind) ? t(`kind.${kind}`) : kind),
    network: (id) => networks.get(id) ?? id,
    letter: (letter) => letter,
    city: (key, [member]) => cityName(member?.data.city ?? key, locale),
  };
  const rank = ({ slug, country }: Place) =>
    country === undefined ? Number(slug === other) : Number(!isOfRegion(country));
  const groupOf = ({ country }: Place) =>
    shelf === 'city' && country !== undefined ? countryName(country, locale) : '';
  const { compare } = collator(locale);
  const places = [...shelve(await allMembers(), shelf)].map(([place, members]): Place => {
    const name = names[shelf](place, members);
    return {
      slug: place === '#' ? other : place.toLowerCase(),
      name,
      label: name,
      country: shelf === 'country' || shelf === 'city' ? members[0]?.data.country : undefined,
      members,
    };
  });
  return distinct(places, locale).sort(
    (a, b) => rank(a) - rank(b) || compare(groupOf(a), groupOf(b)) || compare(a.label, b.label),
  );
}

/** Path of the page of a place, without base and language. */
export function placePath(shelf: Shelf, slug: string): string {
  return `members/${shelf}/${slug}/`;
}
