import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();
const shown = (page: Page) => page.locator('[data-row]:not([hidden])');
const visible = (page: Page) => shown(page).filter({ visible: true });

test('filters combine, stand in the address, and come back with it', async () => {
  const { page, errors } = await visit('members/');
  const all = await visible(page).count();
  await page.getByLabel('Country').selectOption({ label: 'Ukraine' });
  await page.getByLabel('Kind').selectOption({ label: 'Cluster' });
  const some = await visible(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator('[data-shown]').textContent()).toContain(`${some} organisation`);
  expect(new URL(page.url()).search).toBe('?country=UA&kind=cluster');

  await page.reload();
  expect(await visible(page).count()).toBe(some);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(() => visible(page).count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
  expect(errors).toEqual([]);
});

test('a name is found without its accents', async () => {
  const { page } = await visit('members/');
  await page.getByLabel('Name, acronym or town').fill('balti');
  const names = await visible(page).getByRole('link').allTextContents();
  expect(names.some((name) => name.includes('Bălți'))).toBe(true);
});

test('no match is said', async () => {
  const { page } = await visit('members/');
  await page.getByLabel('Name, acronym or town').fill('zzzzzz');
  expect(await page.locator('[data-none]').isVisible()).toBe(true);
});

test('unknown values and HTML in the address change nothing', async () => {
  const { page, errors } = await visit('members/');
  const all = await visible(page).count();
  await page.goto(`${page.url()}?country=XX&kind=%3Cscript%3E&network=nowhere`);
  expect(await visible(page).count()).toBe(all);
  expect(errors).toEqual([]);
});

test('without JavaScript the whole list is there, and no filter that does nothing', async () => {
  const { page } = await visit('members/', { javaScriptEnabled: false });
  expect(await page.locator('[data-row]').count()).toBeGreaterThan(100);
  expect(await page.locator('[data-filter]').isVisible()).toBe(false);
});

test('an acronym and a native name find the organisation', async () => {
  const { page } = await visit('members/');
  for (const [typed, name] of [
    ['ATIC', 'Moldovan Association of ICT Companies'],
    ['Львів', 'Lviv'],
  ] as const) {
    await page.getByLabel('Name, acronym or town').fill(typed);
    const names = await visible(page).getByRole('link').allTextContents();
    expect(names.some((one) => one.includes(name))).toBe(true);
  }
});
