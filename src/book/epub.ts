import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/messages.ts';
import { aboutBook } from './front.ts';
import type { Chapter, Places } from './links.ts';
import type { Book } from './make.ts';
import type { BookNode } from './outline.ts';
import { type PackageFile, packageOf } from './package.ts';

/** Each page is a file of its own, so that ids stay as they are. */
export const placesInEpub: Places = {
  id: (_node, id) => id,
  address: (target, id) => `${target.anchor}.xhtml${id === undefined ? '' : `#${id}`}`,
};

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/**
 * An EPUB 3 of a book whose links are placed for it.
 *
 * @param cover Picture of the cover, as JPEG.
 * @returns The bytes of the file; the same for the same book.
 */
export function epubOf(book: Book, cover: Uint8Array): Uint8Array {
  const { front, outline, chapters } = book;
  const t = translator(front.locale);
  const page = (title: string, body: ElementContent[]) => xhtml(title, body, front.locale);
  const pages: [name: string, document: string][] = [
    [
      'cover',
      page(t('site.name'), [h('p', [h('img', { src: 'cover.jpg', alt: t('site.name') })])]),
    ],
    ['about-book', page(t('book.about'), [h('h1', t('book.about')), ...aboutBook(front)])],
    ['contents', navigation(t('book.contents'), outline, front.locale)],
    ...chapters.map((one): [string, string] => [
      one.node.anchor,
      page(one.node.title, bodyOf(one)),
    ]),
  ];
  const files: PackageFile[] = pages.map(([name, document]) => ({
    href: `${name}.xhtml`,
    type: 'application/xhtml+xml',
    isRead: true,
    ...(name === 'contents' ? { properties: 'nav' } : {}),
    ...(document.includes('<svg') ? { properties: 'svg' } : {}),
  }));
  const others: PackageFile[] = [
    { href: 'cover.jpg', type: 'image/jpeg', isRead: false, properties: 'cover-image' },
    { href: 'book.css', type: 'text/css', isRead: false },
  ];
  const styles = readFileSync(new URL('epub.css', import.meta.url));
  const entries: Zippable = {
    // First and as it is, so that its kind can be told from the first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(packageOf(front, [...files, ...others])),
    'book/book.css': new Uint8Array(styles),
    'book/cover.jpg': [cover, { level: 0 }],
    ...Object.fromEntries(
      pages.map(([name, document]) => [`book/${name}.xhtml`, strToU8(document)]),
    ),
  };
  return zipSync(entries, { level: 9, mtime: `${front.date}T00:00:00` });
}

function bodyOf({ node, content }: Chapter): ElementContent[] {
  const lead =
    node.lead === undefined || node.path !== undefined
      ? []
      : [h('p', { className: ['lead'] }, node.lead)];
  return [h('h1', { lang: node.lang ?? null }, node.title), ...lead, ...content];
}

function navigation(title: string, outline: readonly BookNode[], locale: Locale): string {
  const list = (nodes: readonly BookNode[]): Element =>
    h(
      'ol',
      nodes.map((node) =>
        h('li', [
          h('a', { href: `${node.anchor}.xhtml`, lang: node.lang ?? null }, node.title),
          ...(node.children.length > 0 ? [list(node.children)] : []),
        ]),
      ),
    );
  const nav = h('nav', { 'epub:type': 'toc', role: 'doc-toc' }, [h('h1', title), list(outline)]);
  return xhtml(title, [nav], locale);
}

function xhtml(title: string, body: ElementContent[], locale: Locale): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: locale, xmlLang: locale, 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, [
        h('head', [h('title', title), h('link', { rel: 'stylesheet', href: 'book.css' })]),
        h('body', body),
      ]),
    ],
  };
  const tree = toXast(root);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}`;
}
