/** A point of a drawing, in its units. */
export interface Point {
  x: number;
  y: number;
}

/** A circle that stands for a number of organisations. */
export interface Circle extends Point {
  r: number;
}

/** Radius of the largest circle. */
const largestRadius = 28;

/**
 * Radius of a circle whose area follows a count.
 *
 * @param count What the circle stands for.
 * @param largest The count that has the largest circle.
 */
export function radiusOf(count: number, largest: number): number {
  return Math.round(largestRadius * Math.sqrt(count / largest) * 10) / 10;
}

/**
 * Moves circles apart until each can be told from the others and pressed.
 *
 * @param circles Circles where their places lie.
 * @param least Distance of two centres, if their circles do not need more.
 * @returns The circles in their order; those that are far enough from all others stay.
 */
export function spread<Some extends Circle>(circles: readonly Some[], least: number): Some[] {
  const moved = circles.map((circle) => ({ ...circle }));
  const pushApart = (one: Circle, other: Circle): boolean => {
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    const distance = Math.hypot(dx, dy);
    const missing = Math.max(least, one.r + other.r) - distance;
    if (missing <= 0.01) return false;
    // Of two at the same place, the later goes to the right.
    const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
    one.x -= (ux * missing) / 2;
    one.y -= (uy * missing) / 2;
    other.x += (ux * missing) / 2;
    other.y += (uy * missing) / 2;
    return true;
  };
  const round = () =>
    moved.flatMap((one, at) => moved.slice(at + 1).map((other) => pushApart(one, other)));
  // Pushing two apart may bring one of them near a third; a few rounds settle that.
  for (let left = 100; left > 0 && round().includes(true); left -= 1);
  return moved;
}

/**
 * How far from its centre a circle can be pressed: half-way to the next one, but all of itself.
 *
 * @param others All circles but this.
 * @param most How far at most.
 */
export function reachOf(circle: Circle, others: readonly Circle[], most: number): number {
  const halves = others.map(({ x, y }) => Math.hypot(x - circle.x, y - circle.y) / 2);
  return Math.max(circle.r, Math.min(most, ...halves));
}
