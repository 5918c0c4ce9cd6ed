import type { Page } from 'playwright-core';

/** Where the tested builds believe their sources are. */
export const repository = 'https://github.com/your-organisation/ways-in';
export const phone = { viewport: { width: 390, height: 844 } };

/** What a form says is wrong with what was filled in. */
export const problems = (page: Page) => page.locator('[data-problems]');

/** Lets nothing leave, and tells where the page would have gone. */
export async function leaving(page: Page, act: () => Promise<unknown>): Promise<URL> {
  await page.route('https://github.com/**', (route) => route.fulfill({ body: '' }));
  await act();
  await page.waitForURL('https://github.com/**');
  return new URL(page.url());
}
