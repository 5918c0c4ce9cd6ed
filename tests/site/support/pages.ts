import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built page. */
export interface BuiltPage {
  /** Path in the folder, such as `networks/een/index.html`. */
  file: string;
  /** Path in the address, with the base: `/some/sub/path/networks/een/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every built page of a site, parsed. */
export function pagesOf(site: { base: string; folder: string }): BuiltPage[] {
  return globSync('**/*.html', { cwd: site.folder })
    .sort()
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      return {
        file,
        path: site.base + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        root: parse(html),
      };
    });
}

/** Attribute of an element, or an empty text. */
export function attribute(element: HTMLElement, name: string): string {
  return element.getAttribute(name) ?? '';
}
