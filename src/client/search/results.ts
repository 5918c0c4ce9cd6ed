import type { Hit } from './engine.ts';

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
  if (hit.english) {
    title.lang = 'en';
    excerpt.lang = 'en';
    const note = document.createElement('span');
    note.className = 'tag';
    note.textContent = englishWord;
    anchor.append(title, excerpt, note);
  } else {
    anchor.append(title, excerpt);
  }
  item.append(anchor);
  return item;
}

/** The results under the names of their groups, best group first. */
export function listOf(hits: readonly Hit[], dialog: HTMLElement): DocumentFragment {
  const list = document.createDocumentFragment();
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const english = status?.dataset['english'] ?? '';
  for (const [group, found] of Map.groupBy(hits, (hit) => hit.group)) {
    const heading = document.createElement('h3');
    heading.textContent =
      dialog.querySelector(`[data-group="${CSS.escape(group)}"]`)?.textContent ?? group;
    const items = document.createElement('ul');
    items.append(...found.map((hit) => link(hit, english)));
    list.append(heading, items);
  }
  return list;
}
