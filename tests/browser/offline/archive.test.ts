import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureChromium, launchArguments } from '../../../scripts/chromium.ts';
import { archiveOf } from '../../../scripts/site/zip.ts';
import { builtSites, testOrigin } from '../../built-site.ts';
import { pageKinds } from '../support/browser.ts';

describe.each(builtSites)('the archive of the site at $base', (site) => {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-archive-'));
  let files: Record<string, Uint8Array> = {};
  let browser: Browser;

  beforeAll(async () => {
    files = unzipSync(archiveOf(site.folder, site.base, testOrigin));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
    // Packing reads and writes each page of the guide.
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const textOf = (name: string) => new TextDecoder().decode(files[name]);

  test('every address in it leads to a file of it, and to a place there is, or out', () => {
    const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
    const idsOf = (name: string) =>
      new Set([...textOf(name).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const ids = new Map(pages.map((name) => [name, idsOf(name)]));
    const dead: string[] = [];
    let out = 0;
    const follow = (address: string, from: string) => {
      // Browsers resolve it; one that only names a query or a place leads to its own page.
      const url = new URL(address.replaceAll('&amp;', '&'), `file:///${from}`);
      if (url.protocol !== 'file:') {
        if (url.href.startsWith(testOrigin + site.base)) out += 1;
        return;
      }
      const file = decodeURI(url.pathname.slice(1));
      const place = decodeURIComponent(url.hash.slice(1));
      const there = place === '' || (ids.get(file)?.has(place) ?? true);
      if (!(file in files) || !there) dead.push(`${from}: ${address}`);
    };
    for (const name of pages) {
      for (const [, address = ''] of textOf(name).matchAll(
        /\s(?:href|src|action|poster)="([^"]*)"/g,
      ))
        follow(address, name);
    }
    for (const name of Object.keys(files).filter((one) => one.endsWith('.css'))) {
      for (const [, address = ''] of textOf(name).matchAll(/url\(["']?([^)"']+)/g))
        follow(address, name);
    }
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(1000);
    // What is left out is still to be had: data for programs, for one.
    expect(out).toBeGreaterThan(0);
  });

  test('a page of each kind opens from the folder, with its styles and fonts, and asks nobody', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) wrong.push(`${page.url()}: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // A browser gives up the icon of a page that is left.
      if (reason !== 'net::ERR_ABORTED') wrong.push(`${request.url()}: ${reason}`);
    });
    const kinds = pageKinds.map((path) => `ways-in/${path.replace(/\?.*/, '')}index.html`);
    const names = [...new Set(kinds)].filter((name) => name in files);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      await page.goto(pathToFileURL(join(folder, name)).href);
      const seen = await page.evaluate(async () => {
        await document.fonts.ready;
        return {
          family: getComputedStyle(document.body).fontFamily,
          fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
          scripts: document.scripts.length,
          heading: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
        };
      });
      expect(seen, name).toMatchObject({ scripts: 0 });
      expect(seen.family, name).toContain('Guide Sans');
      expect(seen.heading, name).toContain('Guide Serif');
      expect(seen.fonts, name).toBeGreaterThan(1);
      await page.locator('.brand').click();
      const home = name.startsWith('ways-in/uk/')
        ? '/ways-in/uk/index.html'
        : '/ways-in/index.html';
      expect(new URL(page.url()).pathname, name).toBe(join(folder, home));
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('from the first page a reader comes to a network, to joining it, and to its checklist', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'ways-in/index.html')).href);
    const follow = (name: string | RegExp) =>
      page.locator('main').getByRole('link', { name }).first().click();
    await follow('Networks');
    await follow('EEN');
    await page.waitForURL('**/networks/een/index.html');
    await follow('How to join EEN');
    await follow('Checklist to tick');
    await page.waitForURL('**/een/joining/checklist/index.html');
    expect(await page.locator('h1').textContent()).toContain('Checklist');
    await page.close();
  });

  test('the map shows the countries and cities of the region', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'ways-in/members/index.html')).href);
    const widths = await page
      .locator('main svg use')
      .evaluateAll((uses) => uses.map((use) => use.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((width) => width === 0)).toEqual([]);
    await page.close();
  });
});
