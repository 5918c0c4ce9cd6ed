import { describe, expect, it } from 'vitest';
import { columnNamed } from '../../../src/import/columns.ts';
import { hostOf } from '../../../src/domain/members/identity.ts';
import { freeId, slugOf } from '../../../src/import/entry/ids.ts';
import { countryFrom } from '../../../src/import/values/countries.ts';
import { readDate } from '../../../src/domain/text/read-date.ts';
import { clean, items, phoneNumber, withScheme } from '../../../src/import/values/text.ts';
import { kindFrom, roleFrom, stateFrom, topicFrom } from '../../../src/import/values/vocabulary.ts';

describe('headers', () => {
  it.each([
    ['Organization Name', 'name'],
    ['ORGANISATION', 'name'],
    ['Town', 'city'],
    ['source_url', 'source url'],
    ['sourceUrl', 'source url'],
    ['Country code', 'country'],
    ['asOf', 'as of'],
    ['E-Mail', 'email'],
    ['Країна', 'country'],
    ['Spalte', undefined],
    ['', undefined],
  ])('takes %s for %s', (header, column) => {
    expect(columnNamed(header)).toBe(column);
  });
});

describe('countries', () => {
  it.each([
    ['md', 'MD'],
    ['Moldova', 'MD'],
    ['Republic of Moldova', 'MD'],
    ['Україна', 'UA'],
    ['Ukraine', 'UA'],
    ['Hayastan', 'AM'],
    ['Հայաստան', 'AM'],
    ['საქართველო', 'GE'],
    ['Georgia', 'GE'],
    ['Azərbaycan', 'AZ'],
    ['Беларусь', 'BY'],
    ['Österreich', 'AT'],
    ['UK', 'GB'],
    ['Czech Republic', 'CZ'],
    ['EU', undefined],
    ['ZZ', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('takes %s for %s', (text, code) => {
    expect(countryFrom(text)).toBe(code);
  });
});

describe('vocabularies', () => {
  it('knows values and labels of both languages', () => {
    expect(['cluster', 'Clusters', 'Кластер', 'innovation hub'].map(kindFrom)).toEqual([
      'cluster',
      'cluster',
      'cluster',
      'innovation-hub',
    ]);
    expect(['ICT industry', 'Галузь ІКТ', 'ict_industry'].map(topicFrom)).toEqual([
      'ict-industry',
      'ict-industry',
      'ict-industry',
    ]);
    expect([roleFrom('Associate member'), stateFrom('Триває')]).toEqual(['associate', 'current']);
  });

  it('does not guess', () => {
    expect([kindFrom('company'), kindFrom(''), topicFrom('computers')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-5-1', '2024-05-01'],
    ['2024/05/31', '2024-05-31'],
    ['31.05.2024', '2024-05-31'],
    ['5.6.2024', '2024-06-05'],
    ['31/05/2024', '2024-05-31'],
    ['05/31/2024', '2024-05-31'],
    ['05/2024', '2024-05'],
    ['31 May 2024', '2024-05-31'],
    ['May 2024', '2024-05'],
    ['31 травня 2024 року', '2024-05-31'],
    ['травень 2024', '2024-05'],
    ['2024-05-31T00:00:00.000Z', '2024-05-31'],
    ['Unknown', 'unknown'],
  ])('reads %s as %s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  it.each(['2024-02-30', '32.01.2024', '45443', '24', 'soon', '', '2024-13'])(
    'does not read %s',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it('sees that a date can be two', () => {
    expect(readDate('05/06/2024')).toEqual({ one: '2024-06-05', other: '2024-05-06' });
    expect(readDate('05/05/2024')).toEqual({ date: '2024-05-05' });
  });
});

describe('texts', () => {
  it('cleans cells of what nobody sees', () => {
    expect(clean(' a\u00A0\u200Bb\r\n c ')).toBe('a b c');
    expect(clean("'=SUM(1)")).toBe('=SUM(1)');
    expect(clean("'t Gooi")).toBe("'t Gooi");
  });

  it('parts lists', () => {
    expect(items('a; b|a | ;c')).toEqual(['a', 'b', 'c']);
    expect(items(['a;b', ''])).toEqual(['a;b']);
  });

  it('completes addresses and numbers', () => {
    expect(
      ['www.a.example', 'https://a.example', 'nowhere', 'a b.c', 'javascript:1'].map(withScheme),
    ).toEqual(['https://www.a.example', 'https://a.example', 'nowhere', 'a b.c', 'javascript:1']);
    expect(['00373 22.00-00', 'tel:+380 44', '022 1'].map(phoneNumber)).toEqual([
      '+373 22 00-00',
      '+380 44',
      '022 1',
    ]);
  });

  it('tells whose a host is, unless it is everybody’s', () => {
    expect(
      [
        'https://www.a.example/x',
        'http://a.example',
        'https://facebook.com/a',
        'https://a.github.io',
        'nowhere',
      ].map(hostOf),
    ).toEqual(['a.example', 'a.example', undefined, undefined, undefined]);
  });
});

describe('ids', () => {
  it('makes them of names in any script', () => {
    expect(['Кластер «Приклад»', 'Chișinău IT', '../../etc', '!!!'].map(slugOf)).toEqual([
      'klaster-pryklad',
      'chisinau-it',
      'etc',
      '',
    ]);
    expect(slugOf('word '.repeat(40)).length).toBeLessThanOrEqual(60);
  });

  it('finds one that is free', () => {
    const taken = new Set(['a', 'a-ua']);
    const isTaken = (id: string) => taken.has(id);
    expect(freeId({ slug: 'a', country: 'MD', city: undefined }, isTaken)).toBe('a-md');
    expect(freeId({ slug: 'a', country: 'UA', city: 'Lviv' }, isTaken)).toBe('a-lviv');
    expect(freeId({ slug: 'a', country: 'UA', city: undefined }, isTaken)).toBe('a-2');
    expect(freeId({ slug: 'con', country: 'UA', city: undefined }, isTaken)).toBe('con-ua');
    expect(freeId({ slug: '', country: 'UA', city: undefined }, isTaken)).toBeUndefined();
  });
});
