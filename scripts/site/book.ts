/**
 * Makes the guide into books, a PDF and an EPUB of each language: `npm run book`, after a build. The
 * next build offers them to readers. `npm run book -- uk` makes those of one language.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { documentOf, placesInDocument } from '../../src/book/document.ts';
import { epubOf, placesInEpub } from '../../src/book/epub.ts';
import { bookOf, stylesOf } from '../../src/book/make.ts';
import { coverPicture, printWithNumbers } from '../../src/book/pdf.ts';
import type { BuiltSite } from '../../src/book/site.ts';
import { type BookFormat, bookFolder, bookName } from '../../src/content/downloads/books.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { basePath, buildDay, isPublished, siteUrl } from '../../src/settings.ts';
import { ensureChromium, launchArguments } from '../chromium.ts';
import { serveSite } from './site-server.ts';

async function write(locale: Locale, format: BookFormat, bytes: Uint8Array): Promise<void> {
  const file = join(bookFolder, bookName(locale, format));
  await writeFile(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

async function makeBooks(site: BuiltSite, locale: Locale, browser: Browser, url: string) {
  const printed = bookOf(site, locale, buildDay, placesInDocument);
  const document = { ...printed, styles: stylesOf(printed.outline) };
  const address = `${url}book.html`;
  const cover = await coverPicture(
    browser,
    address,
    documentOf({ ...document, outline: [], chapters: [] }, new Map()),
  );
  const { outline } = printed;
  await write(locale, 'epub', epubOf(bookOf(site, locale, buildDay, placesInEpub, outline), cover));
  console.log('The PDF has some thousand pages and is printed at least twice: this takes minutes.');
  const pdf = await printWithNumbers(browser, address, (pages) => documentOf(document, pages));
  await write(locale, 'pdf', pdf);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !locales.some((locale) => locale === name));
if (unknown.length > 0) {
  console.error(
    `The guide is not written in "${unknown.join(' ')}". Languages: ${locales.join(', ')}.`,
  );
  process.exit(1);
}
try {
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  const running = await serveSite(folder, basePath);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  const site = { folder, base: basePath, origin: isPublished ? siteUrl : undefined };
  await mkdir(bookFolder, { recursive: true });
  for (const locale of locales.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    await makeBooks(site, locale, browser, running.url);
  }
  await browser.close();
  await running.close();
  console.log('The next build offers them.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
