import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Text on its grounds: at least 4.5 (WCAG 1.4.3); lines of controls: at least 3 (WCAG 1.4.11). */
const pairs = [
  ...['paper', 'surface', 'accent-tint', 'warm-tint'].flatMap((ground) => [
    ['ink', ground, 4.5],
    ['muted', ground, 4.5],
    ['accent', ground, 4.5],
    ['warm', ground, 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
] as [string, string, number][];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs)('%s on %s has at least %d to 1', (text, ground, least) => {
    const [a, b] = [colours.get(text), colours.get(ground)];
    if (a === undefined || b === undefined) throw new Error(`No colour ${text} or ${ground}`);
    expect(contrast(a[theme], b[theme])).toBeGreaterThanOrEqual(least);
  });
});

test('the measure is right at both ends', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});
