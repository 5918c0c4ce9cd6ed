import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** More than enough passes for the numbers in the contents to come to rest. */
const passesAtMost = 4;

/**
 * Prints a document with the numbers of its own pages in it.
 *
 * @param address Address on a server of the site under which the document is opened.
 * @param documentOf The document, for page numbers by anchor; it is printed until they hold.
 * @returns The bytes of a tagged PDF with bookmarks.
 * @throws If the numbers do not come to rest.
 */
export async function printWithNumbers(
  browser: Browser,
  address: string,
  documentOf: (pages: ReadonlyMap<string, number>) => string,
): Promise<Uint8Array> {
  let pages: ReadonlyMap<string, number> = new Map();
  for (let pass = 0; pass < passesAtMost; pass += 1) {
    const bytes = await print(browser, address, documentOf(pages));
    const found = await pageNumbers(bytes);
    if (pass > 0 && [...found].every(([name, number]) => pages.get(name) === number)) return bytes;
    pages = found;
  }
  throw new Error('The page numbers in the contents do not come to rest.');
}

/** The first page of a document as a picture for shelves: JPEG, in the shape of the paper. */
export async function coverPicture(
  browser: Browser,
  address: string,
  html: string,
): Promise<Uint8Array> {
  const page = await opened(browser, address, html);
  try {
    await page.emulateMedia({ media: 'print' });
    return await page.locator('.book-cover').screenshot({ type: 'jpeg', quality: 85 });
  } finally {
    await page.close();
  }
}

async function opened(browser: Browser, address: string, html: string): Promise<Page> {
  // As wide as A4 at 96 dots to the inch.
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(address, { waitUntil: 'load', timeout: 300_000 });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function print(browser: Browser, address: string, html: string): Promise<Uint8Array> {
  const page = await opened(browser, address, html);
  try {
    const bytes = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    // A copy of its own: a Buffer may be a part of a larger one.
    return new Uint8Array(bytes);
  } finally {
    await page.close();
  }
}

/**
 * The numbers of the pages that a PDF's places stand on, from 1.
 *
 * @param bytes A PDF; a copy is read, since reading takes the bytes away.
 */
export async function pageNumbers(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await getDocumentProxy(bytes.slice());
  try {
    const numbers = new Map<string, number>();
    const byPage = new Map<string, number>();
    const places: Record<string, unknown> = await pdf.getDestinations();
    for (const [name, place] of Object.entries(places)) {
      const page: unknown = Array.isArray(place) ? place[0] : undefined;
      if (!isReference(page)) continue;
      const key = `${page.num} ${page.gen}`;
      const number = byPage.get(key) ?? (await pdf.getPageIndex(page)) + 1;
      byPage.set(key, number);
      numbers.set(name, number);
    }
    return numbers;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
