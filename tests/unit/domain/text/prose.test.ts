import { expect, test } from 'vitest';
import { firstSentence, plainText, textsIn } from '../../../../src/domain/text/prose.ts';
import { claimCount } from '../../../../src/domain/quality/sources.ts';

test.each([
  ['One thing. Two things.', 'One thing.'],
  ['A network with 3.5 million users. More.', 'A network with 3.5 million users.'],
  ['No full stop', 'No full stop'],
  ['', ''],
])('the first sentence of “%s” is “%s”', (text, first) => {
  expect(firstSentence(text, 'en')).toBe(first);
});

test('texts are found at any depth, without sources and addresses', () => {
  const data = {
    name: 'Alpha',
    website: 'https://alpha.eu',
    fees: [{ label: 'Small', amount: 3, source: 's1', asOf: '2024' }],
    sources: { s1: { title: 'A page' } },
  };
  expect(textsIn(data)).toEqual(['Alpha', 'Small']);
  expect(claimCount(data)).toBe(1);
});

test('the words of a body are left, its marks and addresses are not', () => {
  const words = plainText('See [Beta](network:beta). <Cite source="s1" /> {/* hidden */} End.');
  expect(words).toContain('Beta');
  expect(words).toContain('End.');
  expect(words).not.toMatch(/network:|s1|hidden/);
});
