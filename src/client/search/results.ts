import type { Hit } from './engine.ts';
import type { Named } from './names.ts';

/** The excerpt with its marks, built as nodes: nothing from the index is read as HTML. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function link(hit: Hit, englishWord: string): HTMLLIElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = hit.url;
  const title = document.createElement('strong');
  title.textContent = hit.title;
  const excerpt = document.createElement('span');
  excerpt.className = 'excerpt';
  excerpt.append(...excerptNodes(hit.excerpt));
  anchor.append(title, excerpt);
  if (hit.english) {
    title.lang = 'en';
    excerpt.lang = 'en';
  }
  if (!hit.translated) {
    const note = document.createElement('span');
    note.className = 'tag';
    note.textContent = englishWord;
    anchor.append(note);
  }
  item.append(anchor);
  return item;
}

function nameLink({ url, title, note }: Named): HTMLLIElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = url;
  const strong = document.createElement('strong');
  strong.textContent = title;
  const small = document.createElement('span');
  small.className = 'excerpt';
  small.textContent = note;
  anchor.append(strong, small);
  item.append(anchor);
  return item;
}

/** The list of results, under the names of their groups in the order in which they are found. */
export function resultList(dialog: HTMLElement, holder: HTMLElement) {
  const english =
    dialog.querySelector<HTMLElement>('[data-search-status]')?.dataset['english'] ?? '';
  const groups = new Map<string, HTMLUListElement>();
  /** Addresses that stand among the names already. */
  const named = new Set<string>();

  const groupList = (group: string): HTMLUListElement => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const heading = document.createElement('h3');
    const label = dialog.querySelector(`[data-group="${CSS.escape(group)}"]`);
    heading.textContent = label?.textContent ?? group;
    const items = document.createElement('ul');
    holder.append(heading, items);
    groups.set(group, items);
    return items;
  };

  return {
    clear: () => {
      groups.clear();
      named.clear();
      holder.replaceChildren();
    },
    /** Adds what is found by its name, above all else. */
    addNames: (names: readonly Named[]): void => {
      for (const name of names) {
        named.add(name.url);
        groupList(name.group).append(nameLink(name));
      }
    },
    /** Adds hits; returns the first new link, to move the focus to. */
    add: (hits: readonly Hit[]): HTMLElement | undefined => {
      const items = hits
        .filter(({ url }) => !named.has(url))
        .map((hit) => {
          const item = link(hit, english);
          groupList(hit.group).append(item);
          return item;
        });
      return items[0]?.querySelector<HTMLElement>('a') ?? undefined;
    },
    first: () => holder.querySelector<HTMLElement>('a'),
  };
}
