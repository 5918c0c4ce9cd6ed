import { type PartnerCountry, partnerCountries } from '../../schemas/vocabularies.ts';
import { wordsOf } from '../text/fold.ts';
import type { NamedMember } from './ties.ts';

/**
 * What a city is filed and addressed under: "ua-lviv", "md-balti".
 *
 * @param country ISO 3166 code of the organisation's country, which need not be the city's.
 * @param city Name as an entry gives it; two spellings that fold alike are one city.
 */
export function cityKey(country: string, city: string): string {
  return [country.toLowerCase(), ...wordsOf(city)].join('-');
}

/** How many organisations a city has. */
export interface CityCount {
  key: string;
  /** Its name in English. */
  city: string;
  count: number;
}

/** How many organisations a country of the region has, and where they sit. */
export interface CountryCount {
  country: PartnerCountry;
  count: number;
  /** Of which no city is told. */
  untold: number;
  /** Most organisations first, then by key. */
  cities: CityCount[];
}

/** Organisations of the six countries by country and city; those of other countries are left out. */
export function countByCity(members: readonly NamedMember[]): CountryCount[] {
  return partnerCountries.map((country) => {
    const here = members.filter(({ data }) => data.country === country);
    const cities = new Map<string, CityCount>();
    for (const { city } of here.map(({ data }) => data)) {
      if (city === undefined) continue;
      const key = cityKey(country, city);
      const known = cities.get(key);
      cities.set(key, { key, city: known?.city ?? city, count: (known?.count ?? 0) + 1 });
    }
    return {
      country,
      count: here.length,
      untold: here.filter(({ data }) => data.city === undefined).length,
      cities: [...cities.values()].sort(
        (a, b) => b.count - a.count || a.key.localeCompare(b.key, 'en'),
      ),
    };
  });
}
