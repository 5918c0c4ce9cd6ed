import { expect, test } from 'vitest';
import { portions, reachOf } from '../../../../src/domain/members/portions.ts';

test.each([
  [[], []],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('%j is cut into %j', (items, parts) => {
  expect(portions<number>(items, 2)).toEqual(parts);
});

test.each([
  [[], ''],
  [['Academy of Baku'], 'Aca'],
  [['"Academy" of Baku', 'Ștefan', 'Știința'], 'Aca – Ști'],
  [['Startup A', 'Startup B'], 'Sta'],
  [['A B', '4iP'], 'A B – 4iP'],
])('names of %j reach %s', (names, reach) => {
  expect(reachOf(names)).toBe(reach);
});
