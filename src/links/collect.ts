import { visit } from 'unist-util-visit';
import { allValues } from '../checker/paths.ts';
import type { Place } from '../checker/problems.ts';
import { load } from '../checker/read/load.ts';

/** An address of the content, with all places where it stands. */
export interface Link {
  url: string;
  places: Pick<Place, 'file' | 'line'>[];
}

/**
 * Every web address of the content, in fields and in prose, once each. Addresses that lead to the
 * same page, because they differ after the sign # only, are one.
 *
 * @param root The project's folder.
 */
export function collectLinks(root: string): Link[] {
  const { context } = load(root, '9999-12-31');
  const links = new Map<string, Link>();
  const add = (address: string, { file, line }: Place) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return;
    const url = new URL(address);
    url.hash = '';
    const link = links.get(url.href) ?? { url: url.href, places: [] };
    link.places.push({ file, line });
    links.set(url.href, link);
  };
  for (const { fields, prose } of [...context.entries, ...context.translations]) {
    for (const { path, value } of allValues(fields.data)) {
      if (typeof value === 'string' && /^https?:\/\//i.test(value)) add(value, fields.at(path));
    }
    if (prose === undefined) continue;
    visit(prose.tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') add(node.url, prose.at(node));
    });
  }
  return [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}
