import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcs } from '../../../../src/exports/calendar/ics.ts';
import type { CalendarFile, CalendarItem } from '../../../../src/exports/calendar/item.ts';
import { toJsonFeed } from '../../../../src/exports/calendar/json-feed.ts';

const item: CalendarItem = {
  id: 'one.wave-3',
  url: 'https://guide.example.org/calendar/#one.wave-3',
  title: 'ONE: Wave 3; clusters, hubs',
  text: 'Перша хвиля, яка приймає заявки від кластерів; довгий рядок, щоб його довелося згорнути.',
  lang: undefined,
  opens: '2027-02-28',
  closes: '2027-05',
  reviewed: '2026-11-01',
};
const file: CalendarFile = {
  title: 'Calls, of all',
  description: 'Synthetic calls',
  locale: 'en',
  page: 'https://guide.example.org/calendar/',
  self: 'https://guide.example.org/calendar/all.ics',
  items: [item],
};
const words = { opens: 'Opens', closes: 'Closes' };
const read = (text: string) => ICAL.Component.fromString(text);

describe('a calendar file', () => {
  const text = toIcs(file, words);
  const [event, ...others] = read(text).getAllSubcomponents('vevent');
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();

  test('tells of full days only: a month is not turned into a day', () => {
    expect(others).toEqual([]);
    expect(value('uid')).toBe('one.wave-3.opens@ways-in');
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270228\r\n');
    expect(text).toContain('\r\nDTEND;VALUE=DATE:20270301\r\n');
  });

  test('is stamped with the day of the review, so that it can be made again', () => {
    expect(text).toContain('\r\nDTSTAMP:20261101T000000Z\r\n');
    expect(toIcs(file, words)).toBe(text);
  });

  test('names itself and how often to ask', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text).toContain('\r\nX-WR-CALNAME:Calls\\, of all\r\n');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  });

  test('gives back every text, in lines of 75 octets at most that end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (random) => {
        const said = random.replaceAll(/[\p{Cc}\p{Cs}]/gu, '') + item.text;
        const made = toIcs({ ...file, items: [{ ...item, text: said }] }, words);
        expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const tooLong = made.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
        expect(tooLong).toEqual([]);
        const back = read(made).getFirstSubcomponent('vevent');
        expect(back?.getFirstPropertyValue('description')).toBe(said);
        expect(back?.getFirstPropertyValue('summary')).toBe(`Opens: ${item.title}`);
      }),
    );
  });
});

test('a JSON Feed marks what is in another language than the feed', () => {
  const entry = {
    id: 'a',
    url: 'https://x.example/a',
    title: 'A',
    text: 'b',
    modified: '2026-11-01',
  };
  const feed: unknown = JSON.parse(
    toJsonFeed({
      ...file,
      locale: 'uk',
      items: [
        { ...entry, lang: 'en' },
        { ...entry, id: 'c', lang: undefined },
      ],
    }),
  );
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'uk',
    items: [
      { id: 'a', content_text: 'b', language: 'en', date_modified: '2026-11-01T00:00:00Z' },
      { id: 'c' },
    ],
  });
  expect(JSON.stringify(feed)).not.toContain('lang"');
});
