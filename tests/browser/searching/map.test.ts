import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit, path } = useSite();
const found = (page: Page) => page.locator('[data-found] a');
const chips = (page: Page) => page.locator('[data-chips] button');

test('a city and a country of the map narrow the list, and are let go again', async () => {
  const { page, errors } = await visit('members/');
  const city = page.locator('.map-city[data-value=ua-lviv]');
  const [, told] = /: (\d+)/.exec((await city.locator('title').textContent()) ?? '') ?? [];
  await city.locator('circle').first().click();
  await page.waitForURL('**/members/?city=ua-lviv');
  await expect.poll(() => found(page).count()).toBe(Number(told));
  expect(await chips(page).allTextContents()).toEqual(['Lviv']);
  expect(await city.getAttribute('aria-current')).toBe('true');
  await page.goBack();
  await page.locator('[data-browse]').waitFor({ state: 'visible' });
  await page.locator('.map-country[data-value=MD]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/members/?country=MD');
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Moldova']);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/members/');
  expect(errors).toEqual([]);
});

test('its counts follow the other choices, in the table too', async () => {
  const { page } = await visit('members/');
  const countOf = async (key: string) =>
    Number(await page.locator(`.map-table td[data-count="${key}"]`).textContent());
  const radius = async () =>
    Number(await page.locator('circle[data-count=ua-kyiv]').getAttribute('r'));
  const [before, wide] = [await countOf('ua-kyiv'), await radius()];
  await page.goto(`${page.url()}?kind=cluster`);
  await expect.poll(() => countOf('ua-kyiv')).toBeLessThan(before);
  expect(await radius()).toBeLessThan(wide);
  const promised = await countOf('UA');
  await page.getByText('The map as a table').click();
  await page.locator('.map-table a[data-value=UA]').click();
  await expect.poll(() => found(page).count()).toBe(promised);
});

test('without JavaScript its links lead to the shelves', async () => {
  const { page } = await visit('members/', { javaScriptEnabled: false });
  await page.locator('.map-city[data-value=md-chisinau] circle').first().click();
  await page.waitForLoadState();
  expect(path(page)).toBe('/members/city/md-chisinau/');
  expect(await page.locator('main .grid > li').count()).toBeGreaterThan(10);
});

test.each([
  ['CSV', 'ways-in.csv', (text: string) => text.trim().split('\r\n').length - 1],
  ['vCard', 'ways-in.vcf', (text: string) => text.split('BEGIN:VCARD').length - 1],
  ['JSON', 'ways-in.json', (text: string) => text.split('"reviewEvery"').length - 1],
])('what is listed can be taken along as %s', async (format, name, count) => {
  const { page, errors } = await visit('members/?country=BY');
  await expect.poll(() => found(page).count()).toBeGreaterThan(3);
  const listed = await found(page).count();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(name);
  expect(count(readFileSync(await download.path(), 'utf8'))).toBe(listed);
  expect(errors).toEqual([]);
});

test('a list that cannot be made is told', async () => {
  const { page } = await visit('members/?country=BY');
  await expect.poll(() => found(page).count()).toBeGreaterThan(3);
  await page.route('**/data/members.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('button', { name: 'CSV' }).click();
  await page.getByText('The file could not be made. Try again.').waitFor();
});
