import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds, useSite } from '../support/browser.ts';

const { visit } = useSite();
const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe finds on a page, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeCode);
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

const themes = ['light', 'dark'] as const;
const phone = { bypassCSP: true, viewport: { width: 390, height: 844 } };

/** What axe finds in both themes. */
async function inBothThemes(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    found[colorScheme] = await findings(page);
  }
  return found;
}
const nothing = { light: [], dark: [] };

describe('axe in both themes', () => {
  test.each(pageKinds)('finds nothing on /%s', async (path) => {
    const { page } = await visit(path, {
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    expect(await inBothThemes(page)).toEqual(nothing);
    await page.context().close();
  });

  test('finds nothing in the search with results, on a phone', async () => {
    const { page } = await visit('', phone);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('cluster');
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await inBothThemes(page)).toEqual(nothing);
  });

  test('finds nothing in the answers of the finder, nor where an amount is none', async () => {
    const { page } = await visit('open/?country=UA&kind=sme&wish=funding,x&budget=9-EUR', phone);
    await page.locator('#closed').waitFor();
    expect(await inBothThemes(page)).toEqual(nothing);
    await page.getByRole('link', { name: /^Change.*What can you pay/ }).click();
    await page.getByLabel('Amount').fill('much');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    expect(await inBothThemes(page)).toEqual(nothing);
  });

  test('finds nothing with the menus open, on a phone', async () => {
    const { page } = await visit('networks/een/', phone);
    await page.getByText('Menu').click();
    await page.getByText('On this page').locator('visible=true').click();
    expect(await inBothThemes(page)).toEqual(nothing);
  });
});
