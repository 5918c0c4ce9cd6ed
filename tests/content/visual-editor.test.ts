import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checker/index.ts';
import { cmsCollection, fileKindOf } from '../../src/editor/visual/config.ts';
import type { CmsField } from '../../src/editor/visual/fields.ts';
import { fileOfForm, formOfFile, originalName } from '../../src/editor/visual/file.ts';
import { isFields } from '../../src/editor/visual/values.ts';
import { collectionNames, collections } from '../../src/schemas/collections.ts';

const root = join(import.meta.dirname, '../..');

/** Values that a form would not let stand, although they do: path and value. */
function refused(field: CmsField, value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value) && field.widget === 'list') {
    return value.flatMap((one) =>
      field.field === undefined
        ? refusedIn(field.fields ?? [], one, `${path}[]`)
        : refused(field.field, one, `${path}[]`),
    );
  }
  if (field.fields !== undefined) return refusedIn(field.fields, value, path);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const [pattern] = field.pattern ?? ['^'];
  return values
    .map(String)
    .filter(
      (one) =>
        !new RegExp(pattern).test(one) ||
        (field.options !== undefined && !field.options.includes(one)),
    )
    .map((one) => `${path}: ${one}`);
}

const refusedIn = (fields: readonly CmsField[], value: unknown, path: string) =>
  fields.flatMap((field) =>
    refused(field, isFields(value) ? value[field.name] : undefined, `${path}.${field.name}`),
  );

describe('the files of the content in the forms of the visual editor', () => {
  const { content } = checkContent({ root, today: '2026-11-23' });

  it.each(collectionNames)('saves every entry of %s, untouched, letter for letter', (name) => {
    const kind = fileKindOf(name);
    for (const { path } of content[name].values()) {
      const text = readFileSync(join(root, path), 'utf8');
      // The CMS trims what it is given.
      expect(`${fileOfForm(formOfFile(text, kind), kind).trim()}\n`, path).toBe(text);
    }
  });

  it.each(collectionNames)('lets every value of %s stand', (name) => {
    const kind = fileKindOf(name);
    const fields = cmsCollection(name).fields.filter((field) => field.widget !== 'hidden');
    const found = [...content[name].values()].flatMap(({ path }) =>
      refusedIn(fields, formOfFile(readFileSync(join(root, path), 'utf8'), kind), path),
    );
    expect(found).toEqual([]);
  });

  it.each(collectionNames)('loses nothing of %s if written anew', (name) => {
    const kind = fileKindOf(name);
    for (const { path } of content[name].values()) {
      const form = { ...formOfFile(readFileSync(join(root, path), 'utf8'), kind) };
      const { [originalName]: original, ...values } = form;
      const text = fileOfForm(values, kind);
      const { schema } = collections[name];
      const data = (whole: unknown) => {
        const head = String(whole).startsWith('---') ? String(whole).split(/^---$/m)[1] : whole;
        return schema.parse(parse(String(head)));
      };
      // One source named alone or in a list is the same to the schema's readers.
      const loose = (value: unknown) =>
        JSON.stringify(value).replace(/"source":\["([^"]*)"\]/g, '"source":"$1"');
      expect(loose(data(text)), path).toBe(loose(data(original)));
    }
  });
}, 60_000);
