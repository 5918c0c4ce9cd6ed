import { expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { parts, useOfflineSite, wholeGuide } from '../support/offline-site.ts';

// In a folder of its host, where addresses are the harder ones.
const offline = useOfflineSite(builtSites[1]);
const { open, ask, stored } = offline;
const heading = () => offline.now().page.locator('h1').textContent();
const notice = () => offline.now().page.locator('[role=status] .notice').first();

test('a page that is new in a later edition opens, and says that the guide kept is older', async () => {
  const { line, page } = offline.now();
  await open('offline/');
  await parts.language(page, 'en').getByRole('button', { name: 'Keep in this browser' }).click();
  await expect
    .poll(() => parts.languageState(page, 'en').textContent(), wholeGuide)
    .toContain('Kept whole');
  await offline.publish({
    'glossary/pic': { from: 'glossary/pic', heading: 'Edition two' },
    'glossary/new-word': { from: 'glossary/pic', heading: 'New word' },
  });
  // The newer edition cannot be had yet: only the page is.
  line.cut((path) => path.includes('/edition/'));
  await open('glossary/new-word/');
  expect(await heading()).toBe('New word');
  await expect.poll(() => notice().textContent()).toContain('from a newer edition');
  expect(await notice().getByRole('button').count()).toBe(0);

  // What it leads to is kept, and says nothing of the kind.
  await page.locator('header a[href$="/glossary/"]').click();
  await page.waitForURL('**/glossary/');
  await open('glossary/pic/');
  expect(await heading()).not.toBe('Edition two');
  await ask('status');
  await page.waitForTimeout(500);
  expect(await page.locator('[role=status] .notice').count()).toBe(0);
});

test('opening it has the newer edition fetched at once, and offered there', async () => {
  const { page } = offline.now();
  await open('glossary/new-word/');
  const load = page.getByRole('button', { name: 'Load it' });
  await load.waitFor({ timeout: wholeGuide.timeout });
  // One notice in the place of the other.
  expect(await page.locator('[role=status] .notice').count()).toBe(1);
  await Promise.all([page.waitForEvent('load'), load.click()]);
  expect(await stored()).toMatchObject({ current: { date: '2026-11-24' }, whole: ['en'] });
  await offline.offline();
  for (const [path, words] of [
    ['glossary/new-word/', 'New word'],
    ['glossary/pic/', 'Edition two'],
  ] as const) {
    await open(path);
    expect(await heading()).toBe(words);
  }
  expect(await page.locator('[role=status] .notice').count()).toBe(0);
});

test('a page that nowhere is, or is for editors, is not called new', async () => {
  const { page } = offline.now();
  for (const path of ['glossary/no-such-word/', 'style/']) {
    await open(path);
    await ask('status');
    await page.waitForTimeout(500);
    expect(await page.locator('[role=status] .notice').count(), path).toBe(0);
  }
});

test('a kept page whose address was written otherwise is the kept one', async () => {
  const { page } = offline.now();
  await offline.publish({ 'glossary/pic': { from: 'glossary/pic', heading: 'Edition three' } });
  for (const path of ['glossary/pic', 'glossary/pic/index.html', 'networks?country=UA']) {
    await open(path);
    expect(await heading(), path).not.toBe('Edition three');
    expect(new URL(page.url()).pathname, path).toMatch(/\/$/);
  }
  expect(new URL(page.url()).search).toBe('?country=UA');
  expect(offline.errors).toEqual([]);
});
