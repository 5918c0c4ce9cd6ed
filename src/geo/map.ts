import { type Circle, type Point, radiusOf, reachOf, spread } from '../domain/map/circles.ts';
import { around, boxOf, type Label, placeLabels, type Size, within } from '../domain/map/labels.ts';
import type { CityCount, CountryCount } from '../domain/members/cities.ts';
import type { PartnerCountry } from '../schemas/vocabularies.ts';
import { placeOf } from './gazetteer.ts';
import { type Ground, groundOf, type MapPart } from './ground.ts';

/**
 * In units of a drawing, which a wide window shows at two thirds and a phone at less than half: height
 * of a text, distance of two places, and how far from a place it can be pressed.
 */
const sizes = { text: 24, apart: 36, reach: 27 };

/** Where a label stands, and which part of it stands there; none, if there is no room for it. */
export interface MapLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** A city on the map. */
export interface MapCity extends CityCount {
  country: PartnerCountry;
  circle: Circle;
  /** Radius of what can be pressed, which is larger than the circle. */
  reach: number;
  label: MapLabel | undefined;
}

/** A country on the map. */
export interface MapCountry {
  country: PartnerCountry;
  count: number;
  label: MapLabel | undefined;
}

/** What stands on the ground of a part of the map. */
export interface Drawing extends Size {
  countries: MapCountry[];
  /** The largest circles first, so that small ones lie on top. */
  cities: MapCity[];
}

/** What labels say, which decides how much room they need. */
export interface LabelTexts {
  country: (count: CountryCount) => string;
  city: (count: CityCount) => string;
}

type Placed = Circle & CityCount & { country: PartnerCountry };

/** The largest number of organisations in a city, which the largest circle stands for. */
export function largestOf(counts: readonly CountryCount[]): number {
  return Math.max(1, ...counts.flatMap(({ cities }) => cities.map(({ count }) => count)));
}

/** Cities of a country that are not on the map: outside it, or not known to the gazetteer. */
export function offTheMap({ country, cities }: CountryCount): CityCount[] {
  return cities.filter(({ city }) => placeOf(country, city) === undefined);
}

/** Room for a text; letters of the font are a little more than half as wide as they are high. */
function sizeOf(text: string, wide = 0.56, high = 1): Size {
  return { width: text.length * sizes.text * wide, height: sizes.text * high };
}

/** The cities as circles where they lie, moved apart where they are too close, the largest first. */
function circlesOn({ projection }: Ground, counts: readonly CountryCount[], largest: number) {
  const places = counts.flatMap(({ country, cities }) =>
    cities.flatMap((city): Placed[] => {
      const place = placeOf(country, city.city);
      const [x, y] = (place && projection([place.lng, place.lat])) ?? [];
      if (x === undefined || y === undefined) return [];
      return [{ ...city, country, x, y, r: radiusOf(city.count, largest) }];
    }),
  );
  return spread(places, sizes.apart)
    .map((one) => ({ ...one, x: Math.round(one.x), y: Math.round(one.y) }))
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key, 'en'));
}

/** Labels in the order of their weight: cities with several organisations, countries, other cities. */
function labelsOn(
  ground: Ground,
  counts: readonly CountryCount[],
  circles: readonly Placed[],
  texts: LabelTexts,
): Map<string, MapLabel> {
  const ofCity = (one: Placed): Label => {
    const size = sizeOf(texts.city(one));
    return { id: one.key, ...size, candidates: around(one, size) };
  };
  const ofCountry = (one: Ground['countries'][number]): Label[] => {
    const count = counts.find(({ country }) => country === one.country);
    if (count === undefined) return [];
    const size = sizeOf(texts.country(count), 0.62, 1.5);
    const others = ground.countries.filter((other) => other !== one).flatMap(({ lines }) => lines);
    return [{ id: one.country, ...size, candidates: within(one, others, size, ground) }];
  };
  const labels = [
    ...circles.filter(({ count }) => count > 1).map(ofCity),
    ...ground.countries.flatMap(ofCountry),
    ...circles.filter(({ count }) => count === 1).map(ofCity),
  ];
  const placed = placeLabels(labels, circles.map(boxOf), ground);
  return new Map(
    [...placed].map(([id, { x, y, width, anchor }]) => {
      const begin = { start: -width / 2, middle: 0, end: width / 2 }[anchor ?? 'middle'];
      return [id, { x: Math.round(x + begin), y: Math.round(y), anchor: anchor ?? 'middle' }];
    }),
  );
}

/**
 * Draws a part of the map.
 *
 * @param part The part with its countries.
 * @param counts Organisations of the whole region.
 */
export function drawMap(
  part: MapPart,
  counts: readonly CountryCount[],
  texts: LabelTexts,
): Drawing {
  const ground = groundOf(part);
  const here = counts.filter(({ country }) => part.countries.some((code) => code === country));
  const circles = circlesOn(ground, here, largestOf(counts));
  const labels = labelsOn(ground, here, circles, texts);
  return {
    width: ground.width,
    height: ground.height,
    countries: here.map(({ country, count }) => ({ country, count, label: labels.get(country) })),
    cities: circles.map(({ key, city, count, country, x, y, r }) => {
      const others = circles.filter((one) => one.key !== key);
      const reach = Math.round(reachOf({ x, y, r }, others, sizes.reach));
      return { key, city, count, country, circle: { x, y, r }, reach, label: labels.get(key) };
    }),
  };
}
