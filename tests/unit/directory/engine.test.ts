import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openDirectory } from '../../../src/directory/engine.ts';
import { rowsAPage } from '../../../src/directory/format.ts';
import { directoryOf, record } from './records.ts';

const some = [
  record('Association of Kutaisi', { country: 'GE', otherNames: ['ქუთაისის ასოციაცია', 'KUTA'] }),
  record('Big Data Lab', { city: 'Kyiv', topics: ['data', 'space'] }),
  record('Kharkiv Cluster', { city: 'Kharkiv', reviewed: '2026-03-01' }),
  record('Lab of the Old Town of Lviv', { city: 'Lviv', topics: ['space'] }),
  record('Lviv Cluster', { city: 'Lviv', reviewed: '2026-02-01' }),
];

describe('a question', () => {
  const { names } = directoryOf(some);

  it.each<[string, string[]]>([
    ['kharkiv', ['Kharkiv Cluster']],
    ['Харків', ['Kharkiv Cluster']],
    ['harkov', ['Kharkiv Cluster']],
    ['kh', ['Kharkiv Cluster']],
    ['khrkiv', ['Kharkiv Cluster']],
    ['xharkiv', ['Kharkiv Cluster']],
    ['ქუთაისის', ['Association of Kutaisi']],
    ['kuta', ['Association of Kutaisi']],
    ['Lvov cluster', ['Lviv Cluster']],
    ['cluster lviv', ['Lviv Cluster']],
    ['у Львові', ['Lviv Cluster', 'Lab of the Old Town of Lviv']],
    ['Kiev', ['Big Data Lab']],
    ['Грузія', ['Association of Kutaisi']],
    ['space', ['Big Data Lab', 'Lab of the Old Town of Lviv']],
  ])('“%s” is answered, a name of few words first', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('puts names first that begin as typed, but not before a name of few words', async () => {
    const { names: asked } = directoryOf([
      record('Data Hub of the South of Georgia'),
      record('Hub', { otherNames: ['Data House'] }),
      record('Hub for Data of the North'),
      record('Old Data'),
      record('Zugdidi Data'),
      record('Data Zone'),
    ]);
    expect(await asked('data')).toEqual([
      'Data Zone',
      'Hub',
      'Old Data',
      'Zugdidi Data',
      'Data Hub of the South of Georgia',
      'Hub for Data of the North',
    ]);
  });

  it.each(['zzzzz', '!!!', '<script>', '\u0000', 'x'.repeat(1000), '("', 'ффффф'])(
    '“%s” finds nothing',
    async (query) => {
      expect(await names(query)).toEqual([]);
    },
  );

  it.each(['', '   '])('“%s” is answered by all', async (query) => {
    expect(await names(query)).toEqual(some.map(({ name }) => name));
  });

  test('the first letter may be wrong, the rest of the index is then asked', async () => {
    const { names: asked } = directoryOf(some);
    expect(await asked('bharkiv')).toEqual(['Kharkiv Cluster']);
  });

  it('can be sorted by name, by country, and by review', async () => {
    const everyone = some.map(({ name }) => name);
    expect(await names('', { sort: 'name' })).toEqual(everyone);
    expect((await names('', { sort: 'country' }))[0]).toBe('Association of Kutaisi');
    expect((await names('', { sort: 'reviewed' })).slice(0, 2)).toEqual([
      'Kharkiv Cluster',
      'Lviv Cluster',
    ]);
  });

  it('never finds more when a word is added', async () => {
    const word = fc.constantFrom('lviv', 'cluster', 'data', 'lab', 'kharkiv', 'old', 'khr', 'zz');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), word, async (words, one) => {
        const before = await names(words.join(' '));
        const after = await names([...words, one].join(' '));
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('holds whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (query) => {
        expect((await names(query)).length).toBeLessThanOrEqual(some.length);
      }),
    );
  });
});

describe('networks', () => {
  const { directory } = directoryOf(some);
  it.each([
    ['een', ['een']],
    ['enterprize', ['een']],
    ['europe network', ['een', 'enoll']],
    ['living labs', ['enoll']],
    ['nothing', []],
    ['', []],
  ])('are found by “%s”', async (query, ids) => {
    expect((await directory.networks(query)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the files', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    record(
      `${String.fromCharCode(97 + (at % 26))}${at.toString(36)}word Organisation ${String(at)}`,
    ),
  );

  it('are fetched as they are needed', async () => {
    const { directory, fetched, files } = directoryOf(many);
    const numbers = await directory.ask({ query: 'k1', chosen: {}, sort: 'match' });
    await directory.rows(numbers.slice(0, 10));
    const words = fetched.filter((path) => path.startsWith('words/'));
    expect([...files.keys()].filter((path) => path.startsWith('words/')).length).toBeGreaterThan(3);
    expect(words).toHaveLength(1);
    expect(fetched).not.toContain('facets.json');
    expect(fetched.filter((path) => path.startsWith('rows/')).length).toBeLessThanOrEqual(10);
    const before = fetched.length;
    await directory.ask({ query: 'k1', chosen: {}, sort: 'match' });
    expect(fetched).toHaveLength(before);
  });

  it('hold every organisation once', async () => {
    const { directory, files } = directoryOf(many);
    const everyone = await directory.ask({ query: '', chosen: {}, sort: 'name' });
    const rows = await directory.rows(everyone);
    expect(rows.map(([id]) => id)).toEqual(many.map(({ id }) => id));
    expect(await directory.ids(everyone)).toEqual(many.map(({ id }) => id));
    const pages = [...files.keys()].filter((path) => path.startsWith('rows/'));
    expect(pages).toHaveLength(many.length / rowsAPage);
  });

  it('that fail are asked for again', async () => {
    const { files } = directoryOf(some);
    let isUp = false;
    const directory = openDirectory((path) => {
      const text = isUp ? files.get(path) : '<!doctype html>';
      return Promise.resolve(text).then((json) => JSON.parse(json ?? '') as unknown);
    });
    const question = { query: 'lviv', chosen: {}, sort: 'match' } as const;
    await expect(directory.ask(question)).rejects.toThrow();
    isUp = true;
    expect(await directory.ask(question)).not.toEqual([]);
  });

  it.each([null, {}, [], '', 7, { count: 'x', words: [] }])(
    'that are no index (%j) are refused',
    async (value) => {
      const directory = openDirectory(() => Promise.resolve(value));
      await expect(directory.ask({ query: 'a', chosen: {}, sort: 'match' })).rejects.toThrow(
        'manifest.json',
      );
    },
  );

  it('may be half there', async () => {
    const { files } = directoryOf(some);
    const directory = openDirectory((path) =>
      Promise.resolve(path.startsWith('words') ? {} : JSON.parse(files.get(path) ?? '')),
    );
    await expect(directory.ask({ query: 'a', chosen: {}, sort: 'match' })).rejects.toThrow(
      'words/',
    );
    expect(await directory.ask({ query: '', chosen: {}, sort: 'match' })).toHaveLength(some.length);
  });
});
