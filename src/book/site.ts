import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A built site, as the book reads it. */
export interface BuiltSite {
  /** Folder of the built files. */
  folder: string;
  /** Path the site was built for, with a slash at both ends. */
  base: string;
  /** Origin of the published site; undefined if it is not published, so that no link leads to it. */
  origin: string | undefined;
}

/** Whether the site has a page at a path without its base, such as `networks/een/`. */
export function hasPage(site: BuiltSite, path: string): boolean {
  return (
    statSync(join(site.folder, path, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false
  );
}

/** The tree of a page. @throws If there is no such page. */
export function readPage(site: BuiltSite, path: string): Root {
  return fromHtml(readFileSync(join(site.folder, path, 'index.html'), 'utf8'));
}

/**
 * The path within the site that an address leads to, without its base.
 *
 * @returns Undefined for addresses elsewhere, such as `https://…` and `mailto:…`.
 */
export function pathWithin(site: BuiltSite, address: string): string | undefined {
  return address.startsWith(site.base) && !address.startsWith('//')
    ? address.slice(site.base.length)
    : undefined;
}
