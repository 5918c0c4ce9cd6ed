import type { Known } from '../../contribute/whole.ts';
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

/** How many of the entries that are called alike are held against a new name. */
const most = 10;

/**
 * What the guide has already, as far as a new entry has to be told apart from it.
 *
 * @returns Nothing if the index cannot be had: the check of the proposal has it.
 */
export async function taken(
  name: string,
  group: Named['group'],
  index: string,
): Promise<{ members: string[]; known: Known[] }> {
  try {
    const directory = await directoryAt(index);
    if (group === 'networks') {
      const alike = await directory.networks(name);
      const known = alike.slice(0, most).map(({ id, names: [short = id, full = short] }) => ({
        collection: group,
        id,
        name: full,
      }));
      return { members: [], known };
    }
    const numbers = await directory.ask({ query: name, chosen: {}, sort: 'match' });
    const everybody = await directory.ask({ query: '', chosen: {}, sort: 'name' });
    const rows = await directory.rows(numbers.slice(0, most));
    const known = rows.map(([id, called]) => ({ collection: group, id, name: called }));
    return { members: await directory.ids(everybody), known };
  } catch {
    return { members: [], known: [] };
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
