import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { useSite } from '../support/browser.ts';

const { visit } = useSite();

test.each([
  ['vCard', 'atic.vcf', 'text/vcard; charset=utf-8', /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/],
  ['CSV', 'atic.csv', 'text/csv; charset=utf-8', /^\uFEFFid,name,/],
  ['JSON', 'atic.json', 'application/json', /"id": "atic"/],
])('an organisation comes as %s', async (label, name, type, content) => {
  const { page, errors } = await visit('members/atic/');
  const link = page.getByRole('link', { name: label, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(name);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(content);
  const answer = await page.request.get(download.url());
  expect(answer.headers()['content-type']).toBe(type);
  expect(errors).toEqual([]);
});

/** The module for exports in the browser, bundled as the site would. */
const bundle = new Map<string, string>();
const place = '/_astro/';

beforeAll(async () => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    base: '/',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../../src/client/directory/export.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '_astro/export.js', chunkFileNames: '_astro/[name].js' },
      },
    },
  });
  for (const { output } of [made].flat().filter((one) => 'output' in one)) {
    for (const file of output)
      if (file.type === 'chunk') bundle.set(`/${file.fileName}`, file.code);
  }
});

test.each([
  ['csv', "['utm', 'atic']", 'text/csv; charset=utf-8'],
  ['vcard', "['utm', 'atic']", 'text/vcard; charset=utf-8'],
  ['json', "'all'", 'application/json'],
])('a choice of organisations is saved as %s under the policy', async (format, ids, type) => {
  const { page, errors, foreign } = await visit('members/');
  const fetched: string[] = [];
  await page.route(`**${place}*.js`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const code = bundle.get(path);
    if (code === undefined) return route.continue();
    fetched.push(path);
    return route.fulfill({ body: code, contentType: 'text/javascript' });
  });
  const [download, blobType] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(`import('${place}export.js').then(async ({ exportMembers, saveAs }) => {
      const blob = await exportMembers('${format}', ${ids}, '/data/members.json');
      saveAs(blob, 'choice.file');
      return blob.type;
    })`),
  ]);
  expect(blobType).toBe(type);
  expect(download.suggestedFilename()).toBe('choice.file');
  const content = readFileSync(await download.path(), 'utf8');
  const whole = await (
    await page.request.get(new URL('/data/members.json', page.url()).href)
  ).text();
  if (format === 'json') expect(content).toBe(whole);
  if (format === 'csv') {
    const [, ...rows] = Papa.parse<string[]>(content, { skipEmptyLines: true }).data;
    expect(rows.map(([id]) => id)).toEqual(['utm', 'atic']);
  }
  if (format === 'vcard') expect(content.match(/^UID:.*$/gm)).toHaveLength(2);
  // Each library comes only with its format.
  const libraries = fetched.filter((path) => /csv|vcard/.test(path));
  expect(libraries.every((path) => path.includes(format))).toBe(true);
  expect([errors, foreign]).toEqual([[], []]);
});

test('an organisation that the data lack is an error', async () => {
  const { page } = await visit('members/');
  await page.route(`**${place}*.js`, (route) => {
    const code = bundle.get(new URL(route.request().url()).pathname);
    return code === undefined
      ? route.continue()
      : route.fulfill({ body: code, contentType: 'text/javascript' });
  });
  const run = page.evaluate(`import('${place}export.js').then(({ exportMembers }) =>
    exportMembers('json', ['no-such-one'], '/data/members.json'))`);
  await expect(run).rejects.toThrow('no-such-one');
});
