import { globSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf, placesInDocument } from '../../../src/book/document.ts';
import { epubOf, placesInEpub } from '../../../src/book/epub.ts';
import { bookOf, stylesOf } from '../../../src/book/make.ts';
import { type BookNode, folderOf, outlineOf, withLevels } from '../../../src/book/outline.ts';
import type { BuiltSite } from '../../../src/book/site.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { builtSites } from '../../built-site.ts';

const [atRoot, below] = builtSites;
const date = '2026-11-23';
const site: BuiltSite = {
  folder: atRoot.folder,
  base: atRoot.base,
  origin: 'https://guide.example.org',
};
/** The smallest JPEG there is; the real cover is a picture of the first page. */
const cover = Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]);

describe.each(locales)('the book in %s', (locale) => {
  let outline: BookNode[];
  beforeAll(() => {
    outline = outlineOf(site, locale);
  });

  test('holds every page of the collections', () => {
    const pages = new Set(withLevels(outline).map(({ node }) => node.path));
    const folder = folderOf(locale);
    const built = globSync(
      [
        '{guide,networks,countries,programmes,members,news,glossary}/*/index.html',
        '{guide/texts/*,networks/*/joining}/index.html',
      ],
      { cwd: `${site.folder}/${folder}` },
    ).map((file) => folder + file.replace('index.html', ''));
    const isList = (path: string) =>
      /(?:guide\/texts|members\/(?:country|kind|network|letter))\/$/.test(path);
    expect(built.length).toBeGreaterThan(500);
    expect(built.filter((path) => !isList(path) && !pages.has(path))).toEqual([]);
  });

  test('as one document: ids stand once, each link has its place, nothing waits for a press', () => {
    const book = bookOf(site, locale, date, placesInDocument, outline);
    const styles = stylesOf(outline);
    expect(styles.sheets.at(-1)).toContain('print');
    const tree = fromHtml(documentOf({ ...book, styles }, new Map([['networks-een', 123]])));
    const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
    expect(ids.length - new Set(ids).size).toBe(0);
    const known = new Set(ids);
    const links = selectAll('a[href]', tree).map(({ properties }) => String(properties['href']));
    expect(links.filter((href) => href.startsWith('#') && !known.has(href.slice(1)))).toEqual([]);
    expect(links.filter((href) => !/^(?:#|https?:|mailto:|tel:)/.test(href))).toEqual([]);
    expect(selectAll('button, form, script, details, [hidden], nav.side', tree)).toEqual([]);
    expect(select('.book-contents a[href="#networks-een"] .book-number', tree)).toMatchObject({
      children: [{ value: '123' }],
    });
    expect(select('#networks-een--sources', tree)).toBeTruthy();
    expect(select('.book-part-networks h3#networks-een-joining', tree)).toBeTruthy();
  });

  test('as EPUB: has every page, and what checks EPUBs finds no fault', async () => {
    const book = bookOf(site, locale, date, placesInEpub, outline);
    const bytes = epubOf(book, cover);
    const files = unzipSync(bytes);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    for (const { node } of withLevels(outline)) {
      expect(Object.keys(files)).toContain(`book/${node.anchor}.xhtml`);
    }
    const { messages } = await EpubCheck.validate(bytes);
    const faults = messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage');
    expect(faults.slice(0, 10)).toEqual([]);
  }, 120_000);
});

test('what the book does not hold leads to the published guide, or nowhere if there is none', () => {
  const part = outlineOf(site, 'en').flatMap((node) =>
    node.anchor === 'networks' ? [{ ...node, children: node.children.slice(0, 2) }] : [],
  );
  const html = (origin: string | undefined, from: BuiltSite) => {
    const here = { ...from, origin };
    const book = bookOf(here, 'en', date, placesInDocument, part);
    return documentOf({ ...book, styles: { sheets: [], rules: '' } }, new Map());
  };
  expect(html('https://guide.example.org', site)).toContain('https://guide.example.org/compare/');
  expect(html(undefined, site)).not.toMatch(/href="(?:\/|book:|http:\/\/localhost)/);
  const sub = { folder: below.folder, base: below.base, origin: 'https://example.org' };
  expect(html(sub.origin, sub)).toContain(`https://example.org${below.base}compare/`);
});
