import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();

test.each([
  ['Download for Word (.docx)', 'support-letter.docx', 'wordprocessingml'],
  ['Download for LibreOffice (.odt)', 'support-letter.odt', 'opendocument.text'],
])('%s brings the file', async (label, name, type) => {
  const { page, errors } = await visit('guide/texts/support-letter/');
  const link = page.getByRole('link', { name: label });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(name);
  const answer = await page.request.get(download.url());
  expect(answer.headers()['content-type']).toContain(type);
  expect(errors).toEqual([]);
});
