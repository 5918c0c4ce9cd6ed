import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();

describe.each([true, false])('a word is explained (scripts: %s)', (javaScriptEnabled) => {
  test('by mouse, and put away by Escape', async () => {
    const { page, errors } = await visit('networks/edih/joining/', { javaScriptEnabled });
    const word = page.locator('[popovertarget="word-pic"]');
    const note = page.locator('#word-pic');
    expect(await note.isVisible()).toBe(false);
    await word.click();
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toContain('nine-digit');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  test('by keyboard, with a way on to its page', async () => {
    const { page } = await visit('networks/edih/joining/', { javaScriptEnabled });
    await page.locator('[popovertarget="word-pic"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#word-pic').waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/pic/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('PIC number');
  });

  test('on a phone, within the window', async () => {
    const { page } = await visit('networks/edih/joining/', {
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
    });
    const words = page.locator('main .term');
    for (const index of [0, 1, (await words.count()) - 1]) {
      await words.nth(index).click();
      const box = await page.locator('.word-note:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      await page.keyboard.press('Escape');
    }
  });
});

test('on paper the explanations stand at the end', async () => {
  const { page } = await visit('networks/edih/joining/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.words-heading').isVisible()).toBe(true);
  expect(await page.locator('#word-pic').isVisible()).toBe(true);
});
