import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
const rows = (page: Page) => page.locator('[data-option]').filter({ visible: true });
const status = (page: Page) => page.locator('[data-costs-status]');

test('fees are narrowed down by what is told, and a link shows the same', async () => {
  const { page, errors } = await visit('networks/eurobotics/');
  await page.getByRole('link', { name: 'What it costs us' }).click();
  await page.waitForURL('**/networks/eurobotics/cost/');
  expect(await rows(page).count()).toBe(5);
  expect(await status(page).textContent()).toContain('It depends on: Yearly turnover');
  await page.getByLabel('Yearly turnover').fill('3 000 000');
  await expect.poll(() => rows(page).count()).toBe(1);
  expect(await rows(page).locator('[data-first]').textContent()).toBe('€2,500');
  expect(await rows(page).locator('[data-later]').textContent()).toBe('€2,500');
  await page.getByLabel('Your exchange rate').fill('48,2');
  await page.getByLabel('currency code').fill('uah');
  await expect.poll(() => rows(page).locator('[data-first]').textContent()).toContain('120,500');
  expect(await rows(page).locator('.cite').count()).toBeGreaterThan(0);
  const shown = await rows(page).textContent();
  await page.reload();
  expect(await rows(page).textContent()).toBe(shown);
  expect(errors).toEqual([]);
});

test('what is due on joining counts in the first year only', async () => {
  const { page } = await visit('networks/iasp/cost/');
  const row = rows(page).first();
  expect(await row.locator('[data-first]').textContent()).toBe('€2,450');
  expect(await row.locator('[data-later]').textContent()).toBe('€1,950');
});

test('nothing fits, and a broken link, are said', async () => {
  const { page, errors } = await visit('networks/adra/cost/?staff=<b>&kind=guild');
  expect(await page.locator('[data-not-understood-note]').textContent()).toContain('staff=<b>');
  expect(await rows(page).count()).toBe(8);
  const other = await visit('networks/carare/cost/?country=GE');
  expect(await rows(other.page).count()).toBe(0);
  expect(await status(other.page).textContent()).toContain('No published fee fits');
  expect(errors).toEqual([]);
});

test('without scripts all fees stand there, with their rules', async () => {
  const { page } = await visit('networks/adra/cost/', { javaScriptEnabled: false });
  expect(await rows(page).count()).toBe(8);
  expect(await page.getByLabel('Number of staff').isVisible()).toBe(false);
});
