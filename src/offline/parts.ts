import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import type { Part } from './edition.ts';

/** The lists that are kept on a first visit: from them a reader sees what there is. */
const firstPages = [
  '',
  'networks/',
  'open/',
  'members/',
  'countries/',
  'programmes/',
  'guide/',
  'glossary/',
  'search/',
  'offline/',
];

/** Made for other programs, for search engines or for editors; no reader opens them off line. */
const leftOut = [
  /^(?:admin|edition|downloads|books|style)\//,
  /^(?:[a-z]{2}\/)?style\//,
  /^(?:sw\.js|edition\.json|404\.html|robots\.txt|social\.png)$/,
  /\.(?:xml|csv|vcf|zip|epub|pdf)$/,
  /^data\/.*(?<!index\.html)$/,
];

/** Of no language, and of use to who keeps a whole one; a first visit should not pay for them. */
const shared = [
  /^(?:pagefind|directory)\//,
  /armenian|georgian/,
  /^_astro\/(?:contribute|CorrectionForm|EntryForm|entry-check-worker|whole)/,
];

/** Language of an address below the base; files without language count as the default one. */
export function languageOf(path: string): Locale {
  return (
    locales.find((one) => one !== defaultLocale && path.startsWith(`${one}/`)) ?? defaultLocale
  );
}

/** Address of a built file below the base: `networks/index.html` is `networks/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The part a built file belongs to.
 *
 * @param file Path in the folder of the site, with `/` between its folders.
 * @returns Nothing for a file that is not kept.
 */
export function partOf(file: string): Part | undefined {
  if (leftOut.some((pattern) => pattern.test(file))) return undefined;
  const language = languageOf(file);
  if (file.endsWith('.html')) {
    const address = addressOf(file);
    const own = language === defaultLocale ? address : address.slice(language.length + 1);
    return firstPages.includes(own) ? `core-${language}` : `guide-${language}`;
  }
  if (shared.some((pattern) => pattern.test(file))) return 'shared';
  if (file.startsWith('_astro/') || !file.includes('/') || file === 'members/map.svg')
    return 'core';
  return file.endsWith('.webmanifest') ? `core-${language}` : `guide-${language}`;
}
