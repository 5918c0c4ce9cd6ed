import { directoryAt } from '../directory/worker/connect.ts';

/** Where the index of the directory and the pages of what it names are. */
export interface NameSettings {
  index: string;
  members: string;
  networks: string;
}

/** A network or an organisation, found by its name. */
export interface Named {
  url: string;
  title: string;
  /** Full name, or place. */
  note: string;
  group: 'networks' | 'members';
}

/** How many of each are shown: the rest is for the lists. */
const most = { networks: 2, members: 4 };

/**
 * Finds networks and organisations by their names, whatever the spelling: the index of texts knows
 * neither typing errors nor other scripts.
 *
 * @param group Group that is chosen; '' for all.
 * @throws If the index of the directory cannot be had.
 */
export async function findNames(
  query: string,
  group: string,
  settings: NameSettings,
): Promise<Named[]> {
  const wanted = (one: Named['group']) => group === '' || group === one;
  if (!wanted('networks') && !wanted('members')) return [];
  const directory = await directoryAt(settings.index);
  const countries = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' });
  const networks = wanted('networks') ? await directory.networks(query) : [];
  const numbers = wanted('members')
    ? await directory.ask({ query, chosen: {}, sort: 'match' })
    : [];
  const rows = await directory.rows(numbers.slice(0, most.members));
  return [
    ...networks.slice(0, most.networks).map(({ id, names }): Named => ({
      url: `${settings.networks}${id}/`,
      title: names[0] ?? id,
      note: names[1] ?? '',
      group: 'networks',
    })),
    ...rows.map(([id, name, country, , city]): Named => ({
      url: `${settings.members}${id}/`,
      title: name,
      note: [city, countries.of(country)].filter((part) => part !== '').join(', '),
      group: 'members',
    })),
  ];
}
