import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openDirectory } from '../../../src/directory/engine.ts';
import { isIds, isManifest } from '../../../src/directory/format.ts';
import { builtSites } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';
import { queries } from '../support/queries.ts';

/** The index that the built directory names. */
function indexOf({ folder, base }: (typeof builtSites)[number]): string {
  const { root } =
    pagesOf({ folder, base }).find(({ file }) => file === 'members/index.html') ?? {};
  const holder = root?.querySelector('[data-directory]');
  if (holder === null || holder === undefined) throw new Error('The directory names no index.');
  return join(folder, attribute(holder, 'data-index').slice(base.length));
}
const read = (folder: string, path: string): unknown =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'));

const index = indexOf(builtSites[0]);
const ids = read(index, 'ids.json');
if (!isIds(ids)) throw new Error('There is no list of ids.');
const directory = openDirectory((path) => Promise.resolve(read(index, path)));
const answers = async (query: string) =>
  directory.ids(await directory.ask({ query, chosen: {}, sort: 'match' }));

describe('the built directory', () => {
  const all = Object.entries(queries).flatMap(([sort, some]) =>
    some.map(([query, id]) => ({ sort, query, id })),
  );

  it('is asked for organisations it has', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it('shows what is looked for among the first three answers, 19 times in 20', async () => {
    const missed: string[] = [];
    for (const { sort, query, id } of all) {
      const found = (await answers(query)).slice(0, 3);
      if (!found.includes(id)) missed.push(`${sort}: ${query} → ${id}, not ${found.join(', ')}`);
    }
    console.log(
      `queries: ${String(all.length)}, missed: ${String(missed.length)}\n${missed.join('\n')}`,
    );
    expect(missed.length).toBeLessThanOrEqual(all.length * 0.05);
  });

  it.each(['', '   '])('shows all for “%s”', async (query) => {
    expect(await answers(query)).toHaveLength(ids.length);
  });

  it.each(['zzzzzz', '!!!', '<script>', 'ффффф', '\u0000\u0001', 'x'.repeat(1000)])(
    'shows nothing for “%s”',
    async (query) => {
      expect(await answers(query)).toEqual([]);
    },
  );

  test('its index knows every organisation that has a page, and counts them', () => {
    const folders = readdirSync(join(builtSites[0].folder, 'members'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => existsSync(join(builtSites[0].folder, 'members', name, 'index.html')));
    expect([...ids].sort()).toEqual(folders.sort());
    const manifest = read(index, 'manifest.json');
    expect(isManifest(manifest) && manifest.count).toBe(ids.length);
  });

  test('under a sub-path its files are the same', () => {
    const other = indexOf(builtSites[1]);
    for (const path of ['manifest.json', 'facets.json', 'rows/0.json', 'words/0.json']) {
      expect(read(other, path)).toEqual(read(index, path));
    }
  });
});
