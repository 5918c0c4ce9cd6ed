import { getRssString } from '@astrojs/rss';
import {
  allCountries,
  allMembers,
  allNetworks,
  allProgrammes,
  allTerms,
  procedureOf,
  shortName,
} from '../../content/entries.ts';
import { countryName, formatDate } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { absolute } from '../../i18n/routes.ts';
import { changesOf, type ReviewedEntry } from '../changes.ts';
import { dataAddress } from './entries.ts';

/** Items in the feed. */
const newest = 50;

/** File of the feed, in the folder of the data. */
export const changesFile = 'changes.xml';

const read = <Entry extends { data: { reviewed: string } }>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): ReviewedEntry[] =>
  entries.map((entry) => ({ name: name(entry), reviewed: entry.data.reviewed }));

async function reviewedEntries() {
  const networks = await allNetworks();
  const procedures = await Promise.all(
    networks.map(async (network) => ({
      name: shortName(network.data),
      reviewed: (await procedureOf(network.id)).data.reviewed,
    })),
  );
  return [
    ['networks', read(networks, ({ data }) => shortName(data))],
    ['joining', procedures],
    ['members', read(await allMembers(), ({ data }) => data.name)],
    ['countries', read(await allCountries(), ({ data }) => countryName(data.code, defaultLocale))],
    ['programmes', read(await allProgrammes(), ({ data }) => shortName(data))],
    ['glossary', read(await allTerms(), ({ data }) => data.term)],
  ] as const;
}

/** What was read again and when, as an RSS feed in English, newest first. */
export async function changesFeed(): Promise<string> {
  const t = translator(defaultLocale);
  const changes = changesOf(await reviewedEntries(), newest);
  return getRssString({
    title: t('data.changesTitle'),
    description: t('data.changesLead'),
    site: absolute(defaultLocale, 'data/'),
    customData: `<language>${defaultLocale}</language>`,
    items: changes.map(({ day, collection, names }) => ({
      title: t('data.change', {
        collection: t(`searchGroup.${collection}`),
        count: names.length,
        date: formatDate(day, defaultLocale),
      }),
      description: names.join('; '),
      link: absolute(defaultLocale, collection === 'joining' ? 'networks/' : `${collection}/`),
      pubDate: new Date(day),
      // The page is the same for every day; the id of an item must not be.
      customData: `<guid isPermaLink="false">${dataAddress(changesFile)}#${collection}-${day}</guid>`,
    })),
  });
}
