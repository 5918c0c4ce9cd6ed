import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { posix } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { folderOf } from './outline.ts';
import { type BuiltSite, pathWithin, readPage } from './site.ts';

/** What only a screen needs: ways around the site, forms, and lists drawn from other pages. */
const onlyOnScreen = [
  '.crumbs',
  '.side',
  '.no-print',
  '.only-js',
  '.print-origin',
  '.words',
  // That a page is not translated: the book says once that some are not.
  '[role=note]',
  '[hidden]',
  '[data-web-only]',
  'script',
  'template',
  'form',
  'noscript',
].join(',');

/** An address in the book before it is written for PDF or EPUB: `book:` and the path in the site. */
export const inBook = 'book:';

/** Attributes that only the site's scripts and search read, or that mean nothing on paper. */
const dropped = /^(?:data(?!Head)|tabIndex|popoverTarget|on[A-Z])/;

/**
 * The content of a page of the site, fit for a book: without what only a screen needs, with shapes in
 * their place, nothing folded, and words of the glossary as links.
 *
 * @param path Path of the page, such as `uk/networks/een/`.
 * @returns What stands below the heading of the page; addresses within the site begin with `book:`.
 */
export function bookContent(site: BuiltSite, path: string, locale: Locale): ElementContent[] {
  const page = readPage(site, path);
  const main = select('main', page);
  if (!main) throw new Error(`${path} has no content.`);
  const shapes = shapesOf(page);
  remove(main);
  visit(main, 'element', (node) => {
    unfold(node, locale);
    useOwnShape(node, shapes);
    node.properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => !dropped.test(name)),
    );
    const { href } = node.properties;
    if (typeof href === 'string') node.properties['href'] = bookAddress(href, path, site);
  });
  return main.children;
}

/** Takes out what stays on the screen, and the heading, which the book sets itself. */
function remove(main: Element): void {
  const unwanted = new Set(selectAll(`h1,${onlyOnScreen}`, main));
  visit(main, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !unwanted.has(node)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Changes what a reader would have to press: a book has no buttons. */
function unfold(node: Element, locale: Locale): void {
  const { popoverTarget } = node.properties;
  if (node.tagName === 'button' && typeof popoverTarget === 'string') {
    const word = popoverTarget.replace(/^word-/, '');
    node.tagName = 'a';
    node.properties = {
      className: ['term'],
      href: inBook + folderOf(locale) + entryPath('glossary', word),
    };
  } else if (node.tagName === 'details') {
    node.tagName = 'div';
    delete node.properties['open'];
  } else if (node.tagName === 'summary') {
    node.tagName = 'div';
    node.properties['className'] = ['summary'];
  }
}

/** Shapes that stand once on a page and are shown in many places. */
function shapesOf(page: Root): Map<string, Element> {
  const shapes = new Map<string, Element>();
  visit(page, 'element', (node) => {
    const { id } = node.properties;
    if (node.tagName === 'symbol' && typeof id === 'string') shapes.set(id, node);
  });
  return shapes;
}

function useOwnShape(node: Element, shapes: ReadonlyMap<string, Element>): void {
  const [use] = node.tagName === 'svg' ? node.children : [];
  if (use?.type !== 'element' || use.tagName !== 'use') return;
  const shape = shapes.get(String(use.properties['href']).replace(/^#/, ''));
  if (shape === undefined) return;
  node.properties['viewBox'] = shape.properties['viewBox'];
  node.children = structuredClone(shape.children);
}

/** An address as it stands in a page, with `book:` before what leads into the site. */
function bookAddress(href: string, path: string, site: BuiltSite): string {
  if (href.startsWith('#')) return inBook + path + href;
  if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
  const within = pathWithin(site, href) ?? posix.join(path, href);
  return inBook + within;
}
