import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  inArchive,
  pageForFolder,
  relativeAddress,
  styleForFolder,
} from '../../../src/offline/archive.ts';
import { languageOf, partOf } from '../../../src/offline/parts.ts';

const folder = {
  base: '/guide/',
  origin: 'https://guide.example.org',
  files: new Set(['index.html', 'networks/een/index.html', '_astro/a.css', '_astro/f.woff2']),
};
const file = 'networks/een/index.html';

describe('addresses in the archive', () => {
  test.each([
    ['/guide/', '../../index.html'],
    ['/guide/networks/een/?country=UA#fees', 'index.html?country=UA#fees'],
    ['/guide/_astro/a.css', '../../_astro/a.css'],
    ['/guide/data/members.csv', 'https://guide.example.org/guide/data/members.csv'],
    ['#fees', '#fees'],
    ['https://example.com/guide/', 'https://example.com/guide/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['/other/', '/other/'],
  ])('%s is %s', (address, expected) => {
    expect(relativeAddress(address, file, folder)).toBe(expected);
  });

  test('of a site at the root, an address of another host stays', () => {
    const atRoot = { ...folder, base: '/' };
    expect(relativeAddress('//example.com/', file, atRoot)).toBe('//example.com/');
  });

  test('of styles too', () => {
    const css = '@font-face{src:url("/guide/_astro/f.woff2")}';
    expect(styleForFolder(css, '_astro/a.css', folder)).toContain('url("f.woff2")');
  });
});

test('shapes of another file are brought into the page', () => {
  const shape = parse('<svg><path id="UA" d="M0 0"/></svg>').querySelector('#UA');
  if (shape === null) throw new Error('There is no shape.');
  const page = pageForFolder(
    '<body><svg><use href="/guide/members/map.svg#UA"></use></svg></body>',
    file,
    folder,
    new Map([['UA', shape]]),
  );
  expect(page).toContain('<use href="#shape-UA">');
  expect(page).toMatch(/<path id="shape-UA" d="M0 0"/);
});

test('a page of the archive has no script, and shows what is offered without', () => {
  const page = pageForFolder(
    '<!doctype html><script type="module" src="/guide/x.js"></script><noscript><p>No script</p></noscript><a href="/guide/">x</a>',
    file,
    folder,
  );
  expect(page).not.toMatch(/script>/);
  expect(page).toContain('<p>No script</p>');
  expect(page).toContain('href="../../index.html"');
});

test.each([
  ['index.html', 'core-en'],
  ['uk/index.html', 'core-uk'],
  ['uk/members/atic/index.html', 'guide-uk'],
  ['members/atic/index.html', 'guide-en'],
  ['pagefind/pagefind.js', 'shared'],
  ['_astro/a.css', 'core'],
  ['_astro/entry-check-worker-a.js', 'shared'],
  ['uk/manifest.webmanifest', 'core-uk'],
  ['data/index.html', 'guide-en'],
  ['data/members.json', undefined],
  ['members/atic.vcf', undefined],
  ['sw.js', undefined],
  ['404.html', undefined],
])('%s is kept with %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

test('a path that only begins like a language is not in it', () => {
  expect(languageOf('ukraine/')).toBe('en');
  expect(languageOf('uk/')).toBe('uk');
  expect(inArchive('sw.js')).toBe(false);
  expect(inArchive('guide/texts/board-decision.docx')).toBe(true);
});
