import { expect, test } from 'vitest';
import {
  countryName,
  formatDate,
  formatDuration,
  formatList,
  formatMoney,
  formatMoneySpan,
  languageName,
} from '../../../src/i18n/format.ts';
import { toLocale } from '../../../src/i18n/locales.ts';
import { entryPath, inEveryLocale } from '../../../src/i18n/routes.ts';

test.each([
  ['2024', 'en', '2024'],
  ['2024-05', 'en', 'May 2024'],
  ['2024-05-31', 'en', '31 May 2024'],
  ['2024', 'uk', '2024'],
  ['2024-05-31', 'uk', '31 травня 2024 р.'],
] as const)('the date %s in %s is %s', (value, locale, text) => {
  expect(formatDate(value, locale)).toBe(text);
});

test('names of countries and languages come in the language of the page', () => {
  expect(countryName('MD', 'en')).toBe('Moldova');
  expect(countryName('MD', 'uk')).toBe('Молдова');
  expect(languageName('hy', 'uk')).toBe('вірменська');
});

test('lists end in the word of the language', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['а', 'б'], 'uk')).toMatch(/^а (?:і|й|та) б$/);
});

test('money shows cents only where there are any', () => {
  expect(formatMoney(2500, 'EUR', 'en')).toBe('€2,500');
  expect(formatMoney(12.5, 'EUR', 'en')).toBe('€12.50');
  expect(formatMoneySpan(250, 10000, 'EUR', 'en')).toBe('€250 – €10,000');
  expect(formatMoneySpan(250, 250, 'EUR', 'en')).toBe('€250');
});

test.each([
  [{ min: 2, max: 4, unit: 'weeks' }, '2–4 weeks'],
  [{ min: 1, max: 1, unit: 'months' }, '1 month'],
  [{ max: 3, unit: 'months' }, '3 months'],
] as const)('the duration %j is %s', (duration, text) => {
  expect(formatDuration(duration, 'en')).toBe(text);
});

test('an unknown language falls back to the default', () => {
  expect(toLocale('uk')).toBe('uk');
  expect(toLocale('xx')).toBe('en');
  expect(toLocale(undefined)).toBe('en');
});

test('every page has an address in every language', () => {
  expect(inEveryLocale([{ params: { id: 'een' }, props: 1 }])).toEqual([
    { params: { id: 'een', locale: undefined }, props: 1 },
    { params: { id: 'een', locale: 'uk' }, props: 1 },
  ]);
  expect(entryPath('procedures', 'een')).toBe('networks/een/joining/');
  expect(entryPath('glossary', 'pic')).toBe('glossary/pic/');
});
