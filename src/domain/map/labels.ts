import type { Circle, Point } from './circles.ts';
import { contains, type Line } from './lines.ts';

/** Width and height in units of a drawing. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle by its centre. */
export interface Box extends Point, Size {}

/** A place for a label by its centre, and the end at which the text should begin or stop exactly. */
export interface Spot extends Point {
  anchor?: 'start' | 'end';
}

/** A label with the places it may stand at, the best first. */
export interface Label extends Size {
  id: string;
  candidates: Iterable<Spot>;
}

/** Whether two rectangles share some of their area. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** The rectangle around a circle. */
export function boxOf({ x, y, r }: Circle): Box {
  return { x, y, width: 2 * r, height: 2 * r };
}

function isInside(box: Box, { width, height }: Size): boolean {
  return (
    box.x >= box.width / 2 &&
    box.y >= box.height / 2 &&
    box.x <= width - box.width / 2 &&
    box.y <= height - box.height / 2
  );
}

/** Where the label of a circle may stand: beside it, then above or below, then at a corner. */
export function around({ x, y, r }: Circle, { width, height }: Size): Spot[] {
  const gap = 4;
  const [beside, over] = [r + gap + width / 2, r + height / 2];
  const [slant, slope] = [r * 0.7 + gap + width / 2, r * 0.7 + height / 2];
  return [
    { x: x + beside, y, anchor: 'start' },
    { x: x - beside, y, anchor: 'end' },
    { x, y: y - over },
    { x, y: y + over },
    { x: x + slant, y: y - slope, anchor: 'start' },
    { x: x + slant, y: y + slope, anchor: 'start' },
    { x: x - slant, y: y - slope, anchor: 'end' },
    { x: x - slant, y: y + slope, anchor: 'end' },
  ];
}

/** Points of a drawing, the nearest to one first; above and below count double, as labels are wide. */
function nearest(to: Point, frame: Size): Point[] {
  const step = 8;
  const rows = Array.from({ length: Math.floor(frame.height / step) }, (_, at) => at * step);
  const columns = Array.from({ length: Math.floor(frame.width / step) }, (_, at) => at * step);
  const away = ({ x, y }: Point) => Math.hypot(x - to.x, 2 * (y - to.y));
  return rows.flatMap((y) => columns.map((x) => ({ x, y }))).sort((a, b) => away(a) - away(b));
}

/**
 * Where the label of a country may stand: inside it, or beside it where no other country of the
 * drawing is; near its middle first.
 */
export function* within(
  { lines, middle }: { lines: readonly Line[]; middle: Point },
  others: readonly Line[],
  label: Size,
  frame: Size,
): Generator<Point> {
  const points = nearest(middle, frame);
  const edge = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((x) => [-0.5, 0.5].map((y) => ({ x, y })));
  const edgeAt = ({ x, y }: Point) =>
    edge.map((point) => ({ x: x + point.x * label.width, y: y + point.y * label.height }));
  for (const point of points) {
    if (edgeAt(point).every((one) => contains(lines, one))) yield point;
  }
  for (const point of points) {
    if (!edgeAt(point).some((one) => contains(others, one))) yield point;
  }
}

/**
 * Gives each label the first of its places that is free.
 *
 * @param labels Labels, the most important first.
 * @param taken What no label may cover.
 * @param frame Size of the drawing, which no label may leave.
 * @returns Places by id; a label for which none is free is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  taken: readonly Box[],
  frame: Size,
): Map<string, Spot & Size> {
  const placed = new Map<string, Spot & Size>();
  const boxes = [...taken];
  for (const { id, width, height, candidates } of labels) {
    for (const spot of candidates) {
      const box = { ...spot, width, height };
      if (!isInside(box, frame) || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      placed.set(id, box);
      break;
    }
  }
  return placed;
}
