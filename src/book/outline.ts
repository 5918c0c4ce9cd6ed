import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { z } from 'zod';
import { collator, countryName } from '../i18n/format.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { partnerCountries } from '../schemas/vocabularies.ts';
import { type BuiltSite, hasPage, pathWithin, readPage } from './site.ts';

/** A part, a page or a group of pages of the book, with what stands below it. */
export interface BookNode {
  /** Names it within the book: the path without the language, such as `networks-een-joining`. */
  anchor: string;
  title: string;
  /** Language of the title, if it is not that of the book. */
  lang?: string;
  /** Path of the page of the site whose content stands here; groups have none. */
  path?: string;
  /** Addresses of the style sheets of its page. */
  sheets: string[];
  /** One sentence below the title of a part. */
  lead?: string;
  children: BookNode[];
}

/** The lists of the site whose pages make up the book, in its order, and the pages below each page. */
const lists: { path: string; below?: string[] }[] = [
  { path: 'guide/' },
  { path: 'guide/texts/' },
  { path: 'networks/', below: ['joining/'] },
  { path: 'countries/' },
  { path: 'programmes/' },
  { path: 'members/' },
  { path: 'news/' },
  { path: 'glossary/' },
  { path: 'about/' },
];
const listPaths = new Set(lists.map(({ path }) => path));

const members = z.object({
  entries: z.array(z.object({ id: z.string(), name: z.string(), country: z.string() })),
});

/** The folder of a language, `uk/`; the default language has none. */
export function folderOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}/`;
}

/** The name within the book of a page, from its path. */
export function anchorOf(path: string, locale: Locale): string {
  const own = path.slice(folderOf(locale).length);
  return own.replace(/\/$/, '').replaceAll('/', '-') || 'home';
}

/**
 * What the book of a language holds, in the order of the site's own lists.
 *
 * @returns One node for each part; each page of the lists stands in one of them.
 */
export function outlineOf(site: BuiltSite, locale: Locale): BookNode[] {
  return lists.map(({ path, below = [] }) => {
    const list = folderOf(locale) + path;
    const page = readPage(site, list);
    const lead = select('main header .lead', page);
    const part = { ...nodeOf(site, list, locale), ...(lead ? { lead: toString(lead) } : {}) };
    if (path === 'about/') return part;
    delete part.path;
    if (path === 'members/') return { ...part, children: membersByCountry(site, locale) };
    const children = linked(site, list, locale).map((one) => {
      const inside = below.map((name) => one + name).filter((name) => hasPage(site, name));
      return {
        ...nodeOf(site, one, locale),
        children: inside.map((name) => nodeOf(site, name, locale)),
      };
    });
    return { ...part, children };
  });
}

function nodeOf(site: BuiltSite, path: string, locale: Locale): BookNode {
  const page = readPage(site, path);
  const title = select('main h1', page);
  if (!title) throw new Error(`${path} has no heading, so it cannot stand in the book.`);
  const { lang } = title.properties;
  return {
    anchor: anchorOf(path, locale),
    title: toString(title).trim(),
    ...(typeof lang === 'string' ? { lang } : {}),
    path,
    sheets: selectAll('link[rel=stylesheet]', page).map(({ properties }) =>
      String(properties['href']),
    ),
    children: [],
  };
}

/** Pages directly below a list that the list links, in its order. */
function linked(site: BuiltSite, list: string, locale: Locale): string[] {
  const links = selectAll('main a[href]', readPage(site, list)).flatMap(({ properties }) => {
    const path = pathWithin(site, String(properties['href']))?.replace(/[?#].*/, '');
    const rest = path?.startsWith(list) ? path.slice(list.length) : undefined;
    const isPage = rest !== undefined && /^[^/]+\/$/.test(rest);
    return path !== undefined && isPage ? [path] : [];
  });
  return [...new Set(links)].filter((path) => !listPaths.has(path.slice(folderOf(locale).length)));
}

/** The directory, by country: those of the Eastern Partnership first. */
function membersByCountry(site: BuiltSite, locale: Locale): BookNode[] {
  const file = readFileSync(join(site.folder, 'data/members.json'), 'utf8');
  const { entries } = members.parse(JSON.parse(file));
  const { compare } = collator(locale);
  const partners: readonly string[] = partnerCountries;
  const others = [...new Set(entries.map(({ country }) => country))]
    .filter((country) => !partners.includes(country))
    .sort((a, b) => compare(countryName(a, locale), countryName(b, locale)));
  return [...partners, ...others].flatMap((country) => {
    const inside = entries.filter((entry) => entry.country === country);
    if (inside.length === 0) return [];
    const children = inside
      .sort((a, b) => compare(a.name, b.name))
      .map(({ id }) => nodeOf(site, folderOf(locale) + entryPath('members', id), locale));
    const anchor = `members-country-${country.toLowerCase()}`;
    return [{ anchor, title: countryName(country, locale), sheets: [], children }];
  });
}

/** All nodes, each with its level: parts are 1. */
export function withLevels(
  nodes: readonly BookNode[],
  level = 1,
): { node: BookNode; level: number }[] {
  return nodes.flatMap((node) => [{ node, level }, ...withLevels(node.children, level + 1)]);
}
