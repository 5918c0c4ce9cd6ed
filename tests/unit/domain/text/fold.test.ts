import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, skeleton, wordsOf } from '../../../../src/domain/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Chișinău', 'chisinau'],
    ['Gəncə', 'gence'],
    ['Bakı', 'baki'],
    ['İRİA', 'iria'],
    ['Łódź', 'lodz'],
    // Examples of the Ukrainian resolution 55 of 2010.
    ['Алушта', 'alushta'],
    ['Згорани', 'zghorany'],
    ['Єнакієве', 'yenakiieve'],
    ['Їжакевич', 'yizhakevych'],
    ['Кадиївка', 'kadyivka'],
    ['Йосипівка', 'yosypivka'],
    ['Стрий', 'stryi'],
    ['Ґалаґан', 'galagan'],
    ['Щербухи', 'shcherbukhy'],
    ['Юрій', 'yurii'],
    ['Знам’янка', 'znamianka'],
    ['თბილისი', 'tbilisi'],
    ['ქუთაისი', 'kutaisi'],
    ['Երևան', 'yerevan'],
    ['Գյումրի', 'gyumri'],
    ['Ոսկեվան', 'voskevan'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('skeleton', () => {
  test.each([
    ['Kharkiv', 'Harkiv', 'Харків'],
    ['Khmelnytskyi', 'Hmelnitskiy', 'Хмельницький'],
    ['Zaporizhzhia', 'Zaporizhia', 'Запоріжжя'],
    ['Gyumri', 'Gumri', 'Գյումրի'],
    ['Qafqaz', 'Kafkaz', 'Кафказ'],
    ['Yerevan', 'Erevan', 'Երևան'],
  ])('%s, %s and %s are one', (...spellings) => {
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  test.each([
    ['Baku', 'Batumi'],
    ['Lviv', 'Kyiv'],
    ['ATIC', 'ACETI'],
  ])('%s and %s are not', (one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });
});

test('words are letters and numbers, whatever stands between', () => {
  expect(wordsOf(' UNIT.City – Kyiv’s «Park» 4.0 ')).toEqual([
    'unit',
    'city',
    'kyivs',
    'park',
    '4',
    '0',
  ]);
  expect(wordsOf('<script>')).toEqual(['script']);
  expect(wordsOf(' … ')).toEqual([]);
});
