import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { securityHeaders } from '../../scripts/site/site-server.ts';
import { fileTypes } from '../../src/exports/file-types.ts';

const folder = new URL('../../deploy/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Hosts whose examples set headers, and how a header is written there. */
const written: Record<string, (name: string, value: string) => string> = {
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'apache.htaccess': (name, value) => `Header always set ${name} "${value}"`,
  'netlify.toml': (name, value) => `    ${name} = "${value}"`,
  'cloudflare-headers': (name, value) => `  ${name}: ${value}`,
};

describe('the examples of hosts', () => {
  test.each(Object.keys(written))('%s sets the headers the tests run under', (file) => {
    const lines = read(file).split('\n');
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(lines).toContain(written[file]?.(name, value));
    }
  });

  test.each([...Object.keys(written), 's3.sh'])('%s serves data with their types', (file) => {
    for (const ending of ['vcf', 'csv'] as const) {
      const [type = '', charset = ''] = fileTypes[ending].split('; ');
      const name = type.replace('text/', '');
      const lines = read(file).split('\n').join(' ');
      expect(lines).toContain(charset);
      expect(lines).toContain(file === 's3.sh' ? `${ending}:${name}` : fileTypes[ending]);
    }
  });

  test.each([...Object.keys(written), 's3.sh'])('%s lets nobody keep an old worker', (file) => {
    const text = read(file);
    if (file === 'nginx.conf') expect(text).toMatch(/location \/ \{[^}]*expires -1;/);
    else if (file === 's3.sh')
      expect(text).toMatch(/--exclude "_astro.*--cache-control "no-cache"/);
    else expect(text).toMatch(/sw\\?\.js[\s\S]{0,60}no-cache/);
  });

  test.each(['github-pages.yml', 'gitlab-pages.yml'])('%s is YAML that builds the site', (file) => {
    expect(JSON.stringify(parse(read(file)))).toContain('npm run build');
  });

  test('the example for merge requests calls commands that there are', () => {
    const text = read('gitlab-merge-requests.yml');
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', folder), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named).toHaveLength(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    expect(Object.keys(parse(text) as object)).toEqual(['check', 'due']);
  });

  test('each is listed in the README, and nothing else is', () => {
    const listed = [...read('README.md').matchAll(/\]\(([\w.-]+)\)/g)].map(([, name]) => name);
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(listed.sort()).toEqual(files.sort());
  });
});
