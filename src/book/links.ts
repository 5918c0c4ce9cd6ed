import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { BookNode } from './outline.ts';
import { withLevels } from './outline.ts';
import { inBook } from './page.ts';
import type { BuiltSite } from './site.ts';

/** How a kind of book writes places within it. */
export interface Places {
  /** The `id` that an `id` of a page becomes. */
  id(node: BookNode, id: string): string;
  /** The address of a page, or of a place in it, as seen from a node. */
  address(target: BookNode, id: string | undefined): string;
}

/** A node of the book with the content of its page. */
export interface Chapter {
  node: BookNode;
  level: number;
  content: ElementContent[];
}

/** Attributes that name ids. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'];

const idsOf = (content: ElementContent[]): Set<string> => {
  const ids = new Set<string>();
  for (const one of content) {
    visit(one, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
};

/**
 * Leads every link to its place in the book. What the book does not hold leads to the published site;
 * if there is none, the words stay without a link.
 *
 * @param chapters Changed in place.
 */
export function placeLinks(chapters: readonly Chapter[], places: Places, site: BuiltSite): void {
  const targets = new Map<string, { node: BookNode; ids: Set<string> }>();
  for (const { node, content } of chapters) {
    if (node.path !== undefined) targets.set(node.path, { node, ids: idsOf(content) });
  }
  const placed = (element: Element) => {
    const { href } = element.properties;
    if (typeof href !== 'string' || !href.startsWith(inBook)) return;
    const [path = '', id = ''] = href.slice(inBook.length).split('#');
    const target = targets.get(path);
    if (target !== undefined) {
      element.properties['href'] = places.address(target.node, target.ids.has(id) ? id : undefined);
    } else if (site.origin !== undefined) {
      element.properties['href'] = site.origin + site.base + href.slice(inBook.length);
    } else {
      element.tagName = 'span';
      element.properties = {};
    }
  };
  for (const { node, content } of chapters) {
    for (const one of content) {
      visit(one, 'element', (element) => {
        placed(element);
        const { properties } = element;
        if (typeof properties['id'] === 'string')
          properties['id'] = places.id(node, properties['id']);
        for (const name of references) {
          const value = properties[name];
          if (value === undefined) continue;
          properties[name] = [value].flat().map((id) => places.id(node, String(id)));
        }
      });
    }
  }
}

/** The chapters of an outline, in order. @param contentOf Content of the page at a path. */
export function chaptersOf(
  outline: readonly BookNode[],
  contentOf: (path: string) => ElementContent[],
): Chapter[] {
  return withLevels(outline).map(({ node, level }) => ({
    node,
    level,
    content: node.path === undefined ? [] : contentOf(node.path),
  }));
}
