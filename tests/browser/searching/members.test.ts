import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit, path } = useSite();
const found = (page: Page) => page.locator('[data-found] a');
const status = (page: Page) => page.locator('[data-shown]');
const search = (page: Page) => page.getByLabel('Name, acronym, town, topic or network');
const option = (page: Page, group: string, label: string) =>
  page.getByRole('group', { name: group }).locator('label', { hasText: label });
const chips = (page: Page) => page.locator('[data-chips] button');

test('choices combine, stand in the address, come back with it, and go one by one', async () => {
  const { page, errors } = await visit('members/');
  await option(page, 'Country', 'Ukraine').click();
  await option(page, 'Kind', 'Cluster').click();
  await page.waitForURL('**/members/?country=UA&kind=cluster');
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Ukraine', 'Cluster']);
  // The first choice alone lists more than a portion: then fewer are listed than are said to match.
  const listed = async () => {
    const said = Number.parseInt((await status(page).textContent()) ?? '', 10);
    return said === (await found(page).count()) ? said : undefined;
  };
  await expect.poll(listed).toBeGreaterThan(5);
  const some = await listed();

  await page.reload();
  await expect.poll(() => found(page).count()).toBe(some);
  expect(await page.locator('[data-browse]').isVisible()).toBe(false);

  await page.goBack();
  await page.waitForURL('**/members/?country=UA');
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Ukraine']);
  await page.goForward();
  await expect.poll(() => found(page).count()).toBe(some);
  await page.getByRole('button', { name: 'Remove: Ukraine' }).click();
  await page.waitForURL('**/members/?kind=cluster');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.locator('[data-browse]').waitFor({ state: 'visible' });
  expect(new URL(page.url()).search).toBe('');
  expect(errors).toEqual([]);
});

test('counts follow the other choices, and choosing leaves as many as promised', async () => {
  const { page } = await visit('members/');
  const countOf = async (group: string, label: string) =>
    Number(await option(page, group, label).locator('[data-count]').textContent());
  const before = await countOf('Kind', 'Cluster');
  await option(page, 'Country', 'Georgia').click();
  await expect.poll(() => countOf('Kind', 'Cluster')).toBeLessThan(before);
  const promised = await countOf('Kind', 'Cluster');
  expect(await countOf('Country', 'Ukraine')).toBeGreaterThan(0);
  await option(page, 'Kind', 'Cluster').click();
  await expect.poll(() => found(page).count()).toBe(promised);
  await option(page, 'Country', 'Switzerland').waitFor({ state: 'hidden' });
});

test('an organisation is found by accents left out, acronym, native name, town, topic and network', async () => {
  const { page } = await visit('members/');
  for (const [typed, name] of [
    ['balti', 'Bălți'],
    ['კლასტერების', 'Georgian Clusters'],
    ['Harkov it', 'Kharkiv IT Cluster'],
    ['tekwlil', 'Tekwill'],
    ['ATIC', 'Moldovan Association of ICT Companies'],
    ['Львів', 'Lviv'],
    ['digital sme moldova', 'Moldovan Association of ICT Companies'],
    ['cybersecurity moldova', 'Cybercor'],
  ] as const) {
    await search(page).fill(typed);
    await expect.poll(async () => (await found(page).allTextContents()).join('; ')).toContain(name);
  }
  await found(page).first().click();
  expect(path(page)).toMatch(/^\/members\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect.poll(() => search(page).inputValue()).toBe('cybersecurity moldova');
});

test('by keyboard alone: typed, narrowed down, opened', async () => {
  const { page } = await visit('members/');
  await search(page).focus();
  await page.keyboard.type('lviv');
  await expect.poll(() => found(page).count()).toBeGreaterThan(3);
  const cluster = option(page, 'Kind', 'Cluster').locator('input');
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await cluster.evaluate((box) => box === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await page.waitForURL('**/members/?name=lviv&kind=cluster');
  expect(await cluster.evaluate((box) => box === document.activeElement)).toBe(true);
  await found(page).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/members\/lviv-/);
});

test('the table shows the same, sorted as asked', async () => {
  const { page } = await visit('members/?country=MD&kind=incubator');
  await expect.poll(() => found(page).count()).toBeGreaterThan(3);
  const listed = await found(page).allTextContents();
  await page.getByRole('radio', { name: 'Table' }).check();
  await page.getByRole('columnheader', { name: 'City' }).waitFor();
  expect(await found(page).allTextContents()).toEqual(listed);
  expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'en')));
  await page.getByLabel('Sort by').selectOption('Country');
  await page.waitForURL('**/members/?country=MD&kind=incubator&sort=country&view=table');
});

