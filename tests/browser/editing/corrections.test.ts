import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { useSite } from '../support/browser.ts';
import { leaving, phone, problems, repository } from '../support/forms.ts';

const { visit } = useSite();

describe('a correction', () => {
  test('is opened from the foot of a page, and knows the page', async () => {
    const { page, errors } = await visit('networks/een/', phone);
    await page.getByRole('link', { name: 'Report an error' }).click();
    await page.getByText('About: Enterprise Europe Network').waitFor();
    expect(
      await page.getByRole('link', { name: 'edit the file yourself' }).getAttribute('href'),
    ).toBe(`${repository}/edit/main/content/networks/een/index.mdx`);
    await page.getByLabel('What is wrong').fill('“It is free.”');
    await page.getByLabel('What is right').fill('It costs 5 % & more.');
    await page.getByLabel('Address of the public page').fill('https://made-up.example/fees');
    await page.getByLabel('Date that this page shows').fill('2026-02');
    const address = await leaving(page, () =>
      page.getByRole('button', { name: 'Open on GitHub' }).click(),
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'wrong-fact.yml',
      title: 'Correction: Enterprise Europe Network',
      page: 'https://guide.example.org/networks/een/',
      entry: 'networks/een',
      what: '“It is free.”',
      right: 'It costs 5 % & more.',
      source: 'https://made-up.example/fees (date shown: 2026-02)',
    });
    expect(errors).toEqual([]);
  });

  test('needs no public page, and knows the page whose address is typed', async () => {
    const { page } = await visit('contribute/correction/?page=networks/een');
    await page.getByText('About: Enterprise Europe Network').waitFor();
    await page.getByLabel('Which page').fill('/uk/networks/eccp');
    await page.getByLabel('What is wrong').fill('A link is dead.');
    await page.getByLabel('What is right').fill('Unknown to me.');
    expect(await page.getByText('About: Enterprise Europe Network').isVisible()).toBe(false);
    const address = await leaving(page, () =>
      page.getByRole('button', { name: 'Open on GitHub' }).click(),
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'wrong-fact.yml',
      title: 'Correction: European Cluster Collaboration Platform',
      page: 'https://guide.example.org/networks/eccp/',
      entry: 'networks/eccp',
      what: 'A link is dead.',
      right: 'Unknown to me.',
    });
  });

  test('of a translated page leads to the file that holds its facts', async () => {
    const { page } = await visit('uk/contribute/correction/?page=networks/een');
    const link = page.locator('[data-edit] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(
      `${repository}/edit/main/content/networks/een/index.mdx`,
    );
  });

  test('that is begun waits at its own page', async () => {
    const { page } = await visit('contribute/correction/?page=networks/een');
    const what = page.getByLabel('What is wrong');
    await what.fill('It is free.');
    const go = (asked: string) => page.goto(page.url().replace(/(?<=page=).*/, asked));
    await go('networks/eccp');
    await page.getByText('About: European Cluster').waitFor();
    expect(await what.inputValue()).toBe('');
    await go('networks/een');
    await page.getByText('is there again').waitFor();
    expect(await what.inputValue()).toBe('It is free.');
  });

  test.each([
    ['an entry that is none', 'networks/none'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a way out of the folder', 'networks/../../x'],
    ['another host', '//evil.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a word of the language', '__proto__/een'],
    ['a long text', `networks/${'a'.repeat(3000)}`],
  ])('that asks for %s is told that there is no such page, and nothing runs', async (_, asked) => {
    const { page, foreign } = await visit(
      `contribute/correction/?page=${encodeURIComponent(asked)}`,
    );
    const notice = page.locator('[data-no-page]');
    await expect.poll(() => notice.textContent()).toContain('has no page');
    expect(await notice.textContent()).toContain(asked.slice(0, 80));
    expect(await notice.locator('*').count()).toBe(0);
    expect(await page.getByLabel('Which page').inputValue()).toBe('');
    expect(foreign).toEqual([]);
  });

  test('too much text is told before GitHub would refuse it', async () => {
    const { page } = await visit('contribute/correction/?page=networks/een');
    await page.getByLabel('What is wrong').fill('ї'.repeat(1200));
    await page.getByLabel('What is right').fill('Unknown to me.');
    await page.getByLabel('Address of the public page').fill('https://made-up.example/');
    await page.getByRole('button', { name: 'Open on GitHub' }).click();
    await problems(page).waitFor();
    expect(await problems(page).textContent()).toMatch(/too long .* \d+ characters/);
  });

  test('is without JavaScript a form that leads to GitHub', async () => {
    const { page } = await visit('contribute/correction/', { javaScriptEnabled: false });
    await page.getByLabel('Which page').fill('/networks/een/');
    await page.getByLabel('What is wrong').fill('It');
    await page.getByLabel('What is right').fill('That');
    await page.getByLabel('Address of the public page').fill('https://made-up.example/');
    const address = await leaving(page, () =>
      page.getByRole('button', { name: 'Open on GitHub' }).click(),
    );
    expect(address.searchParams.get('template')).toBe('wrong-fact.yml');
    expect(address.searchParams.get('what')).toBe('It');
    expect(address.searchParams.has('date')).toBe(false);
  });
});

test('an organisation asks for a change or its removal from its own page', async () => {
  const { page } = await visit('members/atic/');
  const link = page.getByRole('link', { name: 'Is this your organisation?' });
  const address = await leaving(page, () => link.click());
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'change-my-organisation.yml',
    entry: 'Moldovan Association of ICT Companies',
    page: 'https://guide.example.org/members/atic/',
  });
});

describe('in a folder of a host', () => {
  const sub = useSite(builtSites[1]);

  test('a correction finds its page', async () => {
    const { page } = await sub.visit('uk/contribute/correction/?page=procedures/een');
    const field = page.getByLabel('Яка сторінка');
    await expect
      .poll(() => field.inputValue())
      .toBe('https://guide.example.org/some/sub/path/uk/networks/een/joining/');
  });
});
