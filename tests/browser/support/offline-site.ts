import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { ensureChromium, launchArguments } from '../../../scripts/chromium.ts';
import { writeEdition } from '../../../src/integrations/offline.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { builtSites } from '../../built-site.ts';
import { type Line, openLine } from './line.ts';

/** Parts of the page on reading without a connection. */
export const parts = {
  state: (page: Page) => page.locator('[data-offline-state]'),
  problem: (page: Page) => page.locator('[data-offline-problem]'),
  language: (page: Page, language: Locale) => page.locator(`[data-keep=${language}]`),
  languageState: (page: Page, language: Locale) =>
    page.locator(`[data-keep=${language}] [data-keep-state]`),
};

/** How long the whole guide may take to come on a busy machine, in milliseconds. */
export const wholeGuide = { timeout: 90_000 };

/**
 * A copy of a built site that can be published anew, and a browser with workers.
 *
 * @param fresh Whether each test begins with nothing kept; else they follow one another.
 */
export function useOfflineSite(site: (typeof builtSites)[number] = builtSites[0], fresh = false) {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-offline-'));
  const errors: string[] = [];
  let browser: Browser;
  let line: Line;
  let context: BrowserContext;
  let page: Page;

  const begin = async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  };
  const online = async () => {
    line.mend();
    await context.setOffline(false);
  };
  beforeAll(async () => {
    cpSync(site.folder, folder, { recursive: true });
    line = await openLine(folder, site.base);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
    if (!fresh) await begin();
  });
  beforeEach(async () => {
    if (fresh) await begin();
  });
  afterEach(async () => {
    await online();
    if (fresh) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await line.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    errors,
    now: () => ({ browser, context, page, line }),
    /** Takes the connection away, as the browser sees it and in truth. */
    offline: async () => {
      line.cut();
      await context.setOffline(true);
    },
    online,
    open: async (path: string, on = page) => {
      await on.goto(line.url + path, { waitUntil: 'load' });
    },
    /** Publishes the site again: pages with other words in their heading, from those that are. */
    publish: async (pages: Record<string, { from: string; heading: string }>) => {
      for (const [path, { from, heading }] of Object.entries(pages)) {
        const html = readFileSync(join(folder, from, 'index.html'), 'utf8');
        const file = join(folder, path, 'index.html');
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, html.replace(/<h1([^>]*)>[^<]*/, `<h1$1>${heading}`));
      }
      await writeEdition(folder, '2026-11-24');
      await line.serveAgain();
    },
    /** What the worker remembers. */
    stored: () =>
      page.evaluate(async (): Promise<unknown> => {
        const found = await caches.match(
          new URL('state', (await navigator.serviceWorker.ready).scope),
        );
        return found?.json();
      }),
    ask: (what: string) =>
      page.evaluate(async (ask) => {
        const { active } = await navigator.serviceWorker.ready;
        active?.postMessage({ ask });
      }, what),
    /** Names of the files kept, without their revisions. */
    held: () =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.includes('files'));
        const requests = name === undefined ? [] : await (await caches.open(name)).keys();
        return requests.map(({ url }) => new URL(url).pathname);
      }),
  };
}
