import { type Browser, chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureChromium, launchArguments } from '../../../scripts/chromium.ts';
import { type RunningSite, serveSite } from '../../../scripts/site/site-server.ts';
import { documentOf, placesInDocument } from '../../../src/book/document.ts';
import { bookOf, stylesOf } from '../../../src/book/make.ts';
import { outlineOf } from '../../../src/book/outline.ts';
import { coverPicture, pageNumbers, printWithNumbers } from '../../../src/book/pdf.ts';
import { builtSites } from '../../built-site.ts';

describe.each(builtSites)('a book of a few pages, printed, at $base', ({ folder, base }) => {
  const site = { folder, base, origin: 'https://guide.example.org' };
  let browser: Browser;
  let running: RunningSite;
  let address: string;
  let html: (pages: ReadonlyMap<string, number>) => string;
  let bytes: Uint8Array;

  beforeAll(async () => {
    running = await serveSite(folder, base);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
    address = `${running.url}book.html`;
    const outline = outlineOf(site, 'uk')
      .filter(({ anchor }) => ['guide', 'networks', 'members'].includes(anchor))
      .map((part) => ({ ...part, children: part.children.slice(0, 2) }));
    const book = bookOf(site, 'uk', '2026-11-23', placesInDocument, outline);
    html = (pages) => documentOf({ ...book, styles: stylesOf(outline) }, pages);
    bytes = await printWithNumbers(browser, address, html);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  test('the contents tell the pages that things begin on', async () => {
    const pdf = await getDocumentProxy(bytes.slice());
    const { text } = await extractText(pdf, { mergePages: false });
    const lines = text.map((page) => page.split('\n'));
    const first = lines.findIndex((page) => page.includes('Зміст'));
    /** Parts begin a page, below its number and its head. */
    const begin = (title: string) => lines.findIndex((page, at) => at > first && page[2] === title);
    const contents = text.slice(first, begin('Посібник')).join('\n').replace(/\s+/g, ' ');
    for (const title of ['Посібник', 'Мережі', 'Каталог організацій']) {
      expect(begin(title), title).toBeGreaterThan(first);
      expect(contents).toContain(`${title} ${String(begin(title) + 1)}`);
    }
    const numbers = await pageNumbers(bytes);
    expect(new Set(numbers.values()).size).toBeGreaterThan(8);
  });

  test('it is tagged, has bookmarks, a title and a language', async () => {
    const pdf = await getDocumentProxy(bytes.slice());
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'uk', Title: 'Шлях до мереж' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    const titles = outline.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['Про цю книгу', 'Зміст', 'Посібник']);
    expect(outline.at(-1)).toMatchObject({ items: [{ title: 'Вірменія' }, {}] });
  });

  test('the cover is a picture for shelves', async () => {
    const cover = await coverPicture(browser, address, html(new Map()));
    expect([...cover.slice(0, 2)]).toEqual([0xff, 0xd8]);
    expect(cover.length).toBeGreaterThan(10_000);
  });

  test('numbers that never come to rest are told, not printed', async () => {
    let pass = 0;
    const restless = () => {
      pass += 1;
      return `<!doctype html><p><a href="#a">a</a></p>${'<p style="break-before:page">x</p>'.repeat(pass)}<h1 id="a">A</h1>`;
    };
    await expect(printWithNumbers(browser, address, restless)).rejects.toThrow(
      'do not come to rest',
    );
  });
});
