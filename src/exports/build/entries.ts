import {
  allCountries,
  allMembers,
  allNetworks,
  allNews,
  allProgrammes,
  allTerms,
  procedureOf,
} from '../../content/entries.ts';
import { usedSources } from '../../domain/quality/sources.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { absolute, asset, entryPath } from '../../i18n/routes.ts';
import { buildDay, siteUrl } from '../../settings.ts';
import {
  licence,
  type PublishedEntry,
  type PublishedFile,
  type PublishedName,
  schemaPath,
} from '../published.ts';

/** Path of a published file, without base. */
export function dataPath(file: string): string {
  return `data/${file}`;
}

/** Absolute address of a published file. */
export function dataAddress(file: string): string {
  return siteUrl + asset(dataPath(file));
}

/** What the interface calls a collection: the last part of its message key. */
export function groupOf(name: PublishedName): Exclude<PublishedName, 'procedures'> | 'joining' {
  return name === 'procedures' ? 'joining' : name;
}

/** Entries with their ids and pages, as they are published. */
function published<Data>(name: PublishedName, entries: readonly { id: string; data: Data }[]) {
  return entries.map(({ id, data }) => ({
    id,
    page: absolute(defaultLocale, entryPath(name, id)),
    ...data,
  }));
}

/** Procedures with those of their network's sources that they rest on. */
async function procedures() {
  return Promise.all(
    (await allNetworks()).map(async ({ id, data: { sources } }) => {
      const { data } = await procedureOf(id);
      return { id, data: { ...data, sources: usedSources(sources, data, '') } };
    }),
  );
}

type Entries = { [Name in PublishedName]: () => Promise<PublishedEntry<Name>[]> };

/** The entries of each published collection, in the order of its list. */
const entriesOf: Entries = {
  members: async () => published('members', await allMembers()),
  networks: async () => published('networks', await allNetworks()),
  procedures: async () => published('procedures', await procedures()),
  countries: async () => published('countries', await allCountries()),
  programmes: async () => published('programmes', await allProgrammes()),
  news: async () => published('news', await allNews()),
  glossary: async () => published('glossary', await allTerms()),
};

/** Entries of a collection as a published file holds them. */
export function fileWith<Entry>(name: PublishedName, entries: Entry[]): PublishedFile<Entry> {
  return { generated: buildDay, licence, schema: dataAddress(schemaPath(name)), entries };
}

/** The whole of a collection as a published file holds it. */
export async function fileOf<Name extends PublishedName>(
  name: Name,
): Promise<PublishedFile<PublishedEntry<Name>>> {
  return fileWith(name, await entriesOf[name]());
}
