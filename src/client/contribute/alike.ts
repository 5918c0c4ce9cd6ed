import { findNames, type Named, type NameSettings } from '../search/names.ts';
import { directoryAt } from '../directory/worker/connect.ts';

/**
 * Entries of the guide that are called alike, whatever the spelling.
 *
 * @returns None if the index cannot be had: nobody is kept from going on.
 */
export async function alikeTo(
  names: readonly string[],
  group: Named['group'],
  settings: NameSettings,
): Promise<Named[]> {
  const long = names.filter((name) => name.trim().length > 2);
  try {
    const found = await Promise.all(long.map((name) => findNames(name, group, settings)));
    return [...new Map(found.flat().map((one) => [one.url, one])).values()];
  } catch {
    return [];
  }
}

/** Ids of all organisations; none if the index cannot be had. */
export async function takenIds(index: string): Promise<string[]> {
  try {
    const directory = await directoryAt(index);
    return await directory.ids(await directory.ask({ query: '', chosen: {}, sort: 'name' }));
  } catch {
    return [];
  }
}

/** Shows entries that are called alike, or takes the notice away. */
export function showAlike(box: Element, found: readonly Named[]): void {
  if (!(box instanceof HTMLElement)) return;
  box.hidden = found.length === 0;
  box.querySelector('ul')?.replaceChildren(
    ...found.map(({ url, title, note }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title;
      item.append(link, note === '' ? '' : ` (${note})`);
      return item;
    }),
  );
}
