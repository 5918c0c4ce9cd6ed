import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { answerTexts, plainTranslator } from '../../../src/finder/texts.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { catalogues, translator } from '../../../src/i18n/messages.ts';

describe.each(locales)('the texts of answers in %s', (locale) => {
  const texts = Object.fromEntries(answerTexts.map((key) => [key, catalogues[locale][key]]));

  test('hold plain placeholders only, which a browser fills in without the library', () => {
    const other = answerTexts.filter((key) =>
      parse(catalogues[locale][key], { ignoreTag: true }).some(
        ({ type }) => type !== TYPE.literal && type !== TYPE.argument,
      ),
    );
    expect(other).toEqual([]);
  });

  test('are filled in as the library does', () => {
    const values = { date: '2024', country: 'Georgia', status: 'Open', kinds: 'clusters' };
    const more = {
      countries: 'Moldova',
      role: 'observer',
      programme: 'P',
      standing: 'S',
      amount: '1',
    };
    const plain = plainTranslator(texts);
    const full = translator(locale);
    for (const key of answerTexts) {
      expect(plain(key, { ...values, ...more })).toBe(full(key, { ...values, ...more }));
    }
  });

  test('a text or a value that is missing throws', () => {
    expect(() => plainTranslator({})('network.cost')).toThrow('network.cost');
    expect(() => plainTranslator(texts)('sources.asOf')).toThrow('date');
  });
});
