import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { translator } from '../i18n/messages.ts';
import { aboutBook, coverOf, type Front } from './front.ts';
import type { Chapter, Places } from './links.ts';
import type { BookNode } from './outline.ts';

/** Where things stand in one long document. */
export const placesInDocument: Places = {
  id: (node, id) => `${node.anchor}--${id}`,
  address: (target, id) => `#${target.anchor}${id === undefined ? '' : `--${id}`}`,
};

export interface BookDocument {
  front: Front;
  outline: readonly BookNode[];
  /** Chapters whose links are placed. */
  chapters: readonly Chapter[];
  /** Addresses of the style sheets of the site, then rules of the book. */
  styles: { sheets: readonly string[]; rules: string };
}

/**
 * The whole book as one document, which the browser prints.
 *
 * @param pages Page numbers by anchor for the contents; where one is missing, room is left for it.
 */
export function documentOf(book: BookDocument, pages: ReadonlyMap<string, number>): string {
  const { front, outline, chapters, styles } = book;
  const t = translator(front.locale);
  const parts = outline.map((part) => partSection(part, chapters));
  const body = [
    coverOf(front),
    h('section', { className: ['book-about', 'prose'] }, [
      h('h1', { id: 'book-about' }, t('book.about')),
      ...aboutBook(front),
    ]),
    h('nav', { className: ['book-contents'], ariaLabelledBy: 'book-contents' }, [
      h('h1', { id: 'book-contents' }, t('book.contents')),
      contentsOf(outline, pages),
    ]),
    ...parts,
  ];
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: front.locale }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', t('site.name')),
          h('meta', { name: 'description', content: t('book.description') }),
          ...styles.sheets.map((href) => h('link', { rel: 'stylesheet', href })),
          h('style', `${styles.rules}\n${runningHeads(outline)}`),
        ]),
        h('body', { className: ['book'] }, body),
      ]),
    ],
  };
  return toHtml(document);
}

/** Lists of the contents, with the pages where things begin. */
function contentsOf(nodes: readonly BookNode[], pages: ReadonlyMap<string, number>): Element {
  return h(
    'ol',
    nodes.map((node) =>
      h('li', [
        h('a', { href: `#${node.anchor}`, lang: node.lang ?? null }, [
          h('span', node.title),
          h('span', { className: ['book-number'] }, String(pages.get(node.anchor) ?? 0)),
        ]),
        ...(node.children.length > 0 ? [contentsOf(node.children, pages)] : []),
      ]),
    ),
  );
}

function partSection(part: BookNode, chapters: readonly Chapter[]): Element {
  const inside = new Set<BookNode>();
  const gather = (node: BookNode): void => {
    inside.add(node);
    node.children.forEach(gather);
  };
  gather(part);
  const sections = chapters.filter(({ node }) => inside.has(node)).map(chapterSection);
  return h('section', { className: ['book-part', `book-part-${part.anchor}`] }, sections);
}

function chapterSection({ node, level, content: kept }: Chapter): Element {
  const content = structuredClone(kept);
  for (const one of content) {
    visit(one, 'element', (element) => {
      const own = /^h([2-6])$/.exec(element.tagName)?.[1];
      if (own !== undefined) element.tagName = `h${Math.min(Number(own) + level - 1, 6)}`;
    });
  }
  const lead: ElementContent[] =
    node.lead === undefined || node.path !== undefined
      ? []
      : [h('p', { className: ['lead'] }, node.lead)];
  return h('section', { className: [`book-level-${level}`] }, [
    h(`h${level}`, { id: node.anchor, lang: node.lang ?? null }, node.title),
    ...lead,
    ...content,
  ]);
}

/** Each part is a kind of page, whose head names it. */
function runningHeads(outline: readonly BookNode[]): string {
  return outline
    .map(({ anchor, title }) => {
      const name = `part-${anchor}`;
      return `.book-part-${anchor} { page: ${name} } @page ${name} { @top-left { content: ${JSON.stringify(title)} } }`;
    })
    .join('\n');
}
