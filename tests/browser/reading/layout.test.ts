import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { pageKinds, useSite } from '../support/browser.ts';

const widths = [320, 390, 768, 1440];
/** Sizes of text in per cent: as the page has it, and as large as WCAG 1.4.4 asks for. */
const sizes = [100, 200];

describe.each(builtSites)('at $base', (site) => {
  const { visit } = useSite(site);

  test.each(pageKinds)(
    '/%s does not scroll sideways at any width or size of text, asks no other origin, and breaks no policy',
    async (path) => {
      const { page, foreign, errors } = await visit(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const size of sizes) {
          const beyond = await page.evaluate((percent) => {
            const { documentElement: root } = document;
            root.style.fontSize = `${String(percent)}%`;
            return root.scrollWidth - root.clientWidth;
          }, size);
          expect({ width, size, beyond }).toEqual({ width, size, beyond: 0 });
        }
      }
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
  );
});

const { visit } = useSite();

test('fonts are loaded for the scripts a page shows, and no others', async () => {
  const loaded = async (path: string) => {
    const { page } = await visit(path);
    await page.waitForLoadState('networkidle');
    return page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /noto-(?:sans|serif)-(\w+)\./.exec(name)?.[1])
        .filter((script) => script !== undefined),
    );
  };
  const latin = new Set(await loaded('networks/een/joining/'));
  expect(latin).toContain('latin');
  expect(latin).not.toContain('armenian');
  expect(latin).not.toContain('georgian');
  expect(new Set(await loaded('style/'))).toEqual(
    new Set(['latin', 'region', 'cyrillic', 'armenian', 'georgian']),
  );
});

test('the theme follows the system, can be switched, and is remembered', async () => {
  const { page } = await visit('', { colorScheme: 'light' });
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
  const pressed = page.getByRole('button', { name: 'Dark theme' });
  expect(await pressed.getAttribute('aria-pressed')).toBe('true');
});

test('paper gets no menu, and the addresses of links', async () => {
  const { page } = await visit('networks/een/joining/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-head').isVisible()).toBe(false);
  expect(await page.locator('.steps').isVisible()).toBe(true);
  const after = await page
    .locator('#sources ~ ol a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('http');
});
