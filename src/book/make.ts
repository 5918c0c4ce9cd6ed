import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Locale } from '../i18n/locales.ts';
import type { Front } from './front.ts';
import { type Chapter, chaptersOf, type Places, placeLinks } from './links.ts';
import { type BookNode, outlineOf, withLevels } from './outline.ts';
import { bookContent } from './page.ts';
import type { BuiltSite } from './site.ts';

/** A book before it becomes a PDF or an EPUB. */
export interface Book {
  front: Front;
  outline: readonly BookNode[];
  chapters: readonly Chapter[];
}

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function signOf(): Element {
  const sign = select('svg', fromHtml(file('public/favicon.svg'), { fragment: true }));
  if (!sign) throw new Error('public/favicon.svg holds no drawing.');
  sign.children = sign.children.filter((one) => one.type !== 'element' || one.tagName !== 'style');
  return { ...sign, properties: { ...sign.properties, ariaHidden: 'true' } };
}

/**
 * The book of a language.
 *
 * @param date Day of the edition, YYYY-MM-DD.
 * @param places How the book writes places within it.
 * @param outline What it holds; the whole guide, unless a part of it is given.
 */
export function bookOf(
  site: BuiltSite,
  locale: Locale,
  date: string,
  places: Places,
  outline: readonly BookNode[] = outlineOf(site, locale),
): Book {
  const chapters = chaptersOf(outline, (path) => bookContent(site, path, locale));
  placeLinks(chapters, places, site);
  const address = site.origin === undefined ? undefined : site.origin + site.base;
  return { front: { locale, date, address, sign: signOf() }, outline, chapters };
}

/** Style sheets that the pages of a book bring, those for paper last, and the rules of the book. */
export function stylesOf(outline: readonly BookNode[]): { sheets: string[]; rules: string } {
  const sheets = new Set(withLevels(outline).flatMap(({ node }) => node.sheets));
  const isForPaper = (sheet: string) => sheet.includes('/print.');
  const sorted = [...sheets].sort((a, b) => Number(isForPaper(a)) - Number(isForPaper(b)));
  return { sheets: sorted, rules: file('src/book/book.css') };
}
