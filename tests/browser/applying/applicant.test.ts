import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { useSite } from '../support/browser.ts';

describe.each(builtSites)('an applicant, at $base', (site) => {
  const { visit, path } = useSite(site);

  test('goes from the home page to the steps of a network', async () => {
    const { page, foreign, errors } = await visit('');
    await page.getByLabel('Our country').selectOption({ label: 'Moldova' });
    await page.getByLabel('We are').selectOption({ label: 'Association or chamber' });
    await page.getByRole('button', { name: 'Show the networks' }).click();
    await page.waitForURL('**/open/md/association/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Moldova');

    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 2 }).first().textContent()).toContain('Open');
    await main.getByRole('link', { name: 'DIGITAL SME', exact: true }).click();
    await page.waitForURL('**/networks/digital-sme/');
    const matrix = page.getByRole('region', { name: 'Answers by country and kind' });
    expect(await matrix.getByRole('columnheader', { name: 'Moldova' }).count()).toBe(1);
    const row = matrix.getByRole('row', { name: /Association/ });
    expect(await row.textContent()).toMatch(/Open|On conditions/);

    await page.getByRole('link', { name: 'How to join DIGITAL SME' }).first().click();
    await page.waitForURL('**/networks/digital-sme/joining/');
    const steps = await page.locator('.step h3').allTextContents();
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps[0]).toMatch(/^Step 1: /);

    // Each fact leads to its source at the foot of the page.
    await page.locator('.step .cite').first().click();
    const source = page.locator(new URL(page.url()).hash);
    expect(await source.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('does the same without JavaScript', async () => {
    const { page } = await visit('', { javaScriptEnabled: false });
    await page.getByLabel('Our country').selectOption({ label: 'Moldova' });
    await page.getByLabel('We are').selectOption({ label: 'Association or chamber' });
    await page.getByRole('button', { name: 'Show the networks' }).click();
    await page.waitForURL('**/open/?*');
    await page
      .getByRole('region', { name: 'Moldova' })
      .getByRole('link', { name: 'Association or chamber' })
      .click();
    await page.waitForURL('**/open/md/association/');
    await page.getByRole('link', { name: 'DIGITAL SME', exact: true }).click();
    expect(path(page)).toBe('/networks/digital-sme/');
  });

  test('reads in Ukrainian, and is told where the text is English', async () => {
    const { page } = await visit('networks/een/');
    await page.getByRole('link', { name: 'українська' }).click();
    expect(path(page)).toBe('/uk/networks/een/');
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(await page.locator('.notice[role=note]').isVisible()).toBe(true);
    expect(await page.locator('h1').getAttribute('lang')).toBe('en');
  });
});

describe('an applicant with a keyboard', () => {
  const { visit, path } = useSite();

  test('skips the menu', async () => {
    const { page } = await visit('networks/een/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('finds the networks of a country without a mouse', async () => {
    const { page } = await visit('');
    await page.getByLabel('Our country').focus();
    await page.keyboard.type('Ukr');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Univ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/open/ua/university/');
    expect(path(page)).toBe('/open/ua/university/');
  });
});
