import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
const checklist = 'networks/een/joining/checklist/';
const key = 'ways-in.applications';

const live = (page: Page) => page.locator('[data-live]').waitFor();
const opened = async (path: string) => {
  const visited = await visit(path);
  await live(visited.page);
  return visited;
};
const firstStep = (page: Page) => page.locator('.checks [data-field=done]').first();
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
/** Another tab of the same browser. */
const tabOf = async (context: BrowserContext, address: string) => {
  const page = await context.newPage();
  await page.goto(address);
  await live(page);
  return page;
};
const overviewOf = (page: Page) => page.url().replace(/networks\/.*$/, 'applications/');
const taken = async (page: Page, click: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
};

describe('a checklist', () => {
  test('keeps ticks, dates and notes over a reload, and shows progress elsewhere', async () => {
    const { page, errors, foreign } = await opened(checklist);
    await firstStep(page).check();
    await page.locator('.check summary').first().click();
    const row = page.locator('.check').first();
    await row.getByLabel('Date').fill('2027-03-04');
    await row.getByLabel('Note').fill('Ask <b>Olena</b>');
    await page.getByLabel('What for').fill('Board meets');
    await page.locator('[name=date]').fill('2027-02-01');
    await page.getByRole('button', { name: 'Add the date' }).click();
    await page.getByText('1 February 2027: Board meets').waitFor();
    // The last words are stored as the page is left.
    await page.reload();
    await live(page);
    expect(await firstStep(page).isChecked()).toBe(true);
    expect(await row.getByLabel('Date').inputValue()).toBe('2027-03-04');
    expect(await row.getByLabel('Note').inputValue()).toBe('Ask <b>Olena</b>');
    await page.getByText('Steps done: 1 of 7.').waitFor();

    for (const path of ['networks/een/', 'networks/een/joining/']) {
      await page.goto(page.url().replace(/networks\/.*$/, path));
      await page.getByText('Your checklist, steps ticked: 1').waitFor();
    }
    await page.goto(page.url().replace(/networks\/.*$/, ''));
    await page.getByText('Your applications begun in this browser: 1').click();
    await page.getByText('1 February 2027: Board meets').waitFor();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });

  test('stays the same in two tabs, and neither undoes the other', async () => {
    const { page } = await opened(checklist);
    const other = await tabOf(page.context(), page.url());
    await firstStep(page).check();
    await expect.poll(() => firstStep(other).isChecked()).toBe(true);
    await other.locator('.checks [data-field=done]').nth(1).check();
    await page.locator('#notes ~ div textarea').fill('from the first');
    await other.getByLabel('Application sent on').fill('2027-01-01');
    await expect.poll(() => stored(other)).toContain('from the first');
    expect(await page.locator('.checks [data-field=done]:checked').count()).toBe(2);
    await expect.poll(() => page.getByLabel('Application sent on').inputValue()).toBe('2027-01-01');
  });

  test.each([
    ['full', 'QuotaExceededError', 'The storage of this browser is full'],
    ['forbidden', 'SecurityError', 'does not let the site store anything'],
  ])('says that the storage is %s, and goes on', async (_, error, words) => {
    const { page } = await visit('about/');
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name);
      };
    }, error);
    await page.goto(page.url().replace('about/', checklist));
    await live(page);
    await firstStep(page).check();
    await page.getByText(words).waitFor();
    await page.getByText('Steps done: 1 of 7.').waitFor();
    const { path } = await taken(page, () => page.getByText('Markdown (.md)').click());
    expect(readFileSync(path, 'utf8')).toContain('- [x] ');
    expect(await stored(page)).toBeNull();
  });

  test('keeps aside what it cannot read, and stores beside it', async () => {
    const { page } = await visit('about/');
    await page.evaluate((name) => {
      localStorage.setItem(name, '{"format":"ways-in-applications","version":1,"broken":');
    }, key);
    await page.goto(page.url().replace('about/', checklist));
    await live(page);
    await page.getByText('cannot be read').waitFor();
    expect(await stored(page)).toContain('broken');
    await firstStep(page).check();
    expect(await stored(page)).not.toContain('broken');
    const { path } = await taken(page, () =>
      page.getByRole('button', { name: 'Download what was stored' }).click(),
    );
    expect(readFileSync(path, 'utf8')).toContain('"broken":');
  });

  test('shows what the guide no longer has', async () => {
    const { page } = await opened(checklist);
    await firstStep(page).check();
    await page.evaluate((name) => {
      const text = localStorage.getItem(name) ?? '';
      localStorage.setItem(name, text.replaceAll(/"step:[^"]*"/g, '"step:left-long-ago"'));
    }, key);
    await page.reload();
    await live(page);
    await page.getByRole('heading', { name: 'No longer in the guide' }).waitFor();
    expect(await page.locator('[data-gone-list] li').count()).toBe(1);
    expect(await firstStep(page).isChecked()).toBe(false);
  });

  test('can be ticked, noted and deleted by keyboard alone', async () => {
    const { page } = await opened(checklist);
    await firstStep(page).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let count = 0; count < 6; count += 1) {
      if (
        (await page.evaluate(() => document.activeElement?.getAttribute('data-field'))) === 'note'
      )
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('by keyboard');
    await expect.poll(() => stored(page)).toContain('by keyboard');
    await page.getByRole('button', { name: 'Delete this checklist' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await stored(page)).toContain('by keyboard');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => stored(page)).not.toContain('by keyboard');
    expect(await firstStep(page).isChecked()).toBe(false);
  });

  test('without scripts prints with boxes and room to write, and downloads empty', async () => {
    const { page } = await visit(checklist, { javaScriptEnabled: false });
    expect(await page.getByText('Without scripts nothing you tick is kept').isVisible()).toBe(true);
    const { name, path } = await taken(page, () => page.getByText('Markdown (.md)').click());
    expect(name).toBe('checklist.md');
    expect(readFileSync(path, 'utf8')).toContain('- [ ] ');
    await page.emulateMedia({ media: 'print' });
    expect(await firstStep(page).isVisible()).toBe(true);
    expect(await page.locator('.check-write').first().isVisible()).toBe(true);
  });
});

