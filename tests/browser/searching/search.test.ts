import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { useSite } from '../support/browser.ts';

const results = (page: Page) => page.locator('[data-search-results] a');
const status = (page: Page) => page.locator('[data-search-status]');

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(query);
}

describe.each(builtSites)('the search, at $base', (site) => {
  const { visit, path } = useSite(site);

  test('opens by keyboard, groups, filters, and opens a result', async () => {
    const { page, foreign, errors } = await visit('guide/');
    await search(page, 'living labs');
    // Names may come before texts.
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ results?$/);
    const groups = await page.locator('[data-search-results] h3').allTextContents();
    expect(groups).toContain('Networks');

    await page.getByRole('radio', { name: 'How to join' }).check({ force: true });
    await expect
      .poll(() => page.locator('[data-search-results] h3').allTextContents())
      .toEqual(['How to join']);

    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/networks/enoll/joining/');
    expect(path(page)).toBe('/networks/enoll/joining/');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('finds Ukrainian texts and, marked as such, English ones', async () => {
    const { page } = await visit('uk/');
    await search(page, 'DIGITAL SME');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d/);
    const found = await results(page).evaluateAll((links) =>
      links.map((link) => ({
        path: new URL((link as HTMLAnchorElement).href).pathname,
        english: link.querySelector('[lang=en]') !== null,
      })),
    );
    const wanted = `${site.base}uk/networks/digital-sme/`;
    expect(found.find((one) => one.path === wanted)?.english).toBe(false);
    expect(found.some(({ english }) => english)).toBe(true);
    expect(found.every((one) => one.path.startsWith(`${site.base}uk/`))).toBe(true);
  });
});

describe('the search and bad input', () => {
  const { visit } = useSite();

  test.each([
    ['nothing that exists', 'zzxqyk'],
    ['HTML', '<img src=x onerror="document.title=1">'],
    ['control characters', '\u0000\u0007\u202e'],
    ['a thousand characters', 'x'.repeat(1000)],
  ])('%s breaks nothing', async (_name, query) => {
    const { page, errors } = await visit('');
    const title = await page.title();
    await search(page, query);
    await expect.poll(() => status(page).textContent()).toMatch(/Nothing found|\d+ result|^$/);
    expect(await page.title()).toBe(title);
    expect(await page.locator('[data-search] img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('an index that cannot be loaded is said, and the next try works', async () => {
    const { page } = await visit('');
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
    await search(page, 'cluster');
    await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
    await page.unrouteAll();
    await page.getByRole('searchbox').fill('clusters');
    await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toMatch(/^\d+ result/);
  });

  test('the same on a Ukrainian page, which asks two indexes', async () => {
    const { page } = await visit('uk/');
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
    await search(page, 'кластер');
    await expect.poll(() => status(page).textContent()).toContain('Не вдалося');
    await page.unrouteAll();
    await page.getByRole('searchbox').fill('DIGITAL SME');
    await results(page).first().waitFor();
  });

  test('Enter right after typing opens a result of what was typed', async () => {
    const { page } = await visit('');
    await search(page, 'cluster');
    await results(page).first().waitFor();
    await page.getByRole('searchbox').fill('European Network of Living Labs');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/networks/enoll/**');
  });

  test('closing gives the focus back to the button that opened it', async () => {
    const { page } = await visit('guide/');
    const opener = page.getByRole('link', { name: /^Search/ }).first();
    await opener.click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('more results come on demand', async () => {
    const { page } = await visit('');
    await search(page, 'innovation');
    await results(page).first().waitFor();
    const before = await results(page).count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  });

  test('without JavaScript the lists are offered', async () => {
    const { page } = await visit('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    expect(await page.locator('noscript, .notice').first().isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('link', { name: 'Networks' }).count()).toBe(1);
  });
});
