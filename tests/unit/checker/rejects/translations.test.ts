import { describe, expect, it } from 'vitest';
import { rejects } from '../support/reject.ts';

const translation = 'translated: "2026-11-01"\n';

/** A translation that explains some steps. */
const inSteps = (...ids: readonly string[]) => {
  const steps = ids.map((id) => `<Step id="${id}">\n\nКрок.\n\n</Step>\n\n`);
  return { 'networks/alpha/joining.uk.mdx': `---\n${translation}---\n\n${steps.join('')}Текст.\n` };
};

describe('translations', () => {
  const words = rejects([
    {
      name: 'an unknown language',
      change: { 'glossary/hub.xx.yaml': translation },
      code: 'file-locale',
      at: 'glossary/hub.xx.yaml:1',
      says: '"xx" is not a language',
      remedy: 'A translation ends in one of: .uk',
    },
    {
      name: 'the code of the country for that of the language',
      change: { 'glossary/hub.UA.yaml': translation },
      code: 'file-locale',
      at: 'glossary/hub.UA.yaml:1',
      says: '"UA" is not a language',
      remedy: 'Did you mean hub.uk.yaml?',
    },
    {
      name: 'the language of the entries',
      change: { 'glossary/hub.en.yaml': translation },
      code: 'file-default-locale',
      at: 'glossary/hub.en.yaml:1',
      says: 'The entries themselves are in this language',
      remedy: 'hub.yaml',
    },
    {
      name: 'a translation without its entry',
      change: { 'glossary/hop.uk.yaml': translation },
      code: 'translation-orphan',
      at: 'glossary/hop.uk.yaml:1',
      says: 'no entry content/glossary/hop.yaml',
      remedy: 'Name the file after its entry',
    },
    {
      name: 'a translation in another folder',
      change: { 'members/ua/coc.uk.yaml': translation },
      code: 'translation-orphan',
      at: 'members/ua/coc.uk.yaml:1',
      says: 'no entry content/members/ua/coc.yaml',
      remedy: 'Name the file after its entry',
    },
    {
      name: 'a text that the entry no longer holds',
      change: { 'glossary/hub.uk.yaml': `${translation}texts:\n  - { en: Hubs, text: Хаб }\n` },
      code: 'translation-drift',
      at: 'glossary/hub.uk.yaml:3',
      field: 'texts[0].en',
      says: '"Hubs" no longer stands in content/glossary/hub.yaml',
      remedy: 'Did you mean "Hub"?',
    },
    {
      name: 'a fact in a translation',
      change: { 'glossary/hub.uk.yaml': `${translation}term: Хаб\n` },
      code: 'field-unknown',
      at: 'glossary/hub.uk.yaml:2',
      field: 'term',
      says: 'no field "term"',
      remedy: 'translated, texts, sections, note',
    },
    {
      name: 'a translation of tomorrow',
      change: { 'glossary/hub.uk.yaml': translation.replace('11-01', '11-23') },
      code: 'date-future',
      at: 'glossary/hub.uk.yaml:1',
      field: 'translated',
      says: 'lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a translation without text',
      change: { 'guide/choosing.uk.mdx': `---\n${translation}---\n` },
      code: 'body-empty',
      at: 'guide/choosing.uk.mdx:3',
      says: 'no text below',
      remedy: 'after the line ---',
    },
    {
      name: 'code in a translation',
      change: { 'guide/choosing.uk.mdx': `---\n${translation}---\n\nТекст {code}\n` },
      code: 'body-expression',
      at: 'guide/choosing.uk.mdx:5',
      says: 'program code',
      remedy: 'show a brace',
    },
    {
      name: 'a Cite that the entry does not declare',
      change: { 'guide/choosing.uk.mdx': `---\n${translation}---\n\nТекст <Cite source="s1" />\n` },
      code: 'source-undeclared',
      at: 'guide/choosing.uk.mdx:5',
      says: 'no source "s1" in content/guide/choosing.mdx',
      remedy: 'Declare it',
    },
    {
      name: 'an English text that has changed since',
      change: {
        'guide/choosing.uk.mdx': `---\n${translation}sections: { start: "00000000", end: "11111111" }\n---\n\nТекст\n`,
      },
      code: 'translation-sections',
      at: 'guide/choosing.uk.mdx:3',
      field: 'sections',
      says: 'changed start; gone end',
      remedy: '--record content/guide/choosing.uk.mdx',
    },
    {
      name: 'a hash that nobody made',
      change: {
        'guide/choosing.uk.mdx': `---\n${translation}sections: { start: same }\n---\n\nТекст\n`,
      },
      code: 'field-form',
      at: 'guide/choosing.uk.mdx:3',
      field: 'sections.start',
      says: '"same"',
      remedy: 'npm run translations',
    },
    {
      name: 'a step left out',
      change: inSteps('letter'),
      code: 'translation-steps',
      at: 'networks/alpha/joining.uk.mdx:5',
      says: 'explained here (letter) are not those of the entry (letter, decision)',
      remedy: 'The step "decision" is missing after this one. Explain',
    },
    {
      name: 'the first step left out',
      change: inSteps('decision'),
      code: 'translation-steps',
      at: 'networks/alpha/joining.uk.mdx:5',
      says: 'explained here (decision) are',
      remedy: 'The step "letter" is missing before this one.',
    },
    {
      name: 'a mistyped step',
      change: inSteps('letter', 'decison'),
      code: 'translation-steps',
      at: 'networks/alpha/joining.uk.mdx:11',
      says: 'explained here (letter, decison) are',
      remedy: 'Did you mean "decision"?',
    },
    {
      name: 'steps in another order',
      change: inSteps('decision', 'letter'),
      code: 'translation-steps',
      at: 'networks/alpha/joining.uk.mdx:5',
      says: 'explained here (decision, letter) are',
      remedy: 'Explain the same steps in the same order',
    },
    {
      name: 'no steps',
      change: inSteps(),
      code: 'translation-steps',
      at: 'networks/alpha/joining.uk.mdx:3',
      says: 'explained here (none) are',
      remedy: 'shown in English',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/glossary/hub.xx.yaml:1:1  -  "xx" is not a language the guide is translated into.  A translation ends in one of: .uk; the English entry has no such ending.
      content/glossary/hub.UA.yaml:1:1  -  "UA" is not a language the guide is translated into.  Did you mean hub.uk.yaml? A translation ends in one of: .uk; the English entry has no such ending.
      content/glossary/hub.en.yaml:1:1  -  The entries themselves are in this language (en).  Put the text into hub.yaml, and delete this file.
      content/glossary/hop.uk.yaml:1:1  -  There is no entry content/glossary/hop.yaml that this could be the translation of.  Name the file after its entry, or delete it.
      content/members/ua/coc.uk.yaml:1:1  -  There is no entry content/members/ua/coc.yaml that this could be the translation of.  Name the file after its entry, or delete it.
      content/glossary/hub.uk.yaml:3:11  texts[0].en  (warning) The English text "Hubs" no longer stands in content/glossary/hub.yaml.  Did you mean "Hub"? Bring "en" and "text" in line with the entry, or delete the pair.
      content/glossary/hub.uk.yaml:2:1  term  There is no field "term" here.  The fields here are: translated, texts, sections, note.
      content/glossary/hub.uk.yaml:1:13  translated  2026-11-23 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/guide/choosing.uk.mdx:3:1  -  There is no text below the front matter.  Write the text after the line --- that closes the front matter.
      content/guide/choosing.uk.mdx:5:7  -  Braces hold program code, which text may not hold.  Delete them, or write \\{ to show a brace; only comments {/* … */} are allowed.
      content/guide/choosing.uk.mdx:5:13  -  There is no source "s1" in content/guide/choosing.mdx.  Declare it there, or name one of those declared (so far: none).
      content/guide/choosing.uk.mdx:3:11  sections  (warning) The English of content/guide/choosing.mdx has changed since this was translated: changed start; gone end.  Bring the text in line, then run npm run translations -- --record content/guide/choosing.uk.mdx
      content/guide/choosing.uk.mdx:3:20  sections.start  "same" does not have the form this field wants.  Let npm run translations -- --record write it.
      content/networks/alpha/joining.uk.mdx:5:7  -  (warning) The steps explained here (letter) are not those of the entry (letter, decision).  The step "decision" is missing after this one. Explain the same steps in the same order; until then the page is shown in English.
      content/networks/alpha/joining.uk.mdx:5:7  -  (warning) The steps explained here (decision) are not those of the entry (letter, decision).  The step "letter" is missing before this one. Explain the same steps in the same order; until then the page is shown in English.
      content/networks/alpha/joining.uk.mdx:11:7  -  (warning) The steps explained here (letter, decison) are not those of the entry (letter, decision).  Did you mean "decision"? Explain the same steps in the same order; until then the page is shown in English.
      content/networks/alpha/joining.uk.mdx:5:7  -  (warning) The steps explained here (decision, letter) are not those of the entry (letter, decision).  Explain the same steps in the same order; until then the page is shown in English.
      content/networks/alpha/joining.uk.mdx:3:1  -  (warning) The steps explained here (none) are not those of the entry (letter, decision).  Explain the same steps in the same order; until then the page is shown in English."
    `);
  });
});
