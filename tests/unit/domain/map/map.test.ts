import { expect, test } from 'vitest';
import { radiusOf, reachOf, spread } from '../../../../src/domain/map/circles.ts';
import { around, boxOf, overlap, placeLabels, within } from '../../../../src/domain/map/labels.ts';
import { contains, type Line, pathData } from '../../../../src/domain/map/lines.ts';

const frame = { width: 200, height: 200 };
const square = (from: number, to: number): Line => ({
  points: [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ],
  closed: true,
});

test('the area of a circle follows the count', () => {
  const [one, four] = [radiusOf(1, 16), radiusOf(4, 16)];
  expect(four).toBe(2 * one);
  expect(radiusOf(16, 16)).toBe(4 * one);
  expect(radiusOf(0, 16)).toBe(0);
});

test('circles that are too close are moved apart, and no further; others stay', () => {
  const far = { x: 150, y: 150, r: 5 };
  const moved = spread([{ x: 50, y: 50, r: 5 }, { x: 60, y: 50, r: 5 }, far], 30);
  expect(moved[0]?.x).toBeCloseTo(40);
  expect(moved[1]?.x).toBeCloseTo(70);
  expect(moved[2]).toEqual(far);
});

test('circles at one place are moved apart, and large ones until they do not touch', () => {
  const moved = spread(
    [1, 2, 3, 4].map((at) => ({ x: 100, y: 100 + at / 9, r: 20 })),
    30,
  );
  const distances = moved.flatMap((one, at) =>
    moved.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(39.9);
  const same = spread(
    [
      { x: 9, y: 9, r: 1 },
      { x: 9, y: 9, r: 1 },
    ],
    10,
  );
  expect(same.map(({ x }) => x)).toEqual([4, 14]);
});

test('what can be pressed ends half-way to the next circle, but holds the whole circle', () => {
  const circle = { x: 0, y: 0, r: 5 };
  expect(reachOf(circle, [], 27)).toBe(27);
  expect(reachOf(circle, [{ x: 40, y: 0, r: 5 }], 27)).toBe(20);
  expect(reachOf({ ...circle, r: 25 }, [{ x: 40, y: 0, r: 5 }], 27)).toBe(25);
});

test('labels cover neither circles nor each other, and stay in the frame', () => {
  const circles = [
    { x: 80, y: 60, r: 10 },
    { x: 110, y: 60, r: 10 },
    { x: 190, y: 100, r: 5 },
  ];
  const size = { width: 50, height: 20 };
  const labels = circles.map((circle, at) => ({
    id: String(at),
    ...size,
    candidates: around(circle, size),
  }));
  const placed = placeLabels(labels, circles.map(boxOf), frame);
  const boxes = [...placed.values()];
  expect(boxes).toHaveLength(3);
  // The first has a circle to its right, the last the edge.
  expect(placed.get('0')?.x).toBeLessThan(80);
  expect(placed.get('2')?.x).toBeLessThan(190);
  for (const [at, box] of boxes.entries()) {
    expect(circles.some((circle) => overlap(box, boxOf(circle)))).toBe(false);
    expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
    expect(box.x + box.width / 2).toBeLessThanOrEqual(frame.width);
  }
});

test('a label without room is left out', () => {
  const label = { id: 'a', width: 300, height: 10, candidates: [{ x: 100, y: 100 }] };
  expect(placeLabels([label], [], frame).size).toBe(0);
});

test('a country’s label stands inside it, or else not in another country', () => {
  const own = { lines: [square(20, 120)], middle: { x: 70, y: 70 } };
  const others = [square(120, 200)];
  const [first] = within(own, others, { width: 40, height: 20 }, frame);
  expect(first).toEqual({ x: 72, y: 72 });
  // Wider than the country itself.
  const wide = [...within(own, others, { width: 140, height: 20 }, frame)];
  expect(wide.length).toBeGreaterThan(0);
  expect(wide.some(({ x, y }) => x + 70 > 120 && y > 120 && y < 190)).toBe(false);
});

test('a hole is outside', () => {
  const lines = [square(0, 100), square(40, 60)];
  expect(contains(lines, { x: 20, y: 20 })).toBe(true);
  expect(contains(lines, { x: 50, y: 50 })).toBe(false);
  expect(contains(lines, { x: 120, y: 50 })).toBe(false);
});

test('path data goes in steps, and leaves out what has no area', () => {
  const open: Line = {
    points: [
      { x: 5, y: 5 },
      { x: 3, y: 9 },
    ],
    closed: false,
  };
  const dot: Line = { points: [{ x: 5, y: 5 }], closed: true };
  expect(pathData([square(1, 3), open, dot])).toBe('M1 1l2 0 0 2-2 0zM5 5l-2 4');
});
