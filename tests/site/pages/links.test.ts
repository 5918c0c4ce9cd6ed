import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSites, testOrigin } from '../../built-site.ts';
import { attribute, type BuiltPage, pagesOf } from '../support/pages.ts';

/** Addresses on a page that lead somewhere in the site, as absolute paths with their fragment. */
function internalTargets(page: BuiltPage): URL[] {
  const here = new URL(page.path, testOrigin);
  return page.root
    .querySelectorAll('[href], [src], [action]')
    .map((element) => ['href', 'src', 'action'].map((name) => attribute(element, name)).join(''))
    .filter((address) => address !== '' && !/^(?:mailto|tel|data):/.test(address))
    .map((address) => new URL(address, here))
    .filter((url) => url.origin === testOrigin);
}

describe.each(builtSites)('links of the site at $base', (site) => {
  const pages = pagesOf(site);
  const anchors = new Map(
    pages.map((page) => [
      page.path,
      new Set(page.root.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );

  test('there are pages of both languages', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.some(({ path }) => path.startsWith(`${site.base}uk/`))).toBe(true);
  });

  test('no internal link is dead, no fragment is missing, none leaves the base', () => {
    const dead = pages.flatMap((page) =>
      internalTargets(page).flatMap((url) => {
        const where = `${page.file} → ${url.pathname}${url.hash}`;
        if (!url.pathname.startsWith(site.base)) return [`${where} (outside the base)`];
        const file = join(site.folder, decodeURI(url.pathname.slice(site.base.length)));
        const target = url.pathname.endsWith('/') ? join(file, 'index.html') : file;
        if (!existsSync(target) || !statSync(target).isFile()) return [where];
        const ids = anchors.get(url.pathname);
        const fragment = decodeURIComponent(url.hash.slice(1));
        return fragment === '' || ids === undefined || ids.has(fragment)
          ? []
          : [`${where} (no such id)`];
      }),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('every page but home and 404 is linked from another', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        internalTargets(page)
          .map((url) => url.pathname)
          .filter((path) => path !== page.path),
      ),
    );
    const lonely = pages
      .map(({ path }) => path)
      .filter((path) => !linked.has(path) && !/(?:404\.html|style\/)$/.test(path));
    expect(lonely).toEqual([]);
  });
});
