import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { recordedText, recordedWords, recordOf } from '../../../src/translations/record.ts';
import { reportOf } from '../../../src/translations/report.ts';
import { sectionChanges, sectionsOf } from '../../../src/translations/sections.ts';
import { isInLine, translatable, translationStatus } from '../../../src/translations/status.ts';
import { check } from '../checker/support/check.ts';

const english = `Before.

## What it is

It is a *test*.

### Deeper

More.

## What it is

Again.

<Step id="letter">

Write.

</Step>
`;

describe('sections of a body', () => {
  it('are what stands before the first heading, under each, and in each step', () => {
    expect(sectionsOf(english).map(({ id, text }) => [id, text.split('\n').at(-1)])).toEqual([
      ['start', 'Before.'],
      ['what-it-is', 'More.'],
      ['what-it-is-2', 'Again.'],
      ['step-letter', '</Step>'],
    ]);
    expect(sectionsOf('')).toEqual([]);
    expect(sectionsOf('## {broken')).toEqual([]);
  });

  it('have a hash that only words change', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(18), (words, at) => {
        const text = (all: string[], space: string) => sectionsOf(all.join(space))[0]?.hash;
        expect(text(words, '\n')).toBe(text(words, ' '));
        const changed = words.map((one, index) => (index === at % words.length ? `${one}x` : one));
        expect(text(changed, ' ')).not.toBe(text(words, ' '));
      }),
    );
  });

  it('tell what has changed, come and gone since they were recorded', () => {
    const recorded = recordOf(english);
    expect(sectionChanges(english, recorded)).toEqual({ missing: [], drifted: [], gone: [] });
    const now = english.replace('Again.', 'Once more.').replace('Before.', '## New\n\nBefore.');
    expect(sectionChanges(now, recorded)).toEqual({
      missing: ['new'],
      drifted: ['what-it-is-2'],
      gone: ['start'],
    });
  });
});

describe('recording a translation', () => {
  const body =
    'До.\n\n## Що це\n\nТест.\n\n## Що це\n\nЗнову.\n\n<Step id="letter">\n\nПишіть.\n\n</Step>\n';
  const file = `---\ntranslated: "2026-11-01"\ntexts: [] # none yet\n---\n\n${body}`;

  it('writes the day and the hashes, and leaves the rest as it is', () => {
    const result = recordedText(file, english, '2026-11-22');
    const text = 'text' in result ? result.text : '';
    const [, fields = ''] = text.split('---\n');
    expect(parseDocument(fields).toJS()).toEqual({
      translated: '2026-11-22',
      texts: [],
      sections: recordOf(english),
    });
    expect(text).toContain('# none yet');
    expect(text.endsWith(body)).toBe(true);
    expect(recordedText(text, english, '2026-11-22')).toEqual(result);
  });

  it('refuses a translation with fewer sections', () => {
    const result = recordedText(file.replace('## Що це\n\nЗнову.', ''), english, '2026-11-22');
    expect(result).toMatchObject({ problem: expect.stringContaining('3 sections') as string });
  });
});

it.each([
  [0, 'in line on 2026-11-22'],
  [1, 'recorded on 2026-11-22; 1 text of the front matter still to be'],
  [3, '3 texts of the front matter still to be translated'],
])('with %d texts waiting, a record says %s', (waiting, words) => {
  expect(recordedWords('2026-11-22', waiting)).toContain(words);
});

describe('the state of translations', () => {
  const translated = (sections: string) => ({
    'guide/choosing.uk.mdx': `---\ntranslated: "2026-11-01"\ntexts:\n  - { en: Choosing, text: Вибір }\n${sections}---\n\nТекст.\n`,
    'glossary/hub.uk.yaml':
      'translated: "2026-11-01"\ntexts:\n  - { en: Hub, text: Хаб }\n  - { en: A word that readers meet., text: Слово. }\n',
  });

  it('tells pages in line from those that wait, and what has no translation', () => {
    const [uk] = translationStatus(translatable(check(translated('')).content));
    const states = uk?.pages.map((page) => [page.translation, isInLine(page)]);
    expect(states).toEqual([
      ['content/glossary/hub.uk.yaml', true],
      ['content/guide/choosing.uk.mdx', false],
    ]);
    const chapter = uk?.pages[1];
    expect(chapter).toMatchObject({
      isRecorded: false,
      texts: { all: 2, missing: ['After it one can choose.'] },
    });
    const guide = uk?.untranslated.find(({ collection }) => collection === 'guide');
    expect(guide).toEqual({ collection: 'guide', files: ['content/guide/applying.mdx'], all: 2 });
  });

  it('is told line by line', () => {
    const [uk] = translationStatus(
      translatable(check(translated('sections: { start: "00000000", old: "11111111" }\n')).content),
    );
    expect(uk === undefined ? '' : reportOf(uk).join('\n')).toMatchInlineSnapshot(`
      "uk: 2 translated, 1 of them in line with the English.
        content/guide/choosing.uk.mdx (of 2026-11-01)
          sections whose English changed: start
          sections that the English no longer has: old
          texts to translate: After it one can choose.
      Not translated:
        networks: 2 of 2
        procedures: 2 of 2
        members: 1 of 1
        countries: 1 of 1
        programmes: 1 of 1
        news: 1 of 1
        glossary: 1 of 2
        guide: 1 of 2
        modelTexts: 1 of 1
        pages: 1 of 1"
    `);
  });
});
