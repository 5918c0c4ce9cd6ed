import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Edition, type FileRow, listFile, type Part } from '../../../src/offline/edition.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { builtSites } from '../../built-site.ts';

/** Bytes that a first visit may cost, besides the page itself. */
const firstVisit = 400_000;

describe.each(builtSites)('what can be kept, of the site at $base', (site) => {
  const read = (path: string) => readFileSync(join(site.folder, path));
  const edition = JSON.parse(read('edition.json').toString()) as Edition;
  const list = (part: Part) => JSON.parse(read(listFile(edition.id, part)).toString()) as FileRow[];

  test.each(['core', 'shared', 'core-en', 'core-uk', 'guide-en', 'guide-uk'] as const)(
    '%s weighs what the reader is told, and each of its files exists',
    (part) => {
      let transfer = 0;
      for (const [path, , size] of list(part)) {
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        expect(existsSync(join(site.folder, file)), file).toBe(true);
        if (/\.(?:html|css|js)$/.test(file)) expect(size).toBe(gzipSync(read(file)).length);
        transfer += size;
      }
      expect(edition.parts[part]).toMatchObject({ files: list(part).length, transfer });
    },
  );

  test.each(locales)('a first visit in %s costs little', (locale) => {
    const lists = (['core', `core-${locale}`, `guide-${locale}`, 'shared'] as const).map(
      (part) => gzipSync(read(listFile(edition.id, part))).length,
    );
    const cost =
      (edition.parts['core']?.transfer ?? Infinity) +
      (edition.parts[`core-${locale}`]?.transfer ?? Infinity) +
      lists.reduce((sum, size) => sum + size, 0);
    console.log(`first visit in ${locale}: ${cost} bytes`);
    expect(cost).toBeLessThanOrEqual(firstVisit);
  });

  test.each(locales)('the manifest of %s names icons and pages that exist', (locale) => {
    const prefix = locale === 'en' ? '' : `${locale}/`;
    const manifest = JSON.parse(read(`${prefix}manifest.webmanifest`).toString()) as {
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(site.base + prefix);
    expect(manifest.scope).toBe(site.base);
    for (const { src, sizes } of manifest.icons) {
      const png = read(src.slice(site.base.length));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(read(`${prefix}index.html`).toString()).toContain(
      `rel="manifest" href="${site.base}${prefix}manifest.webmanifest"`,
    );
  });
});
