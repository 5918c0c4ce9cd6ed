import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { attribute, type BuiltPage, pagesOf } from '../support/pages.ts';

/** Limits in bytes: what a reader on a slow line waits for. Compressed as a host does, by gzip. */
const limits = { page: 25_000, latinFonts: 60_000 };

const site = builtSites[0];
const pages = pagesOf(site);
const compressed = new Map<string, number>();

function sizeOf(path: string): number {
  let size = compressed.get(path);
  if (size === undefined) {
    size = gzipSync(readFileSync(join(site.folder, path)), { level: 9 }).length;
    compressed.set(path, size);
  }
  return size;
}

/** A script and all it imports before it can run; what it fetches later does not count. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(join(site.folder, path), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (name !== undefined) withImports(`_astro/${name}`, seen);
  }
  return seen;
}

/** What a page waits for; a stylesheet for print holds nothing up. */
function parts(page: BuiltPage): string[] {
  const styles = page.root
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((element) => attribute(element, 'href').slice(1));
  const scripts = page.root
    .querySelectorAll('script[src]')
    .flatMap((element) => [...withImports(attribute(element, 'src').slice(1))]);
  return [...new Set([...styles, ...scripts])];
}

describe('sizes', () => {
  test('HTML, CSS and JavaScript of every page stay within the limit', () => {
    const heavy = pages
      .map((page) => ({
        file: page.file,
        size: [page.file, ...parts(page)].reduce((sum, path) => sum + sizeOf(path), 0),
      }))
      .sort((a, b) => b.size - a.size);
    console.log(`heaviest page: ${heavy[0]?.file ?? ''}, ${heavy[0]?.size ?? 0} bytes`);
    expect(heavy.filter(({ size }) => size > limits.page)).toEqual([]);
  });

  test('the fonts of a Latin page stay within the limit', () => {
    const css = pages.flatMap(parts).find((path) => path.endsWith('.css')) ?? '';
    const fonts = [
      ...readFileSync(join(site.folder, css), 'utf8').matchAll(/_astro\/[\w.-]+woff2/g),
    ]
      .map(([path]) => path)
      .filter((path) => /latin|region/.test(path));
    expect(fonts).toHaveLength(4);
    const size = fonts.reduce((sum, path) => sum + readFileSync(join(site.folder, path)).length, 0);
    console.log(`fonts of a Latin page: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(limits.latinFonts);
  });
});