describe('all applications', () => {
  test('are exported, deleted and imported, and are the same again', async () => {
    const { page, errors } = await opened(checklist);
    await firstStep(page).check();
    await page.getByLabel('Membership to be renewed by').fill('2030-01-01');
    const before = await stored(page);
    await page.goto(overviewOf(page));
    await live(page);
    const file = await taken(page, () => page.getByText('Export all (.json)').click());
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('You have not begun a checklist').waitFor();
    expect(await stored(page)).toBeNull();
    await page.getByLabel('Import a file').setInputFiles(file.path);
    await page.getByText('New: 2').waitFor();
    expect(await stored(page)).toBeNull();
    await page.getByRole('button', { name: 'Take it over' }).click();
    await page.getByText('The file has been taken over.').waitFor();
    expect(JSON.parse((await stored(page)) ?? '')).toEqual(JSON.parse(before ?? ''));
    expect(errors).toEqual([]);
  });

  test.each([
    ['a picture', 'GIF89a', 'it is not a JSON file'],
    ['other JSON', '{"a":1}', 'it was not exported from'],
    ['a newer file', '{"format":"ways-in-applications","version":9}', 'cannot be imported yet'],
    ['a damaged file', '{"format":"ways-in-applications","version":1}', 'it is ours, but damaged'],
  ])('refuse %s and change nothing', async (_, content, words) => {
    const { page } = await opened('applications/');
    await page.getByLabel('Import a file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await page.getByText(words).waitFor();
    expect(await stored(page)).toBeNull();
  });

  test('share a paper, tell of a network that is gone, and give every file', async () => {
    const { page, errors } = await opened('networks/ebn/joining/checklist/');
    const shared = page.locator('[data-shared] [data-field=done]').first();
    await shared.check();
    await page.getByLabel('Membership to be renewed by').fill('2090-01-01');
    await page.evaluate((name) => {
      const text = localStorage.getItem(name) ?? '';
      const application = /"ebn":(\{.*\}\}\})\}\}$/.exec(text)?.[1] ?? '';
      localStorage.setItem(name, text.replace('"ebn":', `"no-such-network":${application},"ebn":`));
    }, key);
    await page.goto(overviewOf(page));
    await live(page);
    await page.getByText('The guide no longer has this network').waitFor();
    const box = page.locator('[data-papers] input:checked').first();
    await box.click();
    await expect.poll(() => page.locator('[data-papers] input:checked').count()).toBe(0);
    for (const [label, start] of [
      ['Word (.docx)', 'PK'],
      ['Markdown (.md)', '# Your applications'],
      ['Calendar (.ics)', 'BEGIN:VCALENDAR'],
    ] as const) {
      const { path } = await taken(page, () => page.getByText(label).click());
      expect(readFileSync(path, 'utf8').startsWith(start), label).toBe(true);
    }
    // The missing network is asked for once, which the browser reports.
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  });

  test('say without scripts why there are none, and where to go', async () => {
    const { page } = await visit('applications/', { javaScriptEnabled: false });
    expect(await page.getByText('This page needs scripts').isVisible()).toBe(true);
    expect(await page.getByLabel('Import a file').isVisible()).toBe(false);
  });
});
