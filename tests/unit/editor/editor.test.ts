import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { typedSchemaOf } from '../../../src/editor/schemas.ts';
import { snippets } from '../../../src/editor/snippets.ts';
import { editorFiles } from '../../../src/editor/files.ts';
import { minimal } from '../checker/support/fixture.ts';

const root = join(import.meta.dirname, '../../..');

describe('what helps while writing', async () => {
  const files = await editorFiles(root);
  // An example may age; it is no fault of whoever edits the entry that it was taken from.
  const withoutExamples = (text: string) =>
    text.replace(/\\\n {2}Example: .*$/gm, '').replace(/^ {2}Example: .*\n/gm, '');

  it.each([...files.keys()])('%s is up to date (npm run schemas)', (file) => {
    const here = readFileSync(join(root, file), 'utf8');
    expect(withoutExamples(here)).toBe(withoutExamples(files.get(file) ?? ''));
  });

  it('gives each field that the content fills in an example', () => {
    const text = files.get('docs/fields/networks.md') ?? '';
    expect(text.match(/Example:/g)?.length).toBeGreaterThan(40);
    expect(text).not.toContain('undefined');
  });

  it('accepts what the checker accepts, and explains each field', () => {
    const ajv = addFormats(new Ajv({ strictTypes: false }));
    const validate = ajv.compile(typedSchemaOf('members'));
    const entry: unknown = parse(minimal['members/md/coc.yaml'] ?? '');
    expect(validate(entry), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...Object(entry), kind: 'clster' })).toBe(false);
    expect(validate({ ...Object(entry), colour: 'red' })).toBe(false);
    const { properties = {} } = typedSchemaOf('members');
    const bare = Object.entries(properties).filter(
      ([, field]) => typeof field !== 'object' || field.description === undefined,
    );
    expect(bare.map(([name]) => name).filter((name) => name !== 'topics')).toEqual([]);
  });

  it('offers snippets whose every place can be reached', () => {
    const all = snippets();
    expect(Object.keys(all)).toContain('fee');
    for (const { prefix, body } of Object.values(all)) {
      const places = [...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, number]) =>
        Number(number),
      );
      expect(prefix).toMatch(/^w-[a-z]+$/);
      expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
    }
  });
});
