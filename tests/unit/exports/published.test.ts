import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/exports/changes.ts';
import { fieldsOf } from '../../../src/exports/fields.ts';
import { membersToJson } from '../../../src/exports/members/json.ts';
import { networkColumns } from '../../../src/exports/networks/columns.ts';
import {
  entrySchemaOf,
  envelopeSchema,
  jsonSchemaOf,
  publishedNames,
} from '../../../src/exports/published.ts';
import { membershipRoles } from '../../../src/schemas/vocabularies.ts';
import { awkward, file } from './sample.ts';

describe('JSON Schemas', () => {
  const validate = addFormats(new Ajv()).compile(jsonSchemaOf('members', file.schema));

  test('an export of organisations is valid', () => {
    expect(validate(JSON.parse(membersToJson(file)))).toBe(true);
  });

  test.each([
    ['a field of its own', { extra: 1 }],
    ['an unknown kind', { kind: 'sample' }],
    ['a claim without source', { about: { text: 'A sample.', asOf: 'unknown' } }],
    ['a date in words', { about: { ...awkward.about, asOf: 'May 2024' } }],
    ['a review of no day', { reviewed: '2026-11' }],
    ['a country in words', { country: 'Moldova' }],
  ])('%s is not', (_, change) => {
    expect(validate({ ...file, entries: [{ ...awkward, ...change }] })).toBe(false);
  });

  test('each has its address, and the name of its collection', () => {
    for (const name of publishedNames) {
      const address = `https://guide.example.org/data/schemas/${name}.json`;
      expect(jsonSchemaOf(name, address)).toMatchObject({ $id: address, title: name });
    }
  });
});

describe('the data dictionary', () => {
  const fields = fieldsOf(entrySchemaOf('members'));
  const field = (path: string) => fields.find((one) => one.path === path);

  test.each(publishedNames)('explains every field of %s', (name) => {
    const paths = fieldsOf(entrySchemaOf(name)).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['id', 'page', 'sources.<key>.url']));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('tells values, types, and what is always there', () => {
    expect(field('memberships[].role')).toMatchObject({
      type: 'one of',
      values: membershipRoles,
      required: true,
    });
    expect(field('acronym')).toMatchObject({ type: 'text', required: false });
    expect(field('aliases')).toMatchObject({ type: 'list: text', required: true });
    expect(field('sources')).toMatchObject({ type: 'object by key' });
    expect(field('about.asOf')?.type).toBe(
      'date: YYYY, YYYY-MM or YYYY-MM-DD; or the word “unknown”',
    );
    expect(field('website')?.description).toBe('Official website.');
    const eligible = fieldsOf(entrySchemaOf('networks')).find(
      ({ path }) => path === 'eligibility[].countries',
    );
    expect(eligible?.values).toContain('UA');
  });

  test('explains what stands around the entries', () => {
    expect(fieldsOf(envelopeSchema()).map(({ path }) => path)).toEqual([
      'generated',
      'licence',
      'schema',
    ]);
  });

  test('refuses a field without description', () => {
    expect(() => fieldsOf({ properties: { sample: { type: 'string' } } })).toThrow('sample');
  });
});

test('columns of networks are explained, one for the answer of each country', () => {
  const names = networkColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('answer_'))).toHaveLength(6);
  expect(networkColumns.filter(({ description }) => description === '')).toEqual([]);
});

test('changes are days of review, newest first, as many as wanted', () => {
  const entries = [
    { name: 'A', reviewed: '2026-01-05' },
    { name: 'B', reviewed: '2026-02-01' },
    { name: 'C', reviewed: '2026-01-05' },
  ];
  const others = [{ name: 'D', reviewed: '2026-02-01' }];
  const changes = changesOf(
    [
      ['members', entries],
      ['glossary', others],
    ] as const,
    2,
  );
  expect(changes).toEqual([
    { day: '2026-02-01', collection: 'members', names: ['B'] },
    { day: '2026-02-01', collection: 'glossary', names: ['D'] },
  ]);
  expect(changesOf([['members', entries]], 50)[1]?.names).toEqual(['A', 'C']);
});
