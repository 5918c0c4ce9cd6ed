import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemTexts } from '../../../../src/checker/index.ts';
import { reference, referenceFile, referenceOf } from '../../../../src/checker/report/reference.ts';

const file = readFileSync(join(import.meta.dirname, '../../../..', referenceFile), 'utf8');

it('is what the script makes of the table', () => {
  // Otherwise: npm run docs:problems
  expect(file).toBe(reference());
});

it('has a heading for every code, to which a report leads', () => {
  const headings = [...file.matchAll(/^### (.*)$/gm)].map(([, code]) => code);
  expect(headings.toSorted()).toEqual(Object.keys(problemTexts).toSorted());
  expect(referenceOf('field-date')).toBe('docs/problems.md#field-date');
});

it('shows no placeholder as the table writes it', () => {
  expect(file).not.toMatch(/%\w+%/);
});
