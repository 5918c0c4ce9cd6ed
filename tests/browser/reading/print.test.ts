import { describe, expect, test } from 'vitest';
import { pageKinds, useSite } from '../support/browser.ts';

/** Width of the text on A4 between the margins of the print style sheet, in CSS pixels. */
const paper = { width: Math.floor(((210 - 2 * 16) / 25.4) * 96), height: 1000 };

describe('on paper', () => {
  const { visit } = useSite();
  // The style page and the search are for screens.
  const printed = pageKinds.filter((path) => !['style/', 'search/', '404.html'].includes(path));

  test.each(printed)('/%s has no navigation and fits A4', async (path) => {
    const { page } = await visit(path, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      const style = (selector: string) => {
        const one = document.querySelector(selector);
        return one === null ? undefined : getComputedStyle(one);
      };
      return {
        navigation: visible('.site-head, .site-foot nav, .side, .crumbs, .skip-link, .no-print'),
        beyond: document.documentElement.scrollWidth - innerWidth,
        heading: style('h2')?.breakAfter,
        row: style('tbody tr')?.breakInside,
        head: style('thead')?.display,
      };
    });
    expect(found.navigation).toBe(0);
    expect(found.beyond).toBeLessThanOrEqual(0);
    expect(found.heading ?? 'avoid').toBe('avoid');
    expect(found.row ?? 'avoid').toBe('avoid');
    expect(found.head ?? 'table-header-group').toBe('table-header-group');
    await page.context().close();
  });

  test('a link elsewhere shows its address, one inside does not; nothing stays folded', async () => {
    const { page } = await visit('calendar/');
    await page.emulateMedia({ media: 'print' });
    const after = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await after('main .rows a[href^="http"]')).toContain('http');
    expect(await after('main .rows h3 a')).toBe('none');
    const folded = await page.locator('main details:not([open]) li').evaluateAll(
      (rows) =>
        rows.filter(
          // What paper leaves out as a whole is not folded.
          (row) =>
            row.closest('.no-print, .side') === null && row.getBoundingClientRect().height === 0,
        ).length,
    );
    expect(folded).toBe(0);
    await page.context().close();
  });
});
