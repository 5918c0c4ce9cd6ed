import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileKindOf } from '../../../../src/editor/visual/config.ts';
import { fileOfForm, formOfFile } from '../../../../src/editor/visual/file.ts';
import { fromForm, isFields, toForm } from '../../../../src/editor/visual/values.ts';

describe('one change in a form', () => {
  const text = [
    'term: EDIH # as the Commission writes it',
    'definition: "A hub."',
    'source: [s1]',
    'sources:',
    '  s1:',
    "    url: 'https://example.org/a'",
    '    title: A page',
    '    publisher: Somebody',
    '    published: unknown',
    '    consulted: "2026-11"',
    'reviewed: "2026-11-22"',
    'reviewEvery: 12',
    '',
  ].join('\n');
  const kind = fileKindOf('glossary');

  it('changes one line of the file', () => {
    const form = formOfFile(text, kind);
    expect(fileOfForm({ ...form, definition: 'A hub for firms.' }, kind)).toBe(
      text.replace('"A hub."', 'A hub for firms.'),
    );
  });

  it('puts a new field where the schema has it', () => {
    const form = formOfFile(text, kind);
    const saved = fileOfForm({ ...form, long: 'European Digital Innovation Hub' }, kind);
    expect(saved.split('\n')[1]).toBe('long: European Digital Innovation Hub');
    expect(saved.split('\n')).toHaveLength(text.split('\n').length + 1);
  });

  it('takes a field out that was emptied, and leaves out what nobody filled in', () => {
    const form = formOfFile(text, kind);
    const saved = fileOfForm({ ...form, source: [], long: '', aliases: [], related: null }, kind);
    expect(saved).toBe(text.replace('source: [s1]\n', ''));
  });

  it('adds a source under its key', () => {
    const form = formOfFile(text, kind);
    const rows: unknown[] = Array.isArray(form['sources']) ? form['sources'] : [];
    const added = { key: 's2', url: 'https://example.org/b', title: 'B', consulted: '2026' };
    const saved = fileOfForm({ ...form, sources: [...rows, added] }, kind);
    expect(parse(saved)).toMatchObject({
      sources: { s1: { title: 'A page' }, s2: { title: 'B', consulted: '2026' } },
    });
    expect(saved).toContain('# as the Commission writes it');
  });

  it('refuses two sources under one key, rather than lose one', () => {
    const { sources, ...form } = formOfFile(text, kind);
    const rows: unknown[] = Array.isArray(sources) ? sources : [];
    expect(() => fileOfForm({ ...form, sources: [...rows, ...rows] }, kind)).toThrow('key s1');
  });

  it('refuses a file that cannot be read, rather than show an empty form', () => {
    expect(() => formOfFile('term: "x', kind)).toThrow();
    expect(() => formOfFile('no front matter', fileKindOf('guide'))).toThrow('front matter');
  });
});

describe('values of forms', () => {
  const word = { type: 'string' as const, pattern: '^[a-z]+$' };
  const schema = {
    type: 'object' as const,
    properties: {
      who: {
        anyOf: [
          { type: 'string' as const, const: 'any' },
          { type: 'array' as const, items: { type: 'string' as const, enum: ['AM', 'UA'] } },
        ],
      },
      pages: {
        type: 'object' as const,
        propertyNames: word,
        additionalProperties: {
          type: 'object' as const,
          properties: { title: { type: 'string' as const }, amount: { type: 'number' as const } },
        },
      },
      says: { anyOf: [word, { type: 'array' as const, items: word }] },
    },
  };
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const values = fc.record(
    {
      who: fc.oneof(
        fc.constant('any'),
        fc.uniqueArray(fc.constantFrom('AM', 'UA'), { minLength: 1 }),
      ),
      pages: fc.dictionary(name, fc.record({ title: name, amount: fc.nat() }), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      says: fc.oneof(name, fc.array(name, { minLength: 2, maxLength: 4 })),
    },
    { requiredKeys: [] },
  );

  it('come back as they went, with and without what they were before', () => {
    fc.assert(
      fc.property(values, (value) => {
        const form = toForm(schema, value);
        expect(fromForm(schema, form, value)).toBe(value);
        expect(fromForm(schema, form) ?? {}).toEqual(value);
      }),
    );
  });

  it('keep zero, and what no schema knows', () => {
    const before = { pages: { a: { title: 'x', amount: 0 } }, strange: 1 };
    const form = toForm(schema, before);
    expect(isFields(form)).toBe(true);
    expect(fromForm(schema, { ...Object(form), says: ['b'] }, before)).toEqual({
      ...before,
      says: 'b',
    });
    expect(fromForm(schema, { pages: [{ key: 'a', title: '', amount: 0 }] })).toEqual({
      pages: { a: { amount: 0 } },
    });
    expect(fromForm(schema, { pages: [{ key: 'a', title: 'x', amount: '' }] })).toEqual({
      pages: { a: { title: 'x' } },
    });
  });
});
