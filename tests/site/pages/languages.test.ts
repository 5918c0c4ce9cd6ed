import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { pagesOf } from '../support/pages.ts';

const site = builtSites[0];
const pages = pagesOf(site);
const ukrainian = pages.filter(({ path }) => path.startsWith('/uk/'));
const notice = (page: (typeof pages)[number]) =>
  page.root.querySelector('main .notice[role=note]') !== null;

describe('languages', () => {
  test('every page stands in both languages', () => {
    const missing = pages
      .map(({ file }) => file)
      .filter((file) => !file.startsWith('uk/') && file !== '404.html')
      .filter((file) => !existsSync(join(site.folder, 'uk', file)));
    expect(missing).toEqual([]);
  });

  test('pages say their language', () => {
    for (const { root, path } of pages) {
      const lang = root.querySelector('html')?.getAttribute('lang');
      expect(lang, path).toBe(path.startsWith('/uk/') ? 'uk' : 'en');
    }
  });

  test('untranslated pages say so, mark their English, and stay out of the Ukrainian index', () => {
    const untranslated = ukrainian.filter(notice);
    expect(untranslated.length).toBeGreaterThan(50);
    for (const { root, path } of untranslated) {
      expect(root.querySelector('main .lead')?.getAttribute('lang'), path).toBe('en');
      expect(root.querySelector('[data-pagefind-body]'), path).toBeNull();
    }
  });

  test('no Ukrainian stands inside what is marked as English', () => {
    const wrong = ukrainian.flatMap(({ root, path }) =>
      root.querySelectorAll('main [lang=en]').flatMap((element) => {
        const text = element.childNodes
          .filter((node) => node.nodeType === NodeType.TEXT_NODE)
          .map((node) => node.text)
          .join(' ');
        return /[іїєґ]/i.test(text) && !/[a-z]{4}/i.test(text) ? [`${path}: ${text.trim()}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('translated pages are in the index and are not marked as English', () => {
    const translated = ukrainian.filter((page) => !notice(page));
    expect(translated.map(({ path }) => path)).toContain('/uk/networks/digital-sme/');
    for (const { root, path } of translated) {
      // A network keeps its English name; everything else has a Ukrainian title.
      if (path.startsWith('/uk/networks/')) continue;
      expect(root.querySelector('h1')?.getAttribute('lang') ?? undefined, path).toBeUndefined();
    }
    const page = translated.find(({ path }) => path === '/uk/networks/digital-sme/');
    expect(page?.root.querySelector('[data-pagefind-body]')).not.toBeNull();
    expect(page?.root.querySelector('.prose')?.getAttribute('lang') ?? undefined).toBeUndefined();
  });

  test('English pages carry no notice', () => {
    expect(pages.filter((page) => !page.path.startsWith('/uk/') && notice(page))).toEqual([]);
  });
});
