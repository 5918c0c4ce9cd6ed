import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '../../../src/documents/checklist/calendar.ts';
import { calendarDays } from '../../../src/documents/checklist/days.ts';
import { toChecklistDocx } from '../../../src/documents/checklist/docx.ts';
import { escapeMarkdown, toMarkdown } from '../../../src/documents/checklist/markdown.ts';
import { applicationsOutline, checklistOutline } from '../../../src/documents/checklist/outline.ts';
import { changeItem } from '../../../src/domain/applications/change.ts';
import { nothingKept } from '../../../src/domain/applications/model.ts';
import { applications as texts } from '../../../src/i18n/messages/en/applying/applications.ts';
import { translator } from '../../../src/i18n/messages.ts';
import { alpha, beta } from './arbitrary.ts';

const frame = {
  locale: 'en',
  words: translator('en'),
  origin: 'https://guide.example.org',
} as const;
const place = (key: string) => ({ network: 'alpha', name: 'Alpha', key });
const begun = [
  [place('step:one'), { done: true, label: 'Write', note: '# not a heading <b>\n*second* line' }],
  [place('step:gone'), { done: true, label: 'Old step' }],
  [place('mark:renewal'), { date: '2027-12-31' }],
  [place('date:x1'), { date: '2027-01-15', label: 'Board; meets, at noon' }],
  [{ paper: 'statutes' }, { done: false, date: '2027-01-10', label: 'Statutes' }],
] as const;
const kept = begun.reduce(
  (all, [where, patch], index) => changeItem(all, where, patch, index + 1),
  nothingKept(),
);

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

describe('Markdown', () => {
  test('shows any words as they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+=#>*_`[\]<>!|~\d.) a]+$/)),
        (words) => {
          const shown: string[] = [];
          const nodes: string[] = [];
          visit(parse(`- [ ] ${escapeMarkdown(`x ${words}`)}`), (node) => {
            nodes.push(node.type);
            if (node.type === 'text') shown.push(node.value);
          });
          const html = nodes.filter((type) =>
            ['html', 'link', 'image', 'emphasis', 'strong', 'inlineCode', 'delete'].includes(type),
          );
          // GitHub makes links of bare addresses, which the words may well hold.
          expect(html.filter((type) => type !== 'link')).toEqual([]);
          expect(shown.join('').replaceAll(/\s+/g, ' ').trim()).toBe(
            `x ${words}`.replaceAll(/\s+/g, ' ').trim(),
          );
        },
      ),
    );
  });

  test('holds ticks, notes and what the guide no longer has', () => {
    const markdown = toMarkdown(checklistOutline(alpha, kept, frame));
    expect(markdown).toContain('- [x] Write to the office (You)');
    expect(markdown).toContain('- [ ] Send the form (You)');
    expect(markdown).toContain('  - \\*second\\* line');
    expect(markdown).toContain('## No longer in the guide\n\n- [x] Old step');
    expect(markdown).toContain('- 31 December 2027: Membership to be renewed by');
    const headings: number[] = [];
    visit(parse(markdown), 'heading', ({ depth }) => {
      headings.push(depth);
    });
    expect(headings.filter((depth) => depth === 1)).toHaveLength(1);
  });

  test('of an empty checklist leaves room to write', () => {
    const markdown = toMarkdown(checklistOutline(alpha, nothingKept(), frame));
    expect(markdown).toContain('- [ ] Write to the office (You)\n  - Date:\n  - Note:');
  });

  test('of all applications tells of a network that the guide no longer has', () => {
    const markdown = toMarkdown(applicationsOutline(kept, [beta], frame));
    expect(markdown).toContain('The guide no longer has this network.');
    expect(markdown).toContain('Old step');
    expect(markdown).toContain('## Papers for several networks');
  });
});

test('a Word file has boxes that can be ticked, and takes any words', async () => {
  const odd = changeItem(kept, place('step:two'), { note: 'a\u0000b & <c>' }, 99);
  const bytes = await toChecklistDocx(checklistOutline(alpha, odd, frame));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/<w14:checkbox>/g)).toHaveLength(5);
  expect(xml.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(2);
  expect(xml).toContain('ab &amp; &lt;c&gt;');
});

describe('the calendar', () => {
  const wanted = [
    { network: 'alpha', name: 'Alpha', guide: alpha },
    { network: 'beta', name: 'Beta', guide: beta },
  ];
  const days = (today: string) =>
    calendarDays(kept, wanted, { words: frame.words, origin: frame.origin, today });
  const events = () =>
    ICAL.Component.fromString(
      toCalendar(days('2026-11-23'), 'Your applications', new Date()),
    ).getAllSubcomponents('vevent');

  test('reads back with whole days, reminders and words', () => {
    const found = events().map((event) => ({
      summary: event.getFirstPropertyValue('summary'),
      start: String(event.getFirstPropertyValue('dtstart')),
      trigger: String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')),
      stamped: event.getFirstPropertyValue('dtstamp') !== null,
    }));
    const usual = { trigger: '-P1W', stamped: true };
    expect(found).toContainEqual({
      ...usual,
      summary: 'Alpha: Board; meets, at noon',
      start: '2027-01-15',
    });
    expect(found).toContainEqual({
      summary: 'Alpha: Membership to be renewed by',
      start: '2027-12-31',
      trigger: '-P30D',
      stamped: true,
    });
    expect(found.filter(({ summary }) => summary === 'Statutes')).toHaveLength(1);
  });

  test('has the same names for the same days each time, each once', () => {
    const names = () => events().map((event) => event.getFirstPropertyValue('uid'));
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(names().length);
  });

  test('leaves out what lies behind', () => {
    expect(days('2028-01-01')).toEqual([]);
  });
});

test('texts that scripts read have no plurals', () => {
  expect(Object.values(texts).filter((text) => /, *(?:plural|select)/.test(text))).toEqual([]);
});