test('many results are shown in portions', async () => {
  const { page } = await visit('members/?country=UA');
  await expect.poll(() => found(page).count()).toBe(24);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => found(page).count()).toBeGreaterThan(24);
  const next = found(page).nth(24);
  expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('all organisations can be listed', async () => {
  const { page } = await visit('members/');
  const all = Number.parseInt((await status(page).textContent()) ?? '');
  await page.getByRole('button', { name: 'Show all organisations' }).click();
  await expect
    .poll(() => status(page).textContent())
    .toContain(`${String(all)} organisations match`);
});

test('what is asked leads on to the text of all pages', async () => {
  const { page } = await visit('members/?name=sponsored');
  await page.getByRole('link', { name: 'Look for “sponsored”' }).click();
  await page.waitForURL('**/search/?q=sponsored');
  await expect.poll(() => page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
});

test('no match is said', async () => {
  const { page } = await visit('members/');
  for (const typed of ['zzzzzz', '!!!', 'ффффф']) {
    await search(page).fill(typed);
    await page.locator('[data-nothing]').waitFor({ state: 'visible' });
    expect(await found(page).count()).toBe(0);
    await search(page).fill('');
  }
});

test('absurd input changes nothing', async () => {
  const { page, errors } = await visit(`members/?name=${'%00%1f'.repeat(20)}${'x'.repeat(1000)}`);
  await page.locator('[data-nothing]').waitFor({ state: 'visible' });
  expect((await search(page).inputValue()).length).toBeLessThanOrEqual(200);
  await search(page).fill('<img src=x onerror=alert(1)>');
  await page.locator('[data-nothing]').waitFor({ state: 'visible' });
  expect(await page.locator('main img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('what the directory does not know in an address is left out and told', async () => {
  const { page, errors } = await visit('members/?country=XX&kind=%3Cimg%20src=x%3E&country=UA');
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Ukraine']);
  const told = await page.locator('[data-unknown]').textContent();
  expect(told).toContain('country=XX, kind=<img src=x>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test.each([
  ['fails', { status: 500, body: '' }],
  ['is cut off', { status: 200, contentType: 'application/json', body: '{"count": 2' }],
  ['is a page of the host', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
])('an index that %s is said, the shelves stay, and it can be tried again', async (_, answer) => {
  const { page } = await visit('members/');
  await page.context().route('**/directory/**', (route) => route.fulfill(answer));
  await option(page, 'Country', 'Ukraine').click();
  await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
  expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  await page.context().unroute('**/directory/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => found(page).count()).toBe(24);
});

test('choices that cannot be loaded are said, and can be tried again', async () => {
  const { page } = await visit('about/');
  await page.route('**/choices.*.json', (route) => route.abort());
  await page.goto(page.url().replace('about/', 'members/?country=UA'));
  await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => found(page).count()).toBe(24);
});

test('an answer that comes late does not replace a newer one', async () => {
  const { page } = await visit('members/');
  await page.context().route('**/words/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await search(page).fill('kharkiv');
  await search(page).fill('');
  await page.locator('[data-browse]').waitFor({ state: 'visible' });
  await page.waitForTimeout(1200);
  expect(await found(page).count()).toBe(0);
});

test('without JavaScript the directory is browsed by country, kind, network and letter', async () => {
  const { page } = await visit('members/', { javaScriptEnabled: false });
  expect(await page.locator('[data-directory] search').isVisible()).toBe(false);
  for (const [heading, place] of [
    ['By kind', 'Cluster'],
    ['By network', 'EEN'],
    ['By first letter of the English name', 'L'],
    ['By country', 'Ukraine'],
  ] as const) {
    const shelf = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
    const link = shelf.locator('li', { has: page.getByRole('link', { name: place, exact: true }) });
    const count = Number(await link.locator('span').textContent());
    await link.getByRole('link').click();
    expect(await page.locator('main .grid > li > a').count()).toBe(count);
    expect(count).toBeGreaterThan(1);
    await page.goBack();
  }
});
