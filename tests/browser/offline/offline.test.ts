import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { parts, useOfflineSite, wholeGuide } from '../support/offline-site.ts';

const { state, problem, language, languageState } = parts;

describe.each(builtSites)('reading without a connection, at $base', (site) => {
  const offline = useOfflineSite(site);
  const { open, ask, stored } = offline;

  test('after a first visit the lists and the pages that were read are there', async () => {
    const { page } = offline.now();
    await open('');
    await open('offline/');
    await expect.poll(() => state(page).textContent()).toContain('The lists and the pages');
    expect(await languageState(page, 'en').textContent()).toMatch(/MB.*MB/);
    await open('networks/een/');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const cache = await caches.open(
            (await caches.keys()).find((name) => name.includes('files')) ?? '',
          );
          return (await cache.keys()).some(({ url }) => url.includes('/networks/een/?'));
        }),
      )
      .toBe(true);
    await offline.offline();
    await open('networks/een/');
    expect(await page.locator('h1').textContent()).toContain('Enterprise Europe Network');
    await open('networks/?country=UA');
    expect(await page.locator('h1').textContent()).toContain('Networks');
    await open('glossary/pic/');
    expect(await page.getByText('is not kept on this device').isVisible()).toBe(true);
    await page.getByText('Pages kept here').click();
    await page.getByRole('link', { name: /^Enterprise Europe Network/ }).click();
    await page.waitForURL('**/networks/een/');
    await offline.online();
  });

  test('a download that breaks off is said, keeps what is here, and goes on', async () => {
    const { line, page } = offline.now();
    await open('offline/');
    let answered = 0;
    line.cut(() => (answered += 1) > 60);
    await page.getByRole('button', { name: 'Keep in this browser' }).first().click();
    await expect
      .poll(() => problem(page).textContent(), wholeGuide)
      .toContain('The connection broke off');
    line.mend();
    await language(page, 'en').getByRole('button', { name: 'Go on' }).click();
    await language(page, 'en').getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => languageState(page, 'en').textContent()).toContain('Paused');
    await language(page, 'en').getByRole('button', { name: 'Go on' }).click();
    await expect
      .poll(() => languageState(page, 'en').textContent(), wholeGuide)
      .toContain('Kept whole');
    expect(await problem(page).isVisible()).toBe(false);
  });

  test('the whole guide is read, searched and asked without a connection', async () => {
    const { page } = offline.now();
    await offline.offline();
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).toMatch(/PIC|Participant/);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('living labs');
    await page.locator('[data-search-results] a').first().waitFor();
    await open('members/?name=kharkiv');
    await page.locator('[data-found] a').first().waitFor();
    await open('uk/glossary/pic/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // A language that was never fetched does not hide the one that is here.
    await ask('check');
    await expect.poll(stored).toMatchObject({ read: ['en', 'uk'] });
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).toMatch(/PIC|Participant/);
    await offline.online();
  });

  test('a newer edition that is half fetched changes nothing', async () => {
    const { line, page } = offline.now();
    await offline.publish({
      'glossary/pic': { from: 'glossary/pic', heading: 'Edition two' },
      'networks/een': { from: 'networks/een', heading: 'Edition two' },
    });
    line.cut((path) => path.endsWith('/networks/een/'));
    await open('offline/');
    await ask('check');
    await expect
      .poll(stored, wholeGuide)
      .toMatchObject({ problem: 'line', next: { date: '2026-11-24' } });
    await open('glossary/pic/');
    expect(await page.locator('h1').textContent()).not.toContain('Edition two');
  });

  test('it is announced when it is whole, and read when the reader takes it', async () => {
    const { context, page } = offline.now();
    await open('guide/');
    await ask('check');
    const load = page.getByRole('button', { name: 'Load it' });
    await load.waitFor({ timeout: wholeGuide.timeout });
    const other = await context.newPage();
    await open('networks/een/', other);
    expect(await other.locator('h1').textContent()).not.toContain('Edition two');
    await Promise.all([page.waitForEvent('load'), load.click()]);
    for (const path of ['glossary/pic/', 'networks/een/']) {
      await open(path);
      expect(await page.locator('h1').textContent()).toBe('Edition two');
    }
    // The other tab is told, and loads nothing by itself.
    expect(await other.locator('h1').textContent()).not.toContain('Edition two');
    await other.getByRole('button', { name: 'Load it' }).click();
    await expect.poll(() => other.locator('h1').textContent()).toBe('Edition two');
    await other.close();
  });

  test('what was kept can be removed', async () => {
    const { page } = offline.now();
    await open('offline/');
    await language(page, 'en').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => languageState(page, 'en').textContent()).toContain('To fetch');
    await offline.offline();
    await open('glossary/accreditation/').catch(() => undefined);
    await open('guide/');
    expect(await page.locator('h1').textContent()).toContain('Guide');
    await offline.online();
    expect(offline.errors).toEqual([]);
  });
});
