import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { countByCity } from '../../../src/domain/members/cities.ts';
import { countryShape } from '../../../src/geo/borders.ts';
import { placeOf, placesNamed } from '../../../src/geo/gazetteer.ts';
import { mapParts } from '../../../src/geo/ground.ts';
import { drawMap, offTheMap } from '../../../src/geo/map.ts';
import type { Member } from '../../../src/schemas/collections/member.ts';
import { partnerCountries } from '../../../src/schemas/vocabularies.ts';

test.each([
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Sevastopol', 33.55, 44.6, 'UA'],
  ['Donetsk', 37.8, 48, 'UA'],
  ['Luhansk', 39.3, 48.57, 'UA'],
  ['Sokhumi', 41.02, 43.02, 'GE'],
  ['Tskhinvali', 43.97, 42.23, 'GE'],
  ['Tiraspol', 29.6, 46.84, 'MD'],
  ['Khankendi', 46.75, 39.82, 'AZ'],
  ['Nakhchivan', 45.41, 39.21, 'AZ'],
] as const)(
  '%s lies in its country as the United Nations see it',
  (_, longitude, latitude, own) => {
    const inside = partnerCountries.filter((country) =>
      geoContains(countryShape(country), [longitude, latitude]),
    );
    expect(inside).toEqual([own]);
  },
);

describe('the gazetteer', () => {
  /** Places as other sources know them, to a tenth of a degree or so. */
  test.each([
    ['UA', 'Kyiv', 50.45, 30.52],
    ['UA', 'Kiev', 50.45, 30.52],
    ['UA', 'Chernivtsi', 48.29, 25.94],
    ['UA', 'Zaporizhzhia', 47.84, 35.14],
    ['UA', 'Vinnytsia', 49.23, 28.47],
    ['UA', 'Rivne', 50.62, 26.25],
    ['AZ', 'Sumgait', 40.59, 49.67],
    ['AZ', 'Ganja', 40.68, 46.36],
    ['MD', 'Chișinău', 47.01, 28.86],
    ['MD', 'Călărași', 47.25, 28.31],
    ['AM', 'Yerevan', 40.18, 44.51],
    ['GE', 'Tbilisi', 41.72, 44.79],
    ['BY', 'Grodno', 53.68, 23.83],
  ])('knows %s, %s', (country, city, latitude, longitude) => {
    const place = placeOf(country, city);
    if (place === undefined) throw new Error('not found');
    const kilometres = 6371 * geoDistance([place.lng, place.lat], [longitude, latitude]);
    expect(kilometres).toBeLessThan(6);
  });

  test('finds no city in a country that has none of the name', () => {
    expect(placeOf('BY', 'Vilnius')).toBeUndefined();
    expect(placeOf('MD', 'Warsaw and Madrid')).toBeUndefined();
    expect(placeOf('RO', 'Cluj-Napoca')).toBeUndefined();
  });

  test('does not guess between places of one name', () => {
    expect(placesNamed('UA', 'Kamianske').length).toBeGreaterThan(1);
    expect(placeOf('UA', 'Kamianske')).toBeUndefined();
  });
});

describe('the drawing', () => {
  const member = (country: string, city: string) => ({
    id: 'synthetic',
    data: { country, city } as unknown as Member,
  });
  const counts = countByCity([
    ...Array.from({ length: 9 }, () => member('AZ', 'Baku')),
    member('AZ', 'Sumgait'),
    member('GE', 'Telavi'),
    member('GE', 'Gurjaani'),
    member('GE', 'Vilnius'),
    member('UA', 'Kyiv'),
  ]);
  const drawings = mapParts.map((part) =>
    drawMap(part, counts, { country: ({ country }) => country, city: ({ city }) => city }),
  );
  const cities = drawings.flatMap((drawing) => drawing.cities);

  test('shows every country, and every city that is found', () => {
    const countries = drawings.flatMap((drawing) => drawing.countries);
    expect(countries.map(({ country }) => country).sort()).toEqual([...partnerCountries].sort());
    expect(countries.every(({ label }) => label !== undefined)).toBe(true);
    expect(cities.map(({ key }) => key).sort()).toEqual([
      'az-baku',
      'az-sumgait',
      'ge-gurjaani',
      'ge-telavi',
      'ua-kyiv',
    ]);
    expect(counts.flatMap(offTheMap).map(({ key }) => key)).toEqual(['ge-vilnius']);
  });

  test('keeps circles apart', () => {
    for (const { cities: here } of drawings) {
      for (const [at, { circle }] of here.entries()) {
        for (const other of here.slice(at + 1)) {
          const distance = Math.hypot(circle.x - other.circle.x, circle.y - other.circle.y);
          // Places are whole units.
          expect(distance, other.key).toBeGreaterThan(
            Math.max(36, circle.r + other.circle.r) - 1.5,
          );
        }
      }
    }
  });

  test('draws the largest first', () => {
    expect(drawings[1]?.cities[0]).toMatchObject({ key: 'az-baku', count: 9, circle: { r: 28 } });
  });
});
