import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  globSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { write } from '../checker/support/check.ts';
import { inProject, type Rows, sample, table, today } from './table.ts';

const project = join(import.meta.dirname, '../../..');

/** Runs the command as npm would. */
function command(root: string, words: readonly string[], nodeOptions: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    join(project, 'node_modules/.bin/node'),
    [...nodeOptions, 'scripts/content/import.ts', ...words, '--root', root, '--today', today],
    { cwd: project, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  return { status, stdout: stdout.replaceAll(root, ''), stderr: stderr.replaceAll(root, '') };
}

/** All members of a project by path. */
function members(root: string): Record<string, string> {
  const files = globSync('content/members/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}

const other = {
  name: 'Example Hub',
  country: 'MD',
  kind: 'Innovation hub',
  'source url': 'https://hub.example',
};
const wrong = { name: 'Example Wrong', kind: 'none' };

/** Runs something in a project that has a table. */
function withTable(
  rows: Rows,
  run: (root: string, go: (...words: string[]) => ReturnType<typeof command>) => void,
): Promise<void> {
  return inProject((root) => {
    const file = join(root, 'table.csv');
    write(file, table(...rows));
    run(root, (...words) => command(root, [file, ...words]));
    return Promise.resolve();
  });
}

describe('import', () => {
  it('writes a file an organisation, and changes nothing when it runs again', async () => {
    await withTable([sample, other], (root, go) => {
      const before = members(root);
      const first = go();
      expect(first).toEqual({
        status: 0,
        stderr: '',
        stdout: `row 3  kind  "Innovation hub" is read as "innovation-hub".
/table.csv: 2 rows.
      2 new, written
Next: npm run check
`,
      });
      const { 'content/members/ua/example-cluster-of-nowhere.yaml': text, ...rest } = members(root);
      expect(Object.keys(rest)).toEqual([
        'content/members/md/coc.yaml',
        'content/members/md/example-hub.yaml',
      ]);
      expect(rest).toMatchObject(before);
      expect(text).toMatchInlineSnapshot(`
        "name: Example Cluster of Nowhere
        kind: cluster
        country: UA
        topics: [clusters]
        about:
          text: It exists in tests only.
          source: s1
          asOf: unknown
        sources:
          s1:
            url: https://nowhere.example/about
            title: About
            publisher: Example
            published: "2024"
            consulted: "2026-11"
        reviewed: "2026-11-01"
        reviewEvery: 12
        "
      `);
      const written = members(root);
      const second = go();
      expect(second.status).toBe(0);
      expect(second.stdout).toContain('2 unchanged\nNothing had to be written.');
      expect(members(root)).toEqual(written);
      const check = spawnSync(
        join(project, 'node_modules/.bin/node'),
        ['scripts/content/check.ts', '--root', root, '--today', today],
        { cwd: project, encoding: 'utf8' },
      );
      expect(check.stdout).toContain('no problems');
    });
  });

  it('leaves the work of an editor as it is, unless told otherwise', async () => {
    await withTable(
      [{ ...sample, city: 'Nowhere', 'contact url': 'https://nowhere.example/we' }],
      (root, go) => {
        expect(go().status).toBe(0);
        const file = 'content/members/ua/example-cluster-of-nowhere.yaml';
        const edited = String(members(root)[file])
          .replace('city: Nowhere', 'city: Somewhere # they moved')
          .replace('It exists in tests only.', 'Somebody wrote this.')
          .replace('reviewEvery: 12', 'reviewEvery: 6');
        write(join(root, file), edited);
        const kept = go();
        expect(kept.status).toBe(1);
        expect(kept.stdout).toMatchInlineSnapshot(`
          "row 2  content/members/ua/example-cluster-of-nowhere.yaml  city  "Somewhere" stays; the row says "Nowhere".
          row 2  content/members/ua/example-cluster-of-nowhere.yaml  about.text  "Somebody wrote this." stays; the row says "It exists in tests only.".
          /table.csv: 1 row.
                1 skipped: the file differs and stays (--overwrite takes the values of the table)
          Nothing was written.
          "
        `);
        expect(members(root)[file]).toBe(edited);
        expect(go('--overwrite', '--dry-run').stdout).toContain('1 changed\nNothing was written');
        expect(members(root)[file]).toBe(edited);
        expect(go('--overwrite').status).toBe(0);
        expect(members(root)[file]).toBe(
          edited
            .replace('Somewhere # they moved', 'Nowhere # they moved')
            .replace('Somebody wrote this.', 'It exists in tests only.'),
        );
      },
    );
  });

  it('writes all or nothing, or what is right when that is asked for', async () => {
    await withTable([sample, wrong], (root, go) => {
      const before = members(root);
      expect(go().status).toBe(1);
      expect(go('--dry-run', '--valid-rows').status).toBe(1);
      expect(members(root)).toEqual(before);
      expect(go('--valid-rows').status).toBe(1);
      expect(Object.keys(members(root))).toHaveLength(2);
    });
  });

  it('never writes outside the folder of members', async () => {
    await withTable(
      [
        { ...sample, id: '../../../escaped' },
        { ...sample, name: 'Example Two', country: '..' },
        { ...sample, name: '../../../Example Three', country: 'GE' },
      ],
      (root, go) => {
        const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
        mkdirSync(join(root, 'content/members'), { recursive: true });
        symlinkSync(elsewhere, join(root, 'content/members/ge'));
        const { status, stdout } = go('--valid-rows');
        expect(status).toBe(1);
        expect(stdout).toContain('"../../../escaped" cannot be an id.');
        expect(stdout).toContain('".." is not a country code.');
        expect(stdout).toContain('is a link that leads elsewhere');
        expect(globSync('**/*', { cwd: elsewhere })).toEqual([]);
        expect(existsSync(join(root, '../escaped.yaml'))).toBe(false);
        rmSync(elsewhere, { recursive: true });
      },
    );
  });

  it('takes what is missing from its options, and columns by other names', async () => {
    const text =
      'Firma;Land;type;topics;about;Nummer\nExample Firm;Німеччина;Firm;data;It is an example.;7\n';
    await inProject((root) => {
      write(join(root, 'table.csv'), text);
      const words = ['--map', 'Firma=name', '--map', 'Land=country', '--ignore', 'Nummer'];
      const source = ['--source-url', 'https://a.example', '--source-title', 'List'];
      const more = ['--source-publisher', 'Example', '--source-published', 'unknown'];
      const run = (...rest: string[]) =>
        command(root, [join(root, 'table.csv'), ...words, ...source, ...more, ...rest]);
      expect(run('--consulted', '2026-11').stdout).toContain('There is no column "reviewed"');
      expect(run('--consulted', '2026-11', '--reviewed').stdout).toContain('"Firm" is not one of');
      write(join(root, 'table.csv'), text.replace(';Firm;', ';SME;'));
      expect(run('--consulted', '2026-11', '--reviewed').status).toBe(0);
      expect(members(root)['content/members/de/example-firm.yaml']).toContain(
        `reviewed: "${today}"`,
      );
      return Promise.resolve();
    });
  });

  it('reads JSON and JSON Lines alike', async () => {
    const entries = [
      { ...sample, topics: ['clusters', 'data'], contact: { url: 'https://nowhere.example/we' } },
      { ...sample, ...other, networks: [{ network: 'alpha', role: 'member', state: 'current' }] },
    ];
    const texts = {
      'table.json': JSON.stringify(entries, null, 2),
      'table.jsonl': entries.map((entry) => JSON.stringify(entry)).join('\n'),
    };
    const results = Object.entries(texts).map(([name, text]) =>
      inProject((root) => {
        write(join(root, name), text);
        expect(command(root, [join(root, name)])).toMatchObject({ status: 0, stderr: '' });
        return Promise.resolve(members(root));
      }),
    );
    const [array, values] = await Promise.all(results);
    expect(array).toEqual(values);
    expect(Object.keys(array ?? {})).toHaveLength(3);
  });

  it('explains how it is used, without a stack', async () => {
    await withTable([sample], (_, go) => {
      expect(go('--maps')).toMatchObject({ status: 2, stdout: '' });
      expect(go('--map', 'x=nam').stderr).toContain(
        'There is no column "nam". Did you mean "name"?',
      );
      expect(go('--accept-duplicate', 'x').status).toBe(2);
      expect(go('--consulted', 'soon').stderr).toContain('--consulted is "soon"');
      expect(go('another.csv').stderr).toContain('Name one table at a time.');
      expect(go('--help').stdout).toContain('Usage: npm run import');
    });
    await inProject((root) => {
      const none = command(root, [join(root, 'none.csv')]);
      expect(none).toMatchObject({ status: 2, stdout: '' });
      expect(none.stderr).toContain('There is no file /none.csv.');
      write(join(root, 'mine/table.csv'), 'name\n');
      const nowhere = command(join(root, 'mine'), [join(root, 'mine/table.csv')]);
      expect(nowhere.stderr).toContain('There is no folder /content.');
      return Promise.resolve();
    });
  });

  it('keeps only keys of 20,000 rows in memory', async () => {
    await inProject((root) => {
      const path = join(root, 'large.csv');
      const file = openSync(path, 'w');
      const [header = ''] = table(sample).split('\r\n');
      writeSync(file, `${header}\n`);
      for (let row = 0; row < 20_000; row += 1) {
        const id = String(row);
        const about = `${id} ${'An example that is not true. '.repeat(40)}`;
        const [, line = ''] = table({ name: `Example ${id}`, about }).split('\r\n');
        writeSync(file, `${line}\n`);
      }
      closeSync(file);
      const { status, stdout, stderr } = command(
        root,
        [path, '--dry-run'],
        ['--max-old-space-size=96'],
      );
      expect({ status, stderr: stderr.slice(0, 300) }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('20000 new');
      return Promise.resolve();
    });
  }, 300_000);
}, 60_000);
