import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const { visit, path } = useSite();
const found = (page: Page) => page.locator('[data-found] a');
const status = (page: Page) => page.locator('[data-shown]');
const search = (page: Page) => page.getByLabel('Name, acronym or town');

test('filters combine, stand in the address, and come back with it', async () => {
  const { page, errors } = await visit('members/');
  await page.getByLabel('Country').selectOption({ label: 'Ukraine' });
  await page.getByLabel('Kind').selectOption({ label: 'Cluster' });
  await page.waitForURL('**/members/?country=UA&kind=cluster');
  await expect.poll(() => found(page).count()).toBeGreaterThan(5);
  const some = await found(page).count();
  await expect.poll(() => status(page).textContent()).toContain(`${String(some)} organisation`);

  await page.reload();
  await expect.poll(() => found(page).count()).toBe(some);
  expect(await page.locator('[data-browse]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.locator('[data-browse]').waitFor({ state: 'visible' });
  expect(new URL(page.url()).search).toBe('');
  expect(errors).toEqual([]);
});

test('an organisation is found by accents left out, acronym, native name and town', async () => {
  const { page } = await visit('members/');
  for (const [typed, name] of [
    ['balti', 'Bălți'],
    ['კლასტერების', 'Georgian Clusters'],
    ['Harkov it', 'Kharkiv IT Cluster'],
    ['tekwlil', 'Tekwill'],
    ['ATIC', 'Moldovan Association of ICT Companies'],
    ['Львів', 'Lviv'],
  ] as const) {
    await search(page).fill(typed);
    await expect.poll(async () => (await found(page).allTextContents()).join('; ')).toContain(name);
  }
  await found(page).first().click();
  expect(path(page)).toMatch(/^\/members\/[a-z0-9-]+\/$/);
});

test('many results are shown in portions', async () => {
  const { page } = await visit('members/?country=UA');
  await expect.poll(() => found(page).count()).toBe(60);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => found(page).count()).toBeGreaterThan(60);
  expect(
    await found(page)
      .nth(60)
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('no match is said', async () => {
  const { page } = await visit('members/');
  await search(page).fill('zzzzzz');
  await page.locator('[data-nothing]').waitFor({ state: 'visible' });
  expect(await found(page).count()).toBe(0);
});

test('unknown values and HTML in the address change nothing', async () => {
  const { page, errors } = await visit('members/?country=XX&kind=%3Cscript%3E&network=nowhere');
  expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  await search(page).fill('<img src=x onerror=alert(1)>');
  await page.locator('[data-nothing]').waitFor({ state: 'visible' });
  expect(await page.locator('main img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a list that cannot be loaded is said, and the shelves stay', async () => {
  const { page } = await visit('members/');
  await page.route('**/members/list.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.getByLabel('Country').selectOption({ label: 'Ukraine' });
  await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
  expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  await page.unroute('**/members/list.json');
  await page.getByLabel('Kind').selectOption({ label: 'Cluster' });
  await expect.poll(() => found(page).count()).toBeGreaterThan(5);
});

test('without JavaScript the directory is browsed by country, kind, network and letter', async () => {
  const { page } = await visit('members/', { javaScriptEnabled: false });
  expect(await page.locator('[data-directory]').isVisible()).toBe(false);
  for (const [heading, place] of [
    ['By kind', 'Cluster'],
    ['By network', 'EEN'],
    ['By first letter of the English name', 'L'],
    ['By country', 'Ukraine'],
  ] as const) {
    const shelf = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
    const link = shelf.locator('li', { has: page.getByRole('link', { name: place, exact: true }) });
    const count = Number(await link.locator('span').textContent());
    await link.getByRole('link').click();
    expect(await page.locator('main .grid > li > a').count()).toBe(count);
    expect(count).toBeGreaterThan(1);
    await page.goBack();
  }
});
