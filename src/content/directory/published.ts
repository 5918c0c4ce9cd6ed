import { createHash } from 'node:crypto';
import { buildIndex, facetsOf } from '../../directory/build.ts';
import { type Counts, narrower } from '../../directory/narrow.ts';
import type { Manifest } from '../../directory/format.ts';
import { recordOf } from '../../directory/record.ts';
import { countryName } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { organisationKinds, topics } from '../../schemas/vocabularies.ts';
import { allMembers, allNetworks } from '../entries.ts';

/** The index of the directory as it is published. */
interface PublishedIndex {
  /** Folder of this very index: a page never mixes files of two builds. */
  folder: string;
  files: Map<string, string>;
  /** How many organisations each value of a facet has. */
  counts: Counts;
}

/** What the values of facets are called, in every language at once. */
async function labels(countries: readonly string[]): Promise<Manifest['labels']> {
  const inAll = (name: (locale: (typeof locales)[number]) => string) =>
    [...new Set(locales.map(name))];
  return {
    country: countries.map((code) => [code, inAll((locale) => countryName(code, locale))]),
    kind: organisationKinds.map((kind) => [kind, inAll((l) => translator(l)(`kind.${kind}`))]),
    topic: topics.map((topic) => [topic, inAll((l) => translator(l)(`topic.${topic}`))]),
    network: (await allNetworks()).map(({ id, data }) => [
      id,
      [data.acronym, data.name, ...data.aliases].filter((name) => name !== undefined),
    ]),
  };
}

let made: Promise<PublishedIndex> | undefined;

/** The index of the directory. */
export function directoryIndex(): Promise<PublishedIndex> {
  return (made ??= (async () => {
    const records = (await allMembers()).map(recordOf);
    const countries = [...new Set(records.map(({ country }) => country))];
    const files = buildIndex(records, await labels(countries));
    const hash = createHash('sha256');
    for (const text of files.values()) hash.update(text);
    const counts = narrower(facetsOf(records), {}).count(records.keys());
    return { counts, files, folder: `directory/${hash.digest('hex').slice(0, 12)}/` };
  })());
}
