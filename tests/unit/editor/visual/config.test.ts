import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { setupFor } from '../../../../src/editor/visual/setup.ts';
import { cmsCollection, cmsConfig } from '../../../../src/editor/visual/config.ts';
import { type CmsField, labelOf } from '../../../../src/editor/visual/fields.ts';
import { bodyName, originalName } from '../../../../src/editor/visual/file.ts';
import { keyName } from '../../../../src/editor/visual/values.ts';
import { typedSchemaOf } from '../../../../src/editor/schemas.ts';
import { fieldsOf } from '../../../../src/exports/fields.ts';
import { collectionNames, collections } from '../../../../src/schemas/collections.ts';
import {
  organisationKinds,
  partnerCountries,
  topics,
} from '../../../../src/schemas/vocabularies.ts';

const place = {
  repository: 'example/guide',
  branch: 'main',
  signIn: undefined,
  site: 'https://guide.example.org/',
};

type Any = CmsField | { name: string; widget: 'hidden' };

/** Paths of a form's fields, as the data dictionary writes them. */
function pathsIn(fields: readonly Any[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name;
    if (field.widget === 'hidden' || field.fields === undefined) return [path];
    const [first] = field.fields;
    if (field.widget === 'object') return [path, ...pathsIn(field.fields, `${path}.`)];
    return first?.name === keyName
      ? [path, ...pathsIn(field.fields.slice(1), `${path}.<key>.`)]
      : [path, ...pathsIn(field.fields, `${path}[].`)];
  });
}

function fieldAt(name: (typeof collectionNames)[number], path: string): CmsField {
  const found = path
    .split('.')
    .reduce<Any | undefined>(
      (field, step) =>
        (field === undefined
          ? cmsCollection(name).fields
          : 'fields' in field
            ? (field.fields ?? [])
            : []
        ).find((one) => one.name === step),
      undefined,
    );
  if (found === undefined || found.widget === 'hidden') throw new Error(`No field ${path}.`);
  return found;
}

describe('the configuration of the visual editor', () => {
  it.each(collectionNames)('has every field of %s, and no other', (name) => {
    const own = [...(collections[name].body ? [bodyName] : []), originalName];
    const paths = pathsIn(cmsCollection(name).fields).filter((path) => !own.includes(path));
    expect(paths).toEqual(fieldsOf(typedSchemaOf(name)).map(({ path }) => path));
  });

  it.each(collectionNames)('explains every field of %s as the schema does', (name) => {
    const known = new Map(fieldsOf(typedSchemaOf(name)).map((one) => [one.path, one]));
    for (const field of cmsCollection(name).fields) {
      if (field.widget === 'hidden' || field.name === bodyName) continue;
      expect(field.label).toBe(labelOf(field.name));
      expect(known.get(field.name)?.description).toContain(field.hint ?? '');
    }
  });

  it('offers the values of the vocabularies', () => {
    expect(fieldAt('members', 'kind')).toMatchObject({
      widget: 'select',
      options: [...organisationKinds],
    });
    expect(fieldAt('networks', 'topics')).toMatchObject({ multiple: true, options: [...topics] });
    expect(fieldAt('networks', 'eligibility.countries')).toMatchObject({
      multiple: true,
      options: ['any', ...partnerCountries],
    });
  });

  it('lets ids be chosen from the entries that they are of', () => {
    expect(fieldAt('members', 'memberships.network')).toMatchObject({
      widget: 'relation',
      collection: 'networks',
      value_field: '{{slug}}',
    });
    expect(fieldAt('news', 'members')).toMatchObject({ widget: 'relation', multiple: true });
  });

  it('holds dates to the forms that they may have', () => {
    const [pattern = ''] = fieldAt('networks', 'runBy.asOf').pattern ?? [];
    const takes = (text: string) => new RegExp(pattern).test(text);
    expect(['2024', '2024-05', '2024-05-31', 'unknown'].filter(takes)).toHaveLength(4);
    expect(['24', 'May 2024', 'unknown or so', '2024-13', ''].filter(takes)).toEqual([]);
  });

  it.each([
    ['members', 'reviewed', ['2026-11-23'], ['26-11-23', '2026-11', '2026-13-01', 'unknown']],
    ['members', 'website', ['https://a.am', 'http://www.a.org/x?y'], ['a.am', 'ftp://a.am', '//a']],
    ['members', 'contact.phone', ['+374 10 000000'], ['010 000000']],
    ['members', 'country', ['AM'], ['Armenia', 'am']],
  ] as const)('holds %s.%s to its form', (name, path, right, wrong) => {
    const [pattern = '', told] = fieldAt(name, path).pattern ?? [];
    const takes = (text: string) => new RegExp(pattern).test(text);
    expect(right.filter((one) => !takes(one))).toEqual([]);
    expect(wrong.filter(takes)).toEqual([]);
    expect(told).toMatch(/^This is not a valid [a-z]/);
  });

  it('is one that the editor itself declares valid', () => {
    const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
    const file = join(dirname(entry), '../schema/sveltia-cms.json');
    const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
    const validate = addFormats(new Ajv({ strict: false })).compile(schema);
    for (const one of [
      place,
      { ...place, signIn: 'https://sign-in.example.org' },
      { ...place, repository: undefined },
    ]) {
      expect(validate(cmsConfig(one)), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    }
  });

  it('names formats as the editor wants them for the endings of files', () => {
    for (const { extension, format } of cmsConfig(place).collections) {
      expect(format.endsWith('-frontmatter'), format).toBe(extension === 'mdx');
    }
    const { config, files } = setupFor(place);
    expect(files.map(({ format }) => format)).toEqual(
      config.collections.map(({ format }) => format),
    );
  });

  it('opens pull requests from forks, and asks for no more rights than that takes', () => {
    const { backend, publish_mode } = cmsConfig(place);
    expect(publish_mode).toBe('editorial_workflow');
    expect(backend).toMatchObject({ open_authoring: true, auth_scope: 'public_repo' });
  });
});
