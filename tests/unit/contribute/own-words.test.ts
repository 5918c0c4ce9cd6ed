import { expect, test } from 'vitest';
import { correctionQuestions, wrongInCorrection } from '../../../src/contribute/correction.ts';
import { cleaned, fill } from '../../../src/contribute/fill.ts';
import { entryForms, sectionsOf } from '../../../src/contribute/form.ts';
import { wordsFor } from '../../../src/contribute/own-words/index.ts';
import type { Fault } from '../../../src/contribute/wrong.ts';
import { idsIn } from '../../../src/scaffold/make/settle.ts';
import { today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { flags } from '../scaffold/make.ts';
import { examples } from './examples.ts';

/** What people may type into any field, by mistake or not. */
const typed = [
  '***',
  'x',
  '31 March 2025',
  '2025-13',
  '3025-01-01',
  'any, sme',
  'ftp://made-up.example/',
  'javascript:alert(1)',
  'https://10.0.0.1/',
  'Сommission',
  'zero\u200Bwidth',
  'a\u0301\u0301\u0301\u0301',
  'long '.repeat(5000),
  'nobody: waits',
  '{a}',
  'a < b',
  '<b>bold</b>',
  '<Nope/>',
  '<Step>',
  '<Step id={1}>a</Step>',
  'import it',
  '[^1]',
  '- [ ] a box',
  '![a map](map.png)',
  '# A title',
  '##',
  '### Three',
  '| | b |\n| - | - |\n| 1 | 2 |',
  '[](https://made-up.example/)',
  '[click here](https://made-up.example/)',
  '[a](javascript:alert)',
  '[a](https://)',
  '[a page](/networks/)',
  '[a network](network:nope)',
  '> '.repeat(200),
];

/** Everything the forms find wrong with these texts in one field after the other. */
async function faults(): Promise<Fault[]> {
  const inEntries = await inProject(async (root) => {
    const around = { ids: idsIn(root), known: [], today };
    const found: Fault[] = [];
    for (const form of entryForms) {
      const names = sectionsOf(form).flatMap(({ questions }) => questions.map(({ name }) => name));
      for (const name of names) {
        for (const text of typed) {
          const given = cleaned(form, flags({ ...examples[form], [name]: text }));
          const { wrong = [] } = await fill(form, given, around);
          found.push(...[...wrong].map(([, fault]) => fault));
        }
      }
    }
    return found;
  });
  const inCorrections = correctionQuestions.flatMap(({ name }) =>
    typed.flatMap((text) => [...wrongInCorrection(new Map([[name, [text]]]), today).values()]),
  );
  return [...inEntries, ...inCorrections];
}

test('what forms find wrong is told in Ukrainian on Ukrainian pages', async () => {
  const found = await faults();
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(25);
  const inEnglish = found.filter((fault) => wordsFor(fault, 'uk').lang !== 'uk');
  expect([...new Set(inEnglish.map(({ code, text }) => code ?? text))]).toEqual([]);
  // Some thousand forms are filled in.
}, 60_000);

test('a suggestion is passed on', () => {
  const fault = wrongInCorrection(new Map([['date', ['31 березня 2025']]]), today).get('date');
  expect(fault && wordsFor(fault, 'uk').text).toContain('Можливо, малося на увазі: 2025-03-31?');
});
