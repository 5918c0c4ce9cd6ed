import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
const names = (page: Page) =>
  page.locator('[data-compare-table] thead th[scope=col] a:first-child').allTextContents();
const row = (page: Page, name: string) => page.locator(`[data-compared=${name}]`);
const status = (page: Page) => page.locator('[data-compare-status]');

test('networks are put side by side, for who asks, in a link that shows the same', async () => {
  const { page, errors, foreign } = await visit('networks/een/');
  await page.getByRole('link', { name: 'Compare with other networks' }).click();
  await page.waitForURL('**/compare/?networks=een,*');
  await expect.poll(() => names(page)).toHaveLength(3);
  await page
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
  await expect.poll(() => names(page)).toHaveLength(2);
  await page.locator('[name=network]').selectOption('eurobotics');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => names(page)).toContain('euRobotics');
  expect(await row(page, 'answer').textContent()).toContain('Choose your country');
  await page.getByLabel('Our country').selectOption('BY');
  await page.getByLabel('We are').selectOption('university');
  await expect.poll(() => row(page, 'answer').textContent()).toContain('Not open');
  await page.waitForURL('**country=BY&kind=university');

  const link = page.url();
  const shown = await page.locator('[data-compare-table]').textContent();
  const other = await visit(new URL(link).pathname.slice(1) + new URL(link).search);
  await expect.poll(() => other.page.locator('[data-compare-table]').textContent()).toBe(shown);
  await page.goBack();
  await expect.poll(() => row(page, 'answer').textContent()).toContain('Choose your country');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('only what differs is left when that is asked, and it differs', async () => {
  const { page } = await visit('compare/?networks=een,ecso');
  await expect.poll(() => names(page)).toHaveLength(2);
  const rows = page.locator('[data-compared]').filter({ visible: true });
  const all = await rows.count();
  await page.getByLabel('Only what differs').check();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  for (const one of await rows.all()) {
    const [first, second] = await one.locator('td').allTextContents();
    expect(first).not.toBe(second);
  }
});

test('a broken link says what was left out, and shows the rest', async () => {
  const { page, errors } = await visit(
    'compare/?networks=een,nowhere,een,<img src=x onerror=alert(1)>,ecso&kind=guild',
  );
  await expect.poll(() => names(page)).toHaveLength(2);
  const told = await page.locator('[data-left-out]').textContent();
  for (const part of ['nowhere', 'een', 'twice', '<img', 'kind=guild'])
    expect(told).toContain(part);
  expect(await page.locator('main img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('one network asks for another, five show four', async () => {
  const { page } = await visit('compare/?networks=een');
  await expect.poll(() => status(page).textContent()).toContain('Add a network');
  const many = await visit('compare/?networks=een,ecso,adra,eurobotics,earto');
  await expect.poll(() => names(many.page)).toHaveLength(4);
  expect(await many.page.locator('[data-left-out]').textContent()).toContain('earto');
  expect(await many.page.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
});

test('what cannot be loaded is said, and the next try works', async () => {
  const { page } = await visit('compare/');
  await page.route('**/compare/een.json', (route) => route.abort());
  await page.locator('[name=network]').selectOption('een');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => names(page)).toEqual(['EEN']);
});

test('without scripts all networks stand at a glance', async () => {
  const { page } = await visit('compare/', { javaScriptEnabled: false });
  expect(await page.getByLabel('Our country').isVisible()).toBe(false);
  expect(await page.locator('table a').count()).toBeGreaterThan(50);
});

test('a comparison prints on one sheet', async () => {
  const { page } = await visit('compare/?networks=een,ecso,adra&country=UA&kind=cluster');
  await expect.poll(() => names(page)).toHaveLength(3);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
