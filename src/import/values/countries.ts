import { bare } from '../../domain/text/bare.ts';

/** Languages whose names of countries are understood: those of the region and of its neighbours. */
const languages = [
  ...[
    'en',
    'uk',
    'hy',
    'az',
    'be',
    'ka',
    'ro',
    'ru',
    'pl',
    'sk',
    'cs',
    'hu',
    'bg',
    'tr',
    'el',
    'hr',
  ],
  ...[
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'da',
    'sv',
    'fi',
    'et',
    'lv',
    'lt',
    'sr',
    'mk',
    'sl',
    'nb',
  ],
];

/** Names in use that the tables of `Intl` do not hold. */
const otherNames: Record<string, string> = {
  'Czech Republic': 'CZ',
  'Slovak Republic': 'SK',
  'Republic of Moldova': 'MD',
  'Moldova, Republic of': 'MD',
  'Great Britain': 'GB',
  'United States of America': 'US',
  'The Netherlands': 'NL',
  Holland: 'NL',
  'Republic of North Macedonia': 'MK',
};

/** Codes that stand for more or less than a country. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

/** The code itself, or the one that replaced it; undefined if there is none. */
function current(code: string): string | undefined {
  const region = new Intl.Locale(`und-${code}`).region;
  return region === undefined || noCountries.has(region) ? undefined : region;
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes of all countries. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => `${first}${second}`))
  .filter((code) => english.of(code) !== undefined && current(code) === code);

/** Names of all countries in English, for finding the one that was meant. */
export function countryNames(): string[] {
  return countryCodes.map((code) => english.of(code) ?? code);
}

let names: Map<string, string | undefined> | undefined;

/** Names of all countries in all languages; a name of two countries leads to none. */
function allNames(): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const add = (name: string | undefined, code: string) => {
    const key = bare(name ?? '');
    if (key === '') return;
    found.set(key, found.has(key) && found.get(key) !== code ? undefined : code);
  };
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countryCodes) add(display.of(code), code);
  }
  // Short forms of other languages are of no use: in Portuguese, the United States are EU.
  const short = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
  for (const code of countryCodes) add(short.of(code), code);
  for (const [name, code] of Object.entries(otherNames)) add(name, code);
  for (const code of countryCodes) found.set(bare(code), code);
  return found;
}

/**
 * The ISO 3166 code of a country.
 *
 * @param text A code in any case, or a name in one of the languages.
 * @returns The code in capitals; undefined if the text names no country, or more than one.
 */
export function countryFrom(text: string): string | undefined {
  names ??= allNames();
  const named = names.get(bare(text));
  if (named !== undefined) return named;
  return /^[A-Za-z]{2}$/.test(text) ? current(text.toUpperCase()) : undefined;
}
