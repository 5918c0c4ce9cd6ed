import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { pagesOf } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Rules of style about what HTML allows; the build writes the tags, not people.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // A heading may begin with a number, and so may its id since HTML 5.
    'valid-id': ['error', { relaxed: true }],
    // A number to call is shown as its owner writes it.
    'tel-non-breaking': 'off',
  },
});

test('the HTML of every page is valid', async () => {
  const found: string[] = [];
  for (const page of pagesOf(builtSites[0])) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        found.push(`${page.file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(found).toEqual([]);
  // A page takes a twentieth of a second, several on a busy machine.
}, 900_000);
