import type { APIRoute } from 'astro';
import { pathData } from '../../domain/map/lines.ts';
import { groundOf, mapParts } from '../../geo/ground.ts';

/** The ground of the map: shapes that the pages of all languages use, each by its id. */
export const GET: APIRoute = () => {
  const shapes = mapParts.flatMap((part) => {
    const { land, borders, countries } = groundOf(part);
    return [
      [`${part.id}-land`, land] as const,
      [`${part.id}-borders`, borders] as const,
      ...countries.map(({ country, lines }) => [country, lines] as const),
    ];
  });
  const paths = shapes.map(([id, lines]) => `<path id="${id}" d="${pathData(lines)}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join('')}</defs></svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
