import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { fits } from '../../../src/contribute/github.ts';
import { inFolder, write } from '../../unit/checker/support/check.ts';
import { useSite } from '../support/browser.ts';
import { leaving, phone, problems, repository } from '../support/forms.ts';

const { visit } = useSite();
const project = fileURLToPath(new URL('../../..', import.meta.url));
/** Today as the browser counts it. */
const localDay = new Intl.DateTimeFormat('sv').format(new Date());

const proposal = (page: Page) => page.locator('[data-proposal]');
const check = (page: Page) => page.getByRole('button', { name: 'Check and show' }).click();

async function fillSource(page: Page, facts: readonly string[]): Promise<void> {
  await page.getByLabel('Address of the page').fill('https://made-up.example/about');
  await page.getByLabel('Title of the page').fill('About: the "made-up" & others');
  await page.getByLabel('Who publishes it').fill('Made-up');
  await page.getByLabel('Date it shows').fill('2025-03');
  // Dates are never assumed.
  const dates = page.locator(
    '[data-field$=".asOf"], [data-field$=consulted], [data-field=reviewed]',
  );
  for (const date of await dates.getByRole('textbox').all()) {
    expect(await date.inputValue()).toBe('');
  }
  await page.getByLabel('When you read it').fill(localDay);
  await page.getByLabel('Day on which you compared').fill(localDay);
  for (const fact of facts) await page.locator(`[data-field="${fact}.asOf"] input`).fill('2025-03');
}

async function fillMember(page: Page, name = 'Вигаданий кластер'): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Kind', { exact: true }).selectOption('cluster');
  await page.getByLabel('Country', { exact: true }).selectOption('UA');
  await page.getByRole('checkbox', { name: 'Clusters' }).check();
  await fillSource(page, ['about']);
  await page.getByLabel('In one sentence').fill('It exists in tests only.');
}

