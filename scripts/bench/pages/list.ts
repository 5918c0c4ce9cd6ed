import { isRows } from '../../../src/directory/format.ts';

/** Organisations that are listed at once, as in the directory. */
export const portion = 24;

/** Answers a query with rows. */
export type Search = (query: string) => Promise<unknown[]>;

/**
 * A page with a field and a list; the index is fetched with the first key.
 *
 * @param open Opens the index, which is one file of JSON.
 */
export function startList(open: (json: string) => Search | Promise<Search>): void {
  const input = document.querySelector('input');
  const list = document.querySelector('ul');
  const status = document.querySelector('p');
  if (input === null || list === null || status === null) throw new Error('The page is not whole.');
  let opened: Promise<Search> | undefined;
  const fetched = async () => open(await (await fetch('/index.json')).text());
  let newest = 0;
  input.addEventListener('input', () => {
    const mine = (newest += 1);
    void (async () => {
      const search = await (opened ??= fetched());
      const found = await search(input.value);
      if (mine !== newest) return;
      const shown = found.slice(0, portion);
      const items = (isRows(shown) ? shown : []).map(([id, name, ...details]) => {
        const link = document.createElement('a');
        link.href = `/${id}/`;
        link.textContent = name;
        const item = document.createElement('li');
        item.append(link, ' ', details.flat().join(' · '));
        return item;
      });
      list.replaceChildren(...items);
      status.textContent = String(items.length);
    })();
  });
}
