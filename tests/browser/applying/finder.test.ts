import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { useSite } from '../support/browser.ts';

/** The question or the heading of the answers that is shown. */
const heading = (page: Page) => page.locator('[data-finder] h2:visible').first();
const isFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** What a reader sees of a list of answers, without the spaces of the markup. */
const rowsOf = (page: Page, status: string) =>
  page
    .locator(`section:has(> #${status}) .rows > li`)
    .evaluateAll((rows) => rows.map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim()));

describe.each(builtSites)('the finder, at $base', (site) => {
  const { visit, path } = useSite(site);

  test('leads by keyboard from the first question to the answers, and back', async () => {
    const { page, foreign, errors } = await visit('open/');
    await heading(page).waitFor();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.waitForLoadState('networkidle');
    await page.getByRole('radio', { name: 'Armenia' }).focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await page.getByRole('radio', { name: 'Ukraine' }).isChecked()).toBe(true);
    await press('Enter');
    await page.waitForURL('**/open/?ask=kind&country=UA');
    expect(await isFocused(page)).toBe('What kind of organisation are you?');
    expect(await page.title()).toContain('What kind of organisation are you?');

    // On from the heading: back, then the choices.
    await press('Tab', 'ArrowDown', 'Enter');
    await page.waitForURL('**/open/?ask=wish&country=UA&kind=cluster');
    await press('Tab', 'Tab', 'Tab', 'Space', 'Enter');
    await page.waitForURL('**/open/?ask=budget&country=UA&kind=cluster&wish=funding');
    await press('Tab');
    await page.keyboard.type('much');
    await press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('in figures');
    expect(await page.getByLabel('Amount').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Amount').fill('2 000');
    await press('Enter');
    await page.waitForURL('**/open/?ask=soon&country=UA&kind=cluster&wish=funding&budget=2000-EUR');
    await page.getByRole('link', { name: 'Skip this question' }).focus();
    await press('Enter');
    await page.waitForURL('**/open/?ask=topic&**');
    await page.getByRole('button', { name: 'Continue' }).focus();
    await press('Enter');
    await page.waitForURL('**/open/?country=UA&kind=cluster&wish=funding&budget=2000-EUR');
    await page.locator('#conditional').waitFor();
    expect(await isFocused(page)).toBe('Networks for you');
    const [first] = await rowsOf(page, 'conditional');
    expect(first).toContain('Offers what you are after: Funding');

    await page.goBack();
    expect(await heading(page).textContent()).toContain('Which topics do you work on?');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('changes an answer and comes back to the others', async () => {
    const { page } = await visit('open/?country=UA&kind=sme&wish=standards');
    await page.locator('#closed').waitFor();
    await page.getByRole('link', { name: /^Change.*What kind of organisation/ }).click();
    expect(await page.getByRole('radio', { name: 'Small or medium company' }).isChecked()).toBe(
      true,
    );
    await page.getByRole('radio', { name: 'Association or chamber' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/open/?country=UA&kind=association&wish=standards');
    const conditional = page.locator('section:has(> #conditional)');
    await conditional.getByRole('link', { name: 'EEN', exact: true }).waitFor();
  });

  test('says without JavaScript what it says with it', async () => {
    const { page: plain } = await visit('open/', { javaScriptEnabled: false });
    expect(await plain.getByRole('button', { name: 'Continue' }).count()).toBe(0);
    await plain
      .getByRole('region', { name: 'Azerbaijan' })
      .getByRole('link', { name: 'University' })
      .click();
    expect(path(plain)).toBe('/open/az/university/');
    const { page } = await visit('open/?country=AZ&kind=university');
    await page.locator('#closed').waitFor();
    for (const status of ['open', 'conditional', 'unknown', 'closed']) {
      const rows = await rowsOf(plain, status);
      expect(rows.length).toBeGreaterThan(0);
      expect(await rowsOf(page, status)).toEqual(rows);
    }
    // Of nothing but country and kind, the link to pass on is that of the plain page.
    const link = page.locator('[data-finder-share] a');
    expect(await link.getAttribute('href')).toContain(`${site.base}open/az/university/`);
  });
});

describe('the finder', () => {
  const { visit } = useSite();

  test('tells why not, and what would change it', async () => {
    const { page } = await visit('open/?country=UA&kind=sme');
    const closed = page.locator('section:has(> #closed)');
    const row = closed.locator('.rows > li', { hasText: 'clients of this network' });
    await row.waitFor();
    const text = await row.textContent();
    expect(text).toContain('What would change it');
    expect(text).toContain('In Ukraine, the answer is “On conditions” for associations');
    expect(text).toContain('If you belong to such an association');
    const none = closed.locator('.rows > li', { hasText: 'No Eastern Partnership country' });
    expect(await none.textContent()).toContain('knows of nothing that would change');
  });

  test('marks budget and time, and leaves nothing out', async () => {
    const { page } = await visit('open/?country=UA&kind=university');
    await page.locator('#conditional').waitFor();
    const all = (await rowsOf(page, 'conditional')).length;
    await page.goto(`${page.url()}&budget=2000-EUR&soon=month`);
    await page.locator('#conditional').waitFor();
    const rows = await rowsOf(page, 'conditional');
    expect(rows).toHaveLength(all);
    expect(rows.find((one) => one.startsWith('EOSC-A'))).toContain('above your budget');
    expect(rows.find((one) => one.startsWith('EDEN'))).toContain('soon enough for you');
    await page.goto(page.url().replace('2000-EUR', '2000-UAH'));
    await page.locator('#conditional').waitFor();
    const inHryvnias = await rowsOf(page, 'conditional');
    expect(inHryvnias.find((one) => one.startsWith('EOSC-A'))).toContain('not compared');
  });

  test('answers for any kind if it is skipped, and says for whom', async () => {
    const { page } = await visit('open/?country=MD&topic=standards');
    await page.locator('#conditional').waitFor();
    const rows = await rowsOf(page, 'conditional');
    expect(rows.find((one) => one.startsWith('SBS'))).toContain(
      'associations and chambers in Moldova:',
    );
  });

  test('says what of an outdated link it does not know, and keeps the rest', async () => {
    const { page } = await visit('open/?country=GE&kind=guild&wish=fame,skills&budget=lots');
    await page.locator('#conditional').waitFor();
    const notice = page.locator('[data-finder-left]');
    expect(await notice.textContent()).toContain('kind=guild, wish=fame, budget=lots');
    const summary = await page.locator('[data-finder-summary]').textContent();
    expect(summary).toContain('Georgia');
    expect(summary).toContain('Skills');
    const { page: broken } = await visit('open/?ask=%E0%A4%A&country=<img>');
    await expect
      .poll(() => broken.locator('[data-finder-left]').textContent())
      .toContain('country=<img>');
    expect(await broken.locator('img').count()).toBe(0);
  });

  test('is in Ukrainian on Ukrainian pages', async () => {
    const { page } = await visit('uk/open/?country=UA&kind=cluster&wish=skills');
    await page.locator('#conditional').waitFor();
    expect((await rowsOf(page, 'conditional'))[0]).toContain('Дає те, що ви шукаєте: Навички');
    expect(await page.locator('[data-finder-summary]').textContent()).toContain('Україна');
  });

  test('offers another try, and the plain page, if the answers cannot be fetched', async () => {
    const { page } = await visit('open/?ask=topic&country=UA&kind=cluster');
    await page.route('**/finder.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Continue' }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    const link = page.getByRole('link', { name: 'The page for your country' });
    expect(await link.getAttribute('href')).toBe('/open/ua/cluster/');
    await page.unroute('**/finder.json');
    await again.click();
    await page.locator('#conditional').waitFor();
    expect(await again.isVisible()).toBe(false);
  });

  test('goes on as a plain form while its script is not there yet', async () => {
    const { page } = await visit('open/');
    await page.route('**/_astro/finder.*', (route) => route.abort());
    await page.reload();
    await page.getByRole('radio', { name: 'Georgia' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(/country=GE/);
    await page.unroute('**/_astro/finder.*');
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toContain('What kind of organisation');
    expect(page.url()).toContain('country=GE');
  });

  test('keeps what was ticked before its script was there', async () => {
    const { page } = await visit('open/');
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/_astro/finder.*', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await page.reload();
    const georgia = page.getByRole('radio', { name: 'Georgia' });
    await georgia.check();
    const skip = page.locator('[data-finder-skip]');
    expect(await skip.getAttribute('href')).toBe('?ask=kind');
    arrival.resolve(undefined);
    await expect.poll(() => skip.getAttribute('href')).toBe('/open/?ask=kind');
    expect(await georgia.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/open/?ask=kind&country=GE');
  });

  test('prints the answers with the address that leads back to them, and no form', async () => {
    const { page } = await visit('open/?country=UA&kind=cluster&wish=skills');
    await page.locator('#conditional').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-origin').textContent()).toContain(
      '?country=UA&kind=cluster&wish=skills',
    );
    expect(await page.locator('[data-finder-form]').isVisible()).toBe(false);
    expect(await page.locator('[data-finder-share]').isVisible()).toBe(false);
    expect(
      await page
        .getByRole('link', { name: /^Change/ })
        .first()
        .isVisible(),
    ).toBe(false);
    expect(await page.locator('[data-finder-summary]').isVisible()).toBe(true);
  });
});
