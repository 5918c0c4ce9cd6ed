import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
const shown = (page: Page) => page.locator('[data-row]').filter({ visible: true });

test('networks are filtered by kind, country and topic, and the address keeps it', async () => {
  const { page, errors } = await visit('networks/');
  const all = await shown(page).count();
  expect(all).toBeGreaterThan(80);
  await page.getByLabel('Topic').selectOption({ label: 'Cybersecurity' });
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(20);
  await page.getByLabel('We are').selectOption({ label: 'University' });
  const fewer = await shown(page).count();
  await page.getByLabel('Not closed to').selectOption({ label: 'Armenia' });
  const exact = page.getByRole('link', { name: 'The answers for exactly' });
  expect(await exact.getAttribute('href')).toBe('/open/am/university/');
  await page.getByLabel('Not closed to').selectOption('');
  expect(await exact.isVisible()).toBe(false);
  expect(fewer).toBeGreaterThan(0);
  expect(fewer).toBeLessThanOrEqual(some);
  await page.reload();
  expect(await shown(page).count()).toBe(fewer);
  expect(await page.locator('[data-shown]').textContent()).toContain(`of ${String(all)}`);
  expect(errors).toEqual([]);
});

test('what was chosen before the script was there filters, and stands in the address', async () => {
  const { page } = await visit('networks/');
  const arrival = Promise.withResolvers<undefined>();
  await page.route('**/_astro/**', async (route) => {
    if (route.request().resourceType() === 'script') await arrival.promise;
    await route.continue();
  });
  await page.goto(page.url(), { waitUntil: 'commit' });
  await page.getByLabel('Topic').selectOption({ label: 'Cybersecurity' });
  const all = await shown(page).count();
  arrival.resolve(undefined);
  await expect.poll(() => shown(page).count()).toBeLessThan(all);
  expect(await page.getByLabel('Topic').inputValue()).not.toBe('');
  expect(new URL(page.url()).searchParams.has('topic')).toBe(true);
});

test('a network is found by its acronym and by words of its full name', async () => {
  const { page } = await visit('networks/');
  for (const typed of ['een', 'enterprise']) {
    await page.getByLabel('Name or acronym').fill(typed);
    await expect.poll(() => shown(page).count()).toBeLessThan(20);
    expect(await shown(page).getByRole('link').allTextContents()).toContain('EEN');
  }
});

test('a closed door is left out for the country it is closed to', async () => {
  const { page } = await visit('networks/?country=BY');
  const names = await shown(page).getByRole('link').allTextContents();
  expect(names).not.toContain('EEN');
  await page.getByLabel('Not closed to').selectOption({ label: 'Moldova' });
  expect(await shown(page).getByRole('link').allTextContents()).toContain('EEN');
});