describe('a new organisation', () => {
  test('goes from the form to GitHub as a file that the content check accepts, on a phone', async () => {
    const { page, errors, foreign } = await visit(
      'contribute/member/?country=UA&kind=cluster',
      phone,
    );
    expect(await page.getByLabel('Country', { exact: true }).inputValue()).toBe('UA');
    await fillMember(page);
    await page.getByLabel('Network', { exact: true }).selectOption('een');
    await page.getByLabel('Role').selectOption('member');
    await page.getByLabel('Whether it holds today').selectOption('current');
    await page.locator('[data-field="memberships.asOf"] input').fill('2025-03');
    await check(page);
    await proposal(page).getByRole('heading', { level: 2 }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('The file');
    const shown = await proposal(page).locator('pre').textContent();
    expect(foreign).toEqual([]);
    const link = page.getByRole('link', { name: 'Propose on GitHub' });
    const address = await leaving(page, () => link.click());
    expect(`${address.origin}${address.pathname}`).toBe(
      `${repository}/new/main/content/members/ua`,
    );
    const file = address.searchParams.get('filename') ?? '';
    expect(file).toBe('vyhadanyi-klaster.yaml');
    expect(address.searchParams.get('value')).toBe(shown);
    expect(problemsWith(`content/members/ua/${file}`, shown ?? '')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('what is wrong is told above the form and at each field, by keyboard alone', async () => {
    const { page, errors } = await visit('contribute/member/');
    await page.getByLabel('Address of the page').fill('made-up.example');
    await page.getByRole('button', { name: 'Check and show' }).focus();
    await page.keyboard.press('Enter');
    await problems(page).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-problems')))
      .toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await problems(page).getByRole('listitem').count()).toBeGreaterThan(7);
    expect(await problems(page).textContent()).toContain('https://');
    // Two sections ask for the time of what they say.
    expect(await problems(page).textContent()).toContain(' (What it does)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const name = page.getByLabel('Name', { exact: true });
    expect(await name.evaluate((field) => document.activeElement === field)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const described = (await name.getAttribute('aria-describedby')) ?? '';
    const words = await page.evaluate(
      (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent),
      described,
    );
    expect(words).toContain('Fill this in.');
    // On leaving a field that is right now, its error goes.
    await page.keyboard.type('Made-up');
    await page.keyboard.press('Tab');
    await expect.poll(() => name.getAttribute('aria-invalid')).toBeNull();
    expect(errors).toEqual([]);
  });

  test('one that the guide has is named, also in another script', async () => {
    const { page } = await visit('contribute/member/');
    await page.getByLabel('Name', { exact: true }).fill('Львів IT кластер');
    await page.keyboard.press('Tab');
    const alike = page.locator('form [data-alike]');
    await alike.waitFor();
    expect(await alike.textContent()).toContain('Lviv IT Cluster');
  });

  test('what the content check would refuse is told here, in the language of the page', async () => {
    const { page } = await visit('uk/contribute/member/');
    await page.locator('#f-name').fill('LVIV it cluster');
    await page.locator('#f-kind').selectOption('cluster');
    await page.locator('#f-country').selectOption('UA');
    await page.locator('#f-website').fill('http://localhost/');
    await page.locator('[name="topics"]').first().check();
    const texts = {
      'source-url': 'https://made-up.example/page',
      'source-title': 'A page',
      'source-publisher': 'Example',
      'source-published': '2025-03',
      'source-consulted': localDay,
      'about-text': 'It exists in tests only.',
      'about-asOf': '2025-03',
      reviewed: localDay,
    };
    for (const [field, text] of Object.entries(texts)) await page.locator(`#f-${field}`).fill(text);
    await page.locator('form[data-entry-form] [type="submit"]').click();
    await expect
      .poll(() => problems(page).getByRole('listitem').allTextContents())
      .toEqual([
        expect.stringMatching(/^Назва: У довіднику вже є запис/),
        expect.stringMatching(/^Вебсайт: Така адреса не може стояти/),
      ]);
    expect(await page.locator('#f-name-error').getAttribute('lang')).toBe('uk');
  });

  test('a text that GitHub would refuse is copied or kept instead', async () => {
    const { page } = await visit('contribute/member/');
    await fillMember(page);
    await page.getByLabel('In one sentence').fill('Ї'.repeat(1100));
    await check(page);
    await page.locator('[data-too-long]').waitFor();
    const href = await page.getByRole('link', { name: 'Open an empty file' }).getAttribute('href');
    expect(href).toBe(`${repository}/new/main/content/members/ua?filename=vyhadanyi-klaster.yaml`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('vyhadanyi-klaster.yaml');
  });
});

test('a new network goes to GitHub as a form with the texts of both files', async () => {
  const { page, errors } = await visit('contribute/network/');
  await page.getByLabel('Name', { exact: true }).fill('Made-up Network of Tests');
  await page.getByLabel('Kind', { exact: true }).selectOption('association');
  await page.getByLabel('Whether it works today').selectOption('active');
  await page.getByLabel('What it is, in a sentence or two').fill('It exists in tests only.');
  await page.getByLabel('Website').fill('https://made-up.example/');
  const boxes = (name: string) => page.locator(`[data-field="${name}"]`);
  await boxes('topics').getByLabel('Clusters').check();
  await page.getByLabel('What it is for').fill('It is for tests.');
  await fillSource(page, ['runBy', 'joining.whoMayApply']);
  await page.getByLabel('Who runs it, in which').fill('Nobody runs it.');
  await boxes('whoCanJoin.kinds').getByLabel('Cluster', { exact: true }).check();
  await page.getByLabel('When it takes people in').selectOption('any-time');
  await page.getByLabel('Who may apply').fill('Clusters may apply.');
  await page.getByLabel('Steps, one a line').fill('applicant: Send a letter\nnetwork: Answer it');
  await page.getByLabel('How one gets in').fill('One writes a letter.');
  await check(page);
  const link = proposal(page).getByRole('link', { name: 'Open the form on GitHub' });
  await link.waitFor();
  const texts = await proposal(page).locator('pre').allTextContents();
  const address = await leaving(page, () => link.click());
  expect(address.pathname).toBe('/your-organisation/ways-in/issues/new');
  expect(address.searchParams.get('template')).toBe('add-network.yml');
  expect(fits(address.href)).toBe(true);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    entry: 'Made-up Network of Tests',
    page: 'https://made-up.example/',
    what: 'It exists in tests only.',
  });
  const files = address.searchParams.get('files') ?? '';
  for (const text of texts) expect(files).toContain(text);
  expect(files).toContain('content/networks/made-up-network-of-tests/joining.mdx');
  expect(
    problemsWith(
      'content/networks/made-up-network-of-tests/index.mdx',
      texts[0] ?? '',
      'content/networks/made-up-network-of-tests/joining.mdx',
      texts[1] ?? '',
    ),
  ).toEqual([]);
  expect(errors).toEqual([]);
});

describe('what is typed', () => {
  test('is there again until it is deleted', async () => {
    const { page } = await visit('contribute/member/');
    await fillMember(page, 'Made-up');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('ways-in.contribute.member')))
      .toContain('It exists in tests only.');
    await page.reload();
    await page.getByText('is there again').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Made-up');
    expect(await page.getByRole('checkbox', { name: 'Clusters' }).isChecked()).toBe(true);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete what I typed' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.getItem('ways-in.contribute.member'))).toBeNull();
  });

  test('breaks nothing where it cannot be stored, or is not what it should be', async () => {
    const { page, errors } = await visit('contribute/member/');
    await page.evaluate(() => {
      localStorage.setItem(
        'ways-in.contribute.member',
        '{"name":[3],"kind":["guild"],"city":["Kyiv"]',
      );
    });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await page.reload();
    await page.getByLabel('City').fill('Lviv');
    await page.getByText('storage of this browser is full').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test.each(['member', 'network'] as const)('a %s can be told in own words', async (form) => {
    const { page, foreign } = await visit(`contribute/${form}/`, { javaScriptEnabled: false });
    // Texts of such an element are passed over by searches for text.
    const aside = page.locator('noscript');
    expect(await aside.innerText()).toContain('JavaScript is switched off');
    expect(await aside.innerText()).toContain(`npm run new -- ${form}`);
    // What is asked can be read, but not be filled in and lost.
    expect(await page.locator('#f-name').isDisabled()).toBe(true);
    expect(foreign).toEqual([]);
    await aside.locator('#own-name').fill('A & B');
    await aside.locator('#own-words').fill('They exist\nin tests only.');
    await aside.locator('#own-source').fill('https://made-up.example/');
    const address = await leaving(page, () => aside.locator('button').click());
    expect([...address.searchParams]).toEqual([
      ['template', `add-${form}.yml`],
      ['entry', 'A & B'],
      ['what', 'They exist\r\nin tests only.'],
      ['source', 'https://made-up.example/'],
    ]);
  });
});

/** What the content check finds in a copy of the content with some files added. */
function problemsWith(...files: readonly string[]): string[] {
  return inFolder((root) => {
    cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
    for (let at = 0; at < files.length; at += 2) {
      write(join(root, files[at] ?? ''), files[at + 1] ?? '');
    }
    const { problems } = checkContent({ root, today: localDay });
    return problems.flatMap(({ file, message, severity }) =>
      files.includes(file) && severity !== 'notice' ? [message] : [],
    );
  });
}
