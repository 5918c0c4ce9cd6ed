import type { Point } from './circles.ts';

/** A line of a drawing. */
export interface Line {
  points: Point[];
  closed: boolean;
}

/**
 * Path data of SVG, in steps from point to point: half as long as with places.
 *
 * @param lines Lines in whole units; those that have no length or area are left out.
 */
export function pathData(lines: readonly Line[]): string {
  return lines
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1))
    .map(({ points: [start = { x: 0, y: 0 }, ...rest], closed }) => {
      let last = start;
      const steps = rest.map((point) => {
        const step = `${String(point.x - last.x)} ${String(point.y - last.y)}`;
        last = point;
        return step;
      });
      const data = `M${String(start.x)} ${String(start.y)}l${steps.join(' ')}`;
      return data.replaceAll(' -', '-') + (closed ? 'z' : '');
    })
    .join('');
}

/** Whether a point lies inside closed lines; a line inside another is a hole. */
export function contains(lines: readonly Line[], { x, y }: Point): boolean {
  let inside = false;
  for (const { points, closed } of lines) {
    if (!closed) continue;
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && point.y > y !== before.y > y) {
        const crossing = before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x);
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
