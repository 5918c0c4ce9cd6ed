import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { catalogues, type MessageKey, translator } from '../../../src/i18n/messages.ts';
import { pluralPatterns } from '../../../src/i18n/plurals.ts';

const keys = Object.keys(catalogues.en) as MessageKey[];

interface Placeholder {
  name: string;
  plural: string[];
}

/** Placeholders of a message with the plural categories each one names. */
function placeholders(message: string): Placeholder[] {
  return parse(message, { ignoreTag: true }).flatMap((element) => {
    if (element.type === TYPE.plural) {
      return [{ name: element.value, plural: Object.keys(element.options) }];
    }
    return element.type === TYPE.argument ? [{ name: element.value, plural: [] }] : [];
  });
}

describe.each(locales)('the catalogue of %s', (locale) => {
  test('has no empty text', () => {
    expect(keys.filter((key) => catalogues[locale][key].trim() === '')).toEqual([]);
  });

  test('has the placeholders of the English one', () => {
    for (const key of keys) {
      const names = (message: string) =>
        placeholders(message)
          .map(({ name }) => name)
          .sort();
      expect(names(catalogues[locale][key]), key).toEqual(names(catalogues.en[key]));
    }
  });

  test('names every plural of the language', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const { plural } of placeholders(catalogues[locale][key])) {
        if (plural.length > 0) expect(new Set(plural), key).toEqual(new Set(wanted));
      }
    }
  });
});

test('every text is used somewhere', () => {
  const code = globSync('src/**/*.{ts,astro}')
    // Keys stand in types there, not in use.
    .filter((file) => !/^src\/i18n\/(?:messages\/|vocabulary-keys)/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A key is written whole, or made from the value of a vocabulary: t(`kind.${kind}`).
  const unused = keys.filter(
    (key) =>
      !code.includes(`'${key}'`) && !code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`),
  );
  expect(unused).toEqual([]);
});

test('Ukrainian is a translation, not a copy', () => {
  const same = keys.filter((key) => catalogues.uk[key] === catalogues.en[key]);
  // Words that are the same in both, such as names.
  expect(same.length).toBeLessThan(5);
});

test('a placeholder without value throws', () => {
  expect(() => translator('en')('procedure.title')).toThrow();
});

test('patterns for browser scripts cover every plural', () => {
  expect(pluralPatterns('en', 'search.count')).toEqual({ one: '# result', other: '# results' });
  expect(Object.keys(pluralPatterns('uk', 'search.count')).sort()).toEqual(['few', 'many', 'one']);
});
