import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLockedPorts } from 'get-port';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureChromium, launchArguments } from '../../scripts/chromium.ts';
import { type RunningSite, serveSite } from '../../scripts/site-server.ts';
import { writeEdition } from '../../src/integrations/offline.ts';
import { builtSites } from '../built-site.ts';

const state = (page: Page) => page.locator('[data-offline-state]');
const english = (page: Page) => page.locator('[data-keep=en]');

describe.each(builtSites)('reading without a connection, at $base', (site) => {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-offline-'));
  let browser: Browser;
  let running: RunningSite;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  const open = async (path: string, on = page) => {
    await on.goto(running.url + path, { waitUntil: 'load' });
  };
  /** Publishes the site again, with a page that says something else. */
  const publish = async (words: string) => {
    for (const path of ['glossary/pic/index.html', 'networks/een/index.html']) {
      const file = join(folder, path);
      const html = readFileSync(file, 'utf8').replace(/<h1([^>]*)>[^<]*/, `<h1$1>${words}`);
      writeFileSync(file, html);
    }
    await writeEdition(folder, '2026-11-24');
    // The server reads the list of its files once.
    await running.close();
    clearLockedPorts();
    const { port } = running;
    running = await serveSite(folder, site.base, port);
    expect(running.port).toBe(port);
  };
  /** What the worker remembers. */
  const stored = () =>
    page.evaluate(async (): Promise<unknown> => {
      const found = await caches.match(
        new URL('state', (await navigator.serviceWorker.ready).scope),
      );
      return found?.json();
    });
  const ask = (what: string) =>
    page.evaluate(async (ask) => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ ask });
    }, what);

  beforeAll(async () => {
    cpSync(site.folder, folder, { recursive: true });
    running = await serveSite(folder, site.base);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    await context.setOffline(false);
    await context.unrouteAll();
  });

  test('after a first visit the lists and the pages that were read are there', async () => {
    await open('');
    await open('offline/');
    await expect.poll(() => state(page).textContent()).toContain('The lists and the pages');
    expect(await english(page).locator('[data-keep-state]').textContent()).toMatch(/MB.*MB/);
    await open('networks/een/');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const cache = await caches.open(
            (await caches.keys()).find((name) => name.includes('files')) ?? '',
          );
          return (await cache.keys()).some(({ url }) => url.includes('/networks/een/?'));
        }),
      )
      .toBe(true);
    await context.setOffline(true);
    await open('networks/een/');
    expect(await page.locator('h1').textContent()).toContain('Enterprise Europe Network');
    await open('networks/?country=UA');
    expect(await page.locator('h1').textContent()).toContain('Networks');
    await open('glossary/pic/');
    expect(await page.getByText('is not kept on this device').isVisible()).toBe(true);
    await page.getByText('Pages kept here').click();
    await page.getByRole('link', { name: /^Enterprise Europe Network/ }).click();
    await page.waitForURL('**/networks/een/');
    await context.setOffline(false);
  });

  test('a download that breaks off is said, keeps what is here, and goes on', async () => {
    let answered = 0;
    await context.route('**/*', async (route) => {
      answered += 1;
      if (answered > 60) await route.abort('connectionreset');
      else await route.continue();
    });
    await open('offline/');
    await page.getByRole('button', { name: 'Keep in this browser' }).first().click();
    await expect
      .poll(() => page.locator('[data-offline-problem]').textContent(), { timeout: 30_000 })
      .toContain('The connection broke off');
    await context.unrouteAll();
    await english(page).getByRole('button', { name: 'Go on' }).click();
    await english(page).getByRole('button', { name: 'Pause' }).click();
    await expect
      .poll(() => english(page).locator('[data-keep-state]').textContent())
      .toContain('Paused');
    await english(page).getByRole('button', { name: 'Go on' }).click();
    await expect
      .poll(() => english(page).locator('[data-keep-state]').textContent(), { timeout: 90_000 })
      .toContain('Kept whole');
    expect(await page.locator('[data-offline-problem]').isVisible()).toBe(false);
  });

  test('the whole guide is read, searched and asked without a connection', async () => {
    await context.setOffline(true);
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).toMatch(/PIC|Participant/);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('living labs');
    await page.locator('[data-search-results] a').first().waitFor();
    await open('members/?name=kharkiv');
    await page.locator('[data-found] a').first().waitFor();
    await open('uk/glossary/pic/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // A language that was never fetched does not hide the one that is here.
    await ask('check');
    await expect.poll(stored).toMatchObject({ read: ['en', 'uk'] });
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).toMatch(/PIC|Participant/);
    await context.setOffline(false);
  });

  test('a newer edition that is half fetched changes nothing', async () => {
    await publish('Edition two');
    await context.route('**/networks/een/', (route) => route.abort());
    await open('offline/');
    await ask('check');
    await expect.poll(stored).toMatchObject({ problem: 'line', next: { date: '2026-11-24' } });
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).not.toContain('Edition two');
    await context.unrouteAll();
  });

  test('it is announced when it is whole, and read when the reader takes it', async () => {
    await open('guide/');
    await ask('check');
    const load = page.getByRole('button', { name: 'Load it' });
    await load.waitFor({ timeout: 30_000 });
    const other = await context.newPage();
    await open('networks/een/', other);
    expect(await other.locator('h1').textContent()).not.toContain('Edition two');
    await Promise.all([page.waitForEvent('load'), load.click()]);
    for (const path of ['glossary/pic/', 'networks/een/']) {
      await open(path);
      expect(await page.locator('h1').textContent()).toBe('Edition two');
    }
    // The other tab is told, and loads nothing by itself.
    expect(await other.locator('h1').textContent()).not.toContain('Edition two');
    await other.getByRole('button', { name: 'Load it' }).click();
    await expect.poll(() => other.locator('h1').textContent()).toBe('Edition two');
    await other.close();
  });

  test('what was kept can be removed', async () => {
    await open('offline/');
    await english(page).getByRole('button', { name: 'Remove' }).click();
    await expect
      .poll(() => english(page).locator('[data-keep-state]').textContent())
      .toContain('To fetch');
    await context.setOffline(true);
    await open('glossary/accreditation/').catch(() => undefined);
    await open('guide/');
    expect(await page.locator('h1').textContent()).toContain('Guide');
    await context.setOffline(false);
    expect(errors).toEqual([]);
  });
});
