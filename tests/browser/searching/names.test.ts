import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { useSite } from '../support/browser.ts';

const results = (page: Page) => page.locator('[data-search-results] a');

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill(query);
}

describe.each(builtSites)('names in the search, at $base', (site) => {
  const { visit, path } = useSite(site);

  test.each([
    ['tekwlil', 'members/tekwill'],
    ['Харьков', 'members/'],
    ['enterprize europ', 'networks/een/'],
    ['თბილისი', 'members/city-tbilisi/'],
  ])('“%s” is found however it is spelt', async (query, expected) => {
    const { page, errors } = await visit('guide/');
    await search(page, query);
    const links = () =>
      results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await expect.poll(links).toContainEqual(expect.stringContaining(`${site.base}${expected}`));
    expect(errors).toEqual([]);
  });

  test('Enter opens the name that answers best', async () => {
    const { page } = await visit('');
    await search(page, 'lviv it clustre');
    await results(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/members/lviv-it-cluster/');
    expect(path(page)).toBe('/members/lviv-it-cluster/');
  });

  test('a page stands there once', async () => {
    const { page } = await visit('');
    await search(page, 'Tekwill');
    await results(page).first().waitFor();
    const links = await results(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('names that cannot be looked up', () => {
  const { visit } = useSite();

  test('leave the search in texts as it is', async () => {
    const { page } = await visit('');
    await page.context().route('**/directory/**', (route) => route.abort());
    await search(page, 'living labs');
    await results(page).first().waitFor();
    const status = page.locator('[data-search-status]');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ results?$/);
  });
});
