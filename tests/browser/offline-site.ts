import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clearLockedPorts } from 'get-port';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { ensureChromium, launchArguments } from '../../scripts/chromium.ts';
import { type RunningSite, serveSite } from '../../scripts/site-server.ts';
import { writeEdition } from '../../src/integrations/offline.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { builtSites } from '../built-site.ts';

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
  let running: RunningSite;
  let context: BrowserContext;
  let page: Page;

  const begin = async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  };
  beforeAll(async () => {
    cpSync(site.folder, folder, { recursive: true });
    running = await serveSite(folder, site.base);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
    if (!fresh) await begin();
  });
  beforeEach(async () => {
    if (fresh) await begin();
  });
  afterEach(async () => {
    if (fresh) {
      await context.close();
      return;
    }
    await context.setOffline(false);
    await context.unrouteAll();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    errors,
    now: () => ({ browser, context, page, running }),
    open: async (path: string, on = page) => {
      await on.goto(running.url + path, { waitUntil: 'load' });
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
      // The server reads the list of its files once.
      await running.close();
      clearLockedPorts();
      const { port } = running;
      running = await serveSite(folder, site.base, port);
      expect(running.port).toBe(port);
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
