import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureChromium, launchArguments } from '../../scripts/chromium.ts';
import { archiveOf } from '../../scripts/zip.ts';
import { builtSites, testOrigin } from '../built-site.ts';

describe.each(builtSites)('the archive of the site at $base', (site) => {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-archive-'));
  const files = unzipSync(archiveOf(site.folder, site.base, testOrigin));
  const names = new Set(Object.keys(files));
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every link in it leads to a file of it, or out to the published guide', () => {
    const dead: string[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      if (!name.endsWith('.html')) continue;
      for (const [, address = ''] of new TextDecoder().decode(bytes).matchAll(/ href="([^"]*)"/g)) {
        if (/^(?:[a-z]+:|#)/.test(address)) continue;
        const path = decodeURI(address.replace(/[?#].*$/, ''));
        if (!names.has(posix.join(posix.dirname(name), path))) dead.push(`${name}: ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('it opens from the folder: styles, fonts, map and links, and no error', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfailed', (request) => errors.push(request.url()));
    const open = (path: string) => page.goto(pathToFileURL(join(folder, 'ways-in', path)).href);
    for (const path of ['members/index.html', 'uk/networks/een/index.html', 'index.html']) {
      await open(path);
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(fonts).toBeGreaterThan(1);
    }
    await page.getByRole('link', { name: 'Networks', exact: true }).first().click();
    await page.waitForURL('**/ways-in/networks/index.html');
    await open('search/index.html');
    expect(await page.locator('main .notice').first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
