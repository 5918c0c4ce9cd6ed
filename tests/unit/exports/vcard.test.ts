import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { cardProperties, membersToVcards } from '../../../src/exports/members/vcard.ts';
import type { PublishedMember } from '../../../src/exports/published.ts';
import { awkward, bare, file } from './sample.ts';

/** Cards read back: one component each. */
const cardsIn = (text: string) =>
  text
    .split(/(?<=END:VCARD\r\n)/)
    .filter((card) => card !== '')
    .map((card) => ICAL.Component.fromString(card));
const cardOf = (member: PublishedMember) => {
  const [card] = cardsIn(membersToVcards({ ...file, entries: [member] }));
  if (card === undefined) throw new Error('No card');
  return card;
};
const text = (card: ICAL.Component, name: string) => String(card.getFirstPropertyValue(name));

describe('vCards of organisations', () => {
  const card = cardOf(awkward);

  test('there is one an organisation, in their order', () => {
    const cards = cardsIn(membersToVcards(file));
    expect(cards.map((one) => text(one, 'fn'))).toEqual([awkward.name, bare.name]);
  });

  test('each is version 4.0, which comes first, and an organisation', () => {
    expect(membersToVcards(file).startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n')).toBe(
      true,
    );
  });

  test('names, note and addresses come back as they were', () => {
    expect(text(card, 'fn')).toBe(awkward.name);
    expect(card.getFirstProperty('org')?.getValues()).toEqual([awkward.name]);
    expect(text(card, 'note')).toBe(`${awkward.about.text} (As of 2024-05.)`);
    expect(text(card, 'url')).toBe(awkward.website);
    expect(text(card, 'email')).toBe(awkward.contact?.email);
    expect(text(card, 'tel')).toBe(awkward.contact?.phone);
    expect(text(card, 'source')).toBe(awkward.page);
    expect(text(card, 'uid')).toBe(awkward.page);
    expect(text(card, 'rev')).toBe('2026-11-22T00:00:00Z');
    expect(card.getFirstProperty('categories')?.getValues()).toEqual([
      'association',
      'ict-industry',
      'data',
    ]);
  });

  test('other names stand beside each other, those in a language with it', () => {
    const [own, ...native] = card.getAllProperties('nickname');
    expect(own?.getValues()).toEqual(['=SUM(A1)', '@sample', 'Sample, the']);
    expect(
      native.map((one) => ({ language: one.getParameter('language'), name: one.getFirstValue() })),
    ).toEqual(awkward.nativeNames);
  });

  test('an address is told once: what its line names is not repeated', () => {
    const line = '1 Sample Street; floor 2, MD-0000';
    expect(card.getFirstPropertyValue('adr')).toEqual(['', '', line, '-City', '', '', 'Moldova']);
    const named = {
      ...awkward,
      city: 'Sampleton',
      contact: {
        ...awkward.contact,
        address: '1 Street, Sampleton, Moldova',
        source: 's1',
        asOf: 'unknown',
      },
    };
    expect(cardOf(named).getFirstPropertyValue('adr')).toEqual([
      '',
      '',
      '1 Street, Sampleton, Moldova',
      '',
      '',
      '',
      '',
    ]);
  });

  test('what is not known is left out', () => {
    const names = cardOf(bare)
      .getAllProperties()
      .map(({ name }) => name);
    expect(names).toEqual([
      'version',
      'kind',
      'fn',
      'org',
      'adr',
      'categories',
      'note',
      'source',
      'uid',
      'rev',
    ]);
    expect(text(cardOf(bare), 'note')).toBe('A sample.');
  });

  test('every property is explained', () => {
    expect(cardProperties.filter(({ description }) => description === '')).toEqual([]);
  });
});

/** No line is longer than RFC 6350 wants, and no letter is cut in two. */
function expectFolded(vcard: string) {
  const lines = vcard.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
}

test('long lines are folded at 75 octets, between letters', () => {
  expectFolded(membersToVcards(file));
});

test('any name comes back, folded as it should be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
      const name = words.trim();
      fc.pre(name !== '');
      const vcard = membersToVcards({ ...file, entries: [{ ...bare, name }] });
      expectFolded(vcard);
      expect(text(cardOf({ ...bare, name }), 'fn')).toBe(name);
    }),
  );
});
