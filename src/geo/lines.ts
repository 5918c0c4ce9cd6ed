import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Line } from '../domain/map/lines.ts';

/** Takes what d3-geo draws, in whole units, and without points that fall on the one before. */
class LineCollector implements GeoContext {
  readonly lines: Line[] = [];

  moveTo(x: number, y: number): void {
    this.lines.push({ points: [{ x: Math.round(x), y: Math.round(y) }], closed: false });
  }

  lineTo(x: number, y: number): void {
    const point = { x: Math.round(x), y: Math.round(y) };
    const points = this.lines.at(-1)?.points;
    const last = points?.at(-1);
    if (points === undefined || (last?.x === point.x && last.y === point.y)) return;
    points.push(point);
  }

  closePath(): void {
    const line = this.lines.at(-1);
    if (line !== undefined) line.closed = true;
  }

  beginPath(): void {
    this.lines.length = 0;
  }

  /** Points are drawn as arcs; there are none among borders. */
  arc(): void {
    throw new Error('Borders hold no points.');
  }
}

/** The lines of a shape on the map, in whole units. */
export function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const collector = new LineCollector();
  geoPath(projection, collector)(shape);
  return collector.lines;
}
