import { allMembers, allNetworks, shortName } from './entries.ts';
import { type Shelf, shelve } from '../domain/members/directory.ts';
import { isOfRegion } from '../domain/members/region.ts';
import { collator, countryName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/messages.ts';
import { type OrganisationKind, organisationKinds } from '../schemas/vocabularies.ts';

/** A place of a shelf: its address, its name, and what stands there. */
export interface Place {
  /** Last part of the page's path. */
  slug: string;
  label: string;
  members: Awaited<ReturnType<typeof allMembers>>;
}

const isKind = (value: string): value is OrganisationKind =>
  organisationKinds.some((kind) => kind === value);

/** The places of a shelf of the directory, in the order of a language; the region comes first. */
export async function placesOn(shelf: Shelf, locale: Locale): Promise<Place[]> {
  const t = translator(locale);
  const networks = new Map((await allNetworks()).map(({ id, data }) => [id, shortName(data)]));
  const labels: Record<Shelf, (place: string) => string> = {
    country: (code) => countryName(code, locale),
    kind: (kind) => (isKind(kind) ? t(`kind.${kind}`) : kind),
    network: (id) => networks.get(id) ?? id,
    letter: (letter) => letter,
  };
  const rank = (place: string) =>
    shelf === 'country' ? Number(!isOfRegion(place)) : Number(place === '#');
  return [...shelve(await allMembers(), shelf)]
    .map(([place, members]) => ({
      place,
      slug: place === '#' ? 'other' : place.toLowerCase(),
      label: labels[shelf](place),
      members,
    }))
    .sort(
      (a, b) => rank(a.place) - rank(b.place) || collator(locale).compare(a.label, b.label),
    );
}

/** Path of the page of a place, without base and language. */
export function placePath(shelf: Shelf, slug: string): string {
  return `members/${shelf}/${slug}/`;
}
