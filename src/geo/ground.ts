import { geoBounds, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Point } from '../domain/map/circles.ts';
import type { Line } from '../domain/map/lines.ts';
import type { PartnerCountry } from '../schemas/vocabularies.ts';
import { bordersBeside, countryShape, landShape } from './borders.ts';
import { linesOf } from './lines.ts';

/**
 * The two parts of the map. They lie far apart with nothing of the region between, so that each on its
 * own is twice as large, also on a phone.
 */
export const mapParts = [
  { id: 'west', countries: ['BY', 'MD', 'UA'] },
  { id: 'caucasus', countries: ['AM', 'AZ', 'GE'] },
] as const satisfies readonly { id: string; countries: readonly PartnerCountry[] }[];
export type MapPart = (typeof mapParts)[number];

/** Width of a drawing and what it leaves free around the countries, in its units. */
const [width, margin] = [800, 24];

/** What the organisations are drawn on. */
export interface Ground {
  width: number;
  height: number;
  projection: GeoProjection;
  /** All land, and the borders between neighbours of these countries. */
  land: Line[];
  borders: Line[];
  countries: { country: PartnerCountry; lines: Line[]; middle: Point }[];
}

/** A projection that keeps areas, fitted to some countries, and the height they need. */
function fit(countries: readonly PartnerCountry[]): { projection: GeoProjection; height: number } {
  const area = { type: 'FeatureCollection' as const, features: countries.map(countryShape) };
  const [[west, south], [east, north]] = geoBounds(area);
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    // The points of borders lie close enough together; more between them would only cost bytes.
    .precision(0)
    .fitWidth(width - 2 * margin, area);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(area);
  const height = Math.ceil(bottom - top) + 2 * margin;
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

const grounds = new Map<MapPart, Ground>();

/** The ground of a part of the map; drawn once, as it is the same in every language. */
export function groundOf(part: MapPart): Ground {
  const known = grounds.get(part);
  if (known !== undefined) return known;
  const { projection, height } = fit(part.countries);
  const ground = {
    width,
    height,
    projection,
    land: linesOf(landShape(), projection),
    borders: linesOf(bordersBeside(part.countries), projection),
    countries: part.countries.map((country) => {
      const shape = countryShape(country);
      const [x, y] = geoPath(projection).centroid(shape);
      return { country, lines: linesOf(shape, projection), middle: { x, y } };
    }),
  };
  grounds.set(part, ground);
  return ground;
}
