import { expect, test } from 'vitest';
import { cityKey, countByCity } from '../../../../src/domain/members/cities.ts';
import type { Member } from '../../../../src/schemas/collections/member.ts';

test.each([
  ['UA', 'Lviv', 'ua-lviv'],
  ['UA', 'Львів', 'ua-lviv'],
  ['UA', 'Ivano-Frankivsk', 'ua-ivano-frankivsk'],
  ['MD', 'Bălți', 'md-balti'],
  ['ES', 'Logroño', 'es-logrono'],
  ['BY', 'Warsaw and Madrid', 'by-warsaw-and-madrid'],
  ['UA', "  Kam'ianske, ", 'ua-kamianske'],
])('%s, %s is %s', (country, city, key) => {
  expect(cityKey(country, city)).toBe(key);
});

test('organisations are counted by country and city, and without a city apart', () => {
  const member = (country: string, city?: string) => ({
    id: 'synthetic',
    data: { country, city } as unknown as Member,
  });
  const counts = countByCity([
    member('MD', 'Cahul'),
    member('MD', 'Bălți'),
    member('MD', 'Balti'),
    member('MD'),
    member('UA', 'Cahul'),
    member('RO', 'Cahul'),
  ]);
  expect(counts.map(({ country }) => country)).toEqual(['AM', 'AZ', 'BY', 'GE', 'MD', 'UA']);
  expect(counts.filter(({ count }) => count > 0)).toEqual([
    {
      country: 'MD',
      count: 4,
      untold: 1,
      cities: [
        { key: 'md-balti', city: 'Bălți', count: 2 },
        { key: 'md-cahul', city: 'Cahul', count: 1 },
      ],
    },
    {
      country: 'UA',
      count: 1,
      untold: 0,
      cities: [{ key: 'ua-cahul', city: 'Cahul', count: 1 }],
    },
  ]);
});
