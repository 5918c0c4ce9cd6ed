import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checker/index.ts';
import { countByCity } from '../../src/domain/members/cities.ts';
import { placesNamed } from '../../src/geo/gazetteer.ts';
import { offTheMap } from '../../src/geo/map.ts';
import { buildDay } from '../../src/settings.ts';

/** Cities outside the country whose organisation sits there; the table names them all the same. */
const abroad = ['by-vilnius', 'by-warsaw', 'by-warsaw-and-madrid', 'md-brussels'];

const root = join(import.meta.dirname, '../..');
const { content } = checkContent({ root, today: buildDay });
const counts = countByCity([...content.members.values()]);

test('every city of the region has one place on the map, or lies abroad', () => {
  const missing = counts.flatMap((one) =>
    offTheMap(one)
      .filter(({ key }) => !abroad.includes(key))
      .map(({ key, city }) => {
        const places = placesNamed(one.country, city).map(
          ({ name, lat, lng, admin2 }) =>
            `${name} ${String(lat)} ${String(lng)}, district ${admin2}`,
        );
        // Several: name the district in src/geo/gazetteer.ts. None: see src/domain/text/places.ts.
        return `${key}: ${places.join('; ') || 'no place of this name'}`;
      }),
  );
  expect(missing).toEqual([]);
});

test('the list of cities abroad holds no more than there are', () => {
  const all = counts.flatMap(({ cities }) => cities.map(({ key }) => key));
  expect(abroad.filter((key) => !all.includes(key))).toEqual([]);
});
