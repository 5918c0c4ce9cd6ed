import { expect, test } from 'vitest';
import { entryForms, sectionsOf } from '../../../src/contribute/form.ts';
import { helpOf } from '../../../src/contribute/help/index.ts';
import { uk } from '../../../src/contribute/help/uk.ts';
import { labelOf } from '../../../src/contribute/labels.ts';
import { locales } from '../../../src/i18n/locales.ts';

const questions = entryForms.flatMap((form) =>
  sectionsOf(form).flatMap((section) => section.questions),
);

test('every question of a form has a label, and help in every language', () => {
  const untold = questions.flatMap((question) => {
    expect(labelOf(question.name)).toContain('contribute.field.');
    return locales.filter((locale) => helpOf(question, locale)?.lang !== undefined);
  });
  expect(untold).toEqual([]);
});

test('no help is translated that no schema gives any more', () => {
  const given = new Set(questions.map(({ description }) => description));
  expect(Object.keys(uk).filter((text) => !given.has(text))).toEqual([]);
});
