import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { ensureChromium, launchArguments } from '../../../scripts/chromium.ts';
import { parts, useOfflineSite, wholeGuide } from '../support/offline-site.ts';

const { state, problem, language, languageState } = parts;
const offline = useOfflineSite(undefined, true);
const { open } = offline;

test('a device without room is told, what is kept stays, and room is made by removing', async () => {
  const { context, page, line } = offline.now();
  await open('offline/');
  await expect.poll(() => state(page).textContent()).toContain('The lists and the pages');
  // Chromium itself refuses what goes beyond it, also to the worker.
  const devices = await context.newCDPSession(page);
  const { origin } = new URL(line.url);
  await devices.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  const english = language(page, 'en');
  await english.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect.poll(() => problem(page).textContent(), wholeGuide).toContain('no room left');
  await expect.poll(() => languageState(page, 'en').textContent()).toBe('Not whole yet.');
  await offline.offline();
  await open('networks/');
  expect(await page.locator('h1').textContent()).toContain('Networks');
  await offline.online();

  await open('offline/');
  const before = (await offline.held()).length;
  // Nothing at all can be written any more, not even what was asked for.
  await devices.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await english.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => problem(page).textContent()).toContain('no room left');
  await devices.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await english.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => languageState(page, 'en').textContent()).toContain('To fetch');
  await expect.poll(async () => (await offline.held()).length).toBeLessThan(before);
  expect(await problem(page).isVisible()).toBe(false);
});

test('a browser that forbids to store anything is told, and the guide is read as ever', async () => {
  // The reader's own setting: sites may save nothing on the device.
  const profile = mkdtempSync(join(tmpdir(), 'ways-in-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: launchArguments,
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open('offline/', page);
    await expect.poll(() => problem(page).textContent()).toContain('does not let the guide keep');
    expect(await state(page).textContent()).toBe('Nothing is kept yet.');
    expect(await page.locator('[data-do]:visible').count()).toBe(0);
    await open('networks/een/', page);
    expect(await page.locator('h1').textContent()).toContain('Enterprise Europe Network');
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a host that does not give the worker is told too', async () => {
  const { context, page } = offline.now();
  await context.route('**/sw.js', (route) => route.fulfill({ status: 404 }));
  await open('offline/');
  await expect.poll(() => problem(page).textContent()).toContain('does not let the guide keep');
});

test('two tabs that ask at once fetch the guide once, and both are told', async () => {
  const { context, line, page } = offline.now();
  const other = await context.newPage();
  await open('uk/offline/');
  await open('offline/', other);
  const tabs = [page, other];
  for (const tab of tabs) await language(tab, 'en').locator('[data-do=keep]').waitFor();
  line.asked.clear();
  await Promise.all(
    tabs.map((tab) =>
      language(tab, 'en')
        .locator('[data-do=keep]')
        // Not as Playwright clicks: the first one told takes the button from the other.
        .evaluate((button: HTMLButtonElement) => {
          button.click();
        }),
    ),
  );
  await expect
    .poll(() => languageState(other, 'en').textContent(), wholeGuide)
    .toContain('Kept whole');
  expect(await languageState(page, 'en').textContent()).toContain('Збережено повністю');
  const again = [...line.asked].filter(([path, times]) => times > 1 && path.endsWith('/'));
  expect(line.asked.size).toBeGreaterThan(500);
  // The second one breaks off what was on its way for the first: no more than go at a time.
  expect(again.length).toBeLessThanOrEqual(6);
  expect(again.filter(([, times]) => times > 2)).toEqual([]);
});

test('by keyboard alone: from the first page to Ukrainian kept whole, with its search and directory', async () => {
  const { page } = offline.now();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return {
        href: at?.getAttribute('href') ?? '',
        does: at?.getAttribute('data-do') ?? '',
        language: at?.closest('[data-keep]')?.getAttribute('data-keep') ?? '',
        seen: at instanceof HTMLElement && at.checkVisibility() && at.matches(':focus-visible'),
      };
    });
  const tabTo = async (is: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
    for (let times = 0; times < 150; times += 1) {
      await page.keyboard.press('Tab');
      if (is(await focused())) return;
    }
    throw new Error('It cannot be reached by the Tab key.');
  };
  await open('uk/');
  await tabTo(({ href }) => href.endsWith('/uk/offline/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/uk/offline/');
  await language(page, 'uk').locator('[data-do=keep]').waitFor();
  await tabTo(({ does, language }) => does === 'keep' && language === 'uk');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ does: 'pause', language: 'uk', seen: true });
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ does: 'resume', language: 'uk', seen: true });
  await page.keyboard.press('Enter');
  await expect
    .poll(() => languageState(page, 'uk').textContent(), wholeGuide)
    .toContain('Збережено повністю');
  await expect.poll(focused).toMatchObject({ does: 'remove', language: 'uk', seen: true });
  expect(await languageState(page, 'en').textContent()).toContain('Завантажити');
  await offline.offline();
  await open('uk/glossary/pic/');
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await page.locator('h1').textContent()).toContain('PIC');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('живі лабораторії');
  await page.locator('[data-search-results] a').first().waitFor();
  await open('uk/members/?name=харків');
  await page.locator('[data-found] a').first().waitFor();
  // The other language was never read here; this one says so.
  await open('glossary/pic/');
  await expect.poll(() => page.locator('[data-not-kept]').isVisible()).toBe(true);
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
});

test('at 320 pixels, and with text twice as large, nothing is cut off', async () => {
  const { browser } = offline.now();
  for (const [width, size, path] of [
    [320, '100%', 'offline/'],
    [320, '100%', 'uk/offline/'],
    [640, '200%', 'offline/'],
    [640, '200%', 'uk/offline/'],
    [320, '200%', 'uk/offline/'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 640 } });
    const page = await context.newPage();
    await open(path, page);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, size);
    const box = language(page, 'en');
    const look = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      for (const button of await page.locator('[data-do]:visible').all()) {
        const { x = -1, width: own = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width);
        expect(height).toBeGreaterThanOrEqual(24);
      }
    };
    // On a first visit the pages are listed as soon as they are here.
    await page.locator('[data-kept-pages] summary').click();
    await look();
    await box.locator('[data-do=keep]').click();
    await box.locator('[data-do=pause]').waitFor();
    await look();
    await box.locator('[data-do=pause]').click();
    await box.locator('[data-do=resume]').waitFor();
    await look();
    await context.close();
  }
});
