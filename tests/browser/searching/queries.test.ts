import { expect, test } from 'vitest';
import { queries } from '../../site/support/queries.ts';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();
/** Milliseconds after which what is looked for counts as not found. */
const patience = 3000;

test('what people type shows the organisation they look for among the first three', async () => {
  const { page, errors } = await visit('members/');
  const search = page.getByLabel('Name, acronym, town, topic or network');
  const all = Object.values(queries).flat();
  const missed: string[] = [];
  for (const [query, id] of all) {
    // The list is empty before each, so that an older answer does not count.
    await search.fill('');
    await search.fill(query);
    const isFound = page
      .waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('[data-found=list] a')]
            .slice(0, 3)
            .some((link) => link.getAttribute('href') === `/members/${wanted}/`),
        id,
        { timeout: patience },
      )
      .then(
        () => true,
        () => false,
      );
    if (!(await isFound)) missed.push(`${query} → ${id}`);
  }
  console.log(`queries in the browser: ${String(all.length)}, missed: ${missed.join('; ')}`);
  expect(missed.length).toBeLessThanOrEqual(all.length * 0.05);
  expect(errors).toEqual([]);
});
