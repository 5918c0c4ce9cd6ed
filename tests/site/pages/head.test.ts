import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { builtSites, testOrigin } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';

describe.each(builtSites)('heads and files of the site at $base', (site) => {
  const pages = pagesOf(site);
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

  test('every page has its own title and a description', () => {
    const titles = pages.map(({ root, path }) => ({
      path,
      title: root.querySelector('title')?.text ?? '',
      description: attribute(root.querySelector('meta[name=description]') ?? root, 'content'),
    }));
    expect(titles.filter(({ title, description }) => title === '' || description === '')).toEqual(
      [],
    );
    const english = titles.filter(({ path }) => !path.startsWith(`${site.base}uk/`));
    const repeated = english.filter(
      ({ title }, index) => english.findIndex((one) => one.title === title) !== index,
    );
    expect(repeated).toEqual([]);
  });

  test('canonical links are absolute and lead to a page of the site', () => {
    const wrong = pages.filter(({ root }) => {
      const address = attribute(root.querySelector('link[rel=canonical]') ?? root, 'href');
      const hidden = root.querySelector('meta[name=robots]') !== null;
      if (hidden) return address !== '';
      const path = address.replace(testOrigin + site.base, '');
      return !address.startsWith('http') || !existsSync(join(site.folder, path, 'index.html'));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('structured data is JSON of schema.org', () => {
    const blocks = pages.flatMap(({ root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map((script) => script.text),
    );
    expect(blocks.length).toBeGreaterThan(pages.length / 2);
    for (const block of blocks) {
      expect(JSON.parse(block)).toHaveProperty('@context', 'https://schema.org');
    }
  });

  test('a strict policy stands in every page, and no style is inline', () => {
    for (const { root, file } of pages) {
      const policy = attribute(
        root.querySelector('meta[http-equiv="content-security-policy"]') ?? root,
        'content',
      );
      expect(policy, file).toContain("default-src 'self'");
      expect(policy, file).not.toContain('unsafe-inline');
      expect(policy, file).not.toMatch(/'unsafe-eval'/);
      expect(root.querySelectorAll('[style], style'), file).toHaveLength(0);
    }
  });

  test('the policy lets every inline script through, by its hash', () => {
    for (const { root, file } of pages) {
      const policy =
        root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
        '';
      const inline = root
        .querySelectorAll('script:not([src])')
        .filter((script) => script.getAttribute('type') !== 'application/ld+json');
      expect(inline.length, file).toBeGreaterThan(0);
      for (const { innerHTML } of inline) {
        const hash = createHash('sha256').update(innerHTML).digest('base64');
        expect(policy, file).toContain(`'sha256-${hash}'`);
      }
    }
  });

  test('nothing is loaded from another origin', () => {
    const selectors =
      'script[src], img, iframe, source, video, audio, object, embed, link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]';
    const foreign = pages.flatMap(({ root, file }) =>
      root
        .querySelectorAll(selectors)
        .map((element) => attribute(element, 'src') + attribute(element, 'href'))
        .filter((address) => !address.startsWith(site.base))
        .map((address) => `${file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('the sitemap lists pages that exist, and no hidden or untranslated one', () => {
    const index = new XMLParser().parse(read('sitemap-index.xml')) as {
      sitemapindex: { sitemap: { loc: string } | { loc: string }[] };
    };
    expect([index.sitemapindex.sitemap].flat()).toHaveLength(1);
    const map = new XMLParser().parse(read('sitemap-0.xml')) as {
      urlset: { url: { loc: string }[] };
    };
    const listed = map.urlset.url.map(({ loc }) => loc);
    expect(listed.length).toBeGreaterThan(200);
    for (const address of listed) {
      const path = address.replace(testOrigin + site.base, '');
      expect(existsSync(join(site.folder, path, 'index.html')), address).toBe(true);
    }
    expect(listed.filter((address) => address.includes('/style/'))).toEqual([]);
    const byCanonical = new Set(
      pages.map(({ root }) => attribute(root.querySelector('link[rel=canonical]') ?? root, 'href')),
    );
    expect(listed.filter((address) => !byCanonical.has(address))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${testOrigin}${site.base}sitemap-index.xml`);
  });

  test.each(['news/feed.xml', 'uk/news/feed.xml'])('%s is a feed of all news', (file) => {
    const xml = read(file);
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const feed = new XMLParser().parse(xml) as {
      rss: { channel: { item: { title: string; link: string; pubDate?: string }[] } };
    };
    const items = feed.rss.channel.item;
    expect(items.length).toBeGreaterThanOrEqual(11);
    for (const { link, pubDate } of items) {
      const path = link.replace(testOrigin + site.base, '');
      expect(existsSync(join(site.folder, path, 'index.html')), link).toBe(true);
      // An item that is dated by month or year has none.
      if (pubDate !== undefined) expect(Number.isNaN(Date.parse(pubDate))).toBe(false);
    }
    expect(items.filter(({ pubDate }) => pubDate === undefined).length).toBeLessThan(5);
  });
});
