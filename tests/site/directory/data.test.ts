import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/exports/fields.ts';
import { entrySchemaOf, publishedNames } from '../../../src/exports/published.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { builtSites, testOrigin } from '../../built-site.ts';

/** A published file, as far as these tests look into it. */
interface DataFile {
  schema: string;
  entries: { id: string; page: string; sources?: object }[];
}

/** Ids of the entries in the content, found by their files. */
const ids = (name: (typeof publishedNames)[number]) => {
  const { folder, file } = collections[name];
  const byFolder = !file.includes('<id>');
  const pattern = byFolder ? `*/${file}` : file.replaceAll(/<\w+>/g, '*');
  return (
    globSync(`content/${folder}/${pattern}`)
      .map((path) => path.split('/').at(byFolder ? -2 : -1) ?? path)
      .map((one) => one.replace(/\.\w+$/, ''))
      // What is left with a dot is a translation.
      .filter((id) => !id.includes('.'))
      .sort()
  );
};

/** The keys of sources that claims name, at any depth. */
function namedSources(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    field === 'source'
      ? [inner].flat().map(String)
      : field === 'sources'
        ? []
        : namedSources(inner),
  );
}

describe.each(builtSites)('published data of the site at $base', (site) => {
  const folder = join(site.folder, 'data');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const dataFile = (name: string) => JSON.parse(read(`${name}.json`)) as DataFile;
  const address = `${testOrigin}${site.base}data/`;
  const published = globSync('**/*', { cwd: folder })
    .filter((path) => !/^(?:quality|dictionary)/.test(path) && /\.(?!html)\w+$|SUMS$/.test(path))
    .sort();

  test('every file stands at its address, and no other', () => {
    expect(published).toEqual(
      [
        ...publishedNames.flatMap((name) => [`${name}.json`, `schemas/${name}.json`]),
        ...['members.csv', 'members.vcf', 'networks.csv', 'changes.xml', 'SHA256SUMS'],
      ].sort(),
    );
  });

  test.each(publishedNames)('%s.json has every entry and is valid by its schema', (name) => {
    const file = dataFile(name);
    const schema = JSON.parse(read(`schemas/${name}.json`)) as { $id: string };
    expect(schema.$id).toBe(`${address}schemas/${name}.json`);
    expect(file.schema).toBe(schema.$id);
    const validator = addFormats(new Ajv({ allErrors: true }));
    validator.validate(schema, file);
    expect(validator.errors).toBeNull();
    expect(file.entries.map(({ id }) => id).sort()).toEqual(ids(name));
  });

  test.each(publishedNames)('claims of %s name sources that come along; pages exist', (name) => {
    const pages = new Set(globSync('**/index.html', { cwd: site.folder }));
    for (const entry of dataFile(name).entries) {
      const known = Object.keys(entry.sources ?? {});
      expect(known, entry.id).toEqual(expect.arrayContaining(namedSources(entry)));
      expect(pages).toContain(`${entry.page.replace(testOrigin + site.base, '')}index.html`);
    }
  });

  test('CSV and vCard have the organisations of the JSON, in its order', () => {
    const { entries } = dataFile('members');
    const { data: rows, errors } = Papa.parse<Record<string, string>>(read('members.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(rows.map(({ page }) => page)).toEqual(entries.map(({ page }) => page));
    const cards = [
      ...read('members.vcf')
        .replaceAll('\r\n ', '')
        .matchAll(/^UID:(.*)\r$/gm),
    ];
    expect(cards.map(([, uid]) => uid)).toEqual(entries.map(({ page }) => page));
  });

  test('values of a cell can be told apart', () => {
    const { entries } = dataFile('members') as unknown as { entries: { aliases: string[] }[] };
    expect(entries.flatMap(({ aliases }) => aliases).filter((one) => one.includes('; '))).toEqual(
      [],
    );
  });

  test('networks.csv has every network, with an answer for each country', () => {
    const { data: rows } = Papa.parse<Record<string, string>>(read('networks.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.map(({ id }) => id)).toEqual(dataFile('networks').entries.map(({ id }) => id));
    const answers = new Set(rows.map((row) => row['answer_ua']));
    expect([...answers].sort()).toEqual(['closed', 'conditional', 'open', 'unknown']);
  });

  test('each organisation has its own files, with what the whole says of it', () => {
    const { entries } = dataFile('members');
    const own = (id: string, ending: string) =>
      readFileSync(join(site.folder, 'members', `${id}.${ending}`), 'utf8');
    const csv = read('members.csv');
    const vcf = read('members.vcf');
    for (const entry of entries) {
      expect((JSON.parse(own(entry.id, 'json')) as DataFile).entries).toEqual([entry]);
      expect(csv).toContain(own(entry.id, 'csv').replace(/^.*\r\n/, ''));
      expect(vcf).toContain(own(entry.id, 'vcf'));
    }
  });

  test('the checksums are those of all other files as they are served', () => {
    const sums = published
      .filter((path) => path !== 'SHA256SUMS')
      .map((path) => {
        const hash = createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex');
        return `${hash}  ${path}`;
      });
    expect(read('SHA256SUMS').trimEnd().split('\n').sort()).toEqual(sums.sort());
  });

  test.skipIf(process.platform !== 'linux')('sha256sum finds them right', () => {
    const out = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(out.trimEnd().split('\n')).toHaveLength(published.length - 1);
  });

  test('the feed of changes is valid, its items are dated and have ids of their own', () => {
    const xml = read('changes.xml');
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const feed = new XMLParser({ isArray: (name) => name === 'item' }).parse(xml) as {
      rss: { channel: { item: { guid: string; link: string; pubDate: string }[] } };
    };
    const items = feed.rss.channel.item;
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(50);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    for (const { link, pubDate } of items) {
      expect(link.startsWith(testOrigin + site.base)).toBe(true);
      expect(Number.isNaN(Date.parse(pubDate))).toBe(false);
    }
    expect(read('index.html')).toContain(`href="${site.base}data/changes.xml"`);
  });

  test.each(publishedNames)('the dictionary tells every field of %s, in both languages', (name) => {
    for (const language of ['', 'uk/']) {
      const html = readFileSync(
        join(site.folder, language, 'data/dictionary', name, 'index.html'),
        'utf8',
      );
      const table = parse(html).querySelector('[aria-labelledby=json]');
      expect(table?.querySelectorAll('th code').map((code) => code.text)).toEqual(
        fieldsOf(entrySchemaOf(name)).map(({ path }) => path),
      );
    }
  });
});
