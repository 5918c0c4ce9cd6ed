import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Alike, likenessAmong } from '../domain/members/likeness.ts';
import { collator } from '../i18n/format.ts';
import { defaultLocale } from '../i18n/locales.ts';

const byName = (a: { data: { name: string } }, b: { data: { name: string } }) =>
  collator(defaultLocale).compare(a.data.name, b.data.name);

/** All networks, by the name they go by. */
export async function allNetworks(): Promise<CollectionEntry<'networks'>[]> {
  const entries = await getCollection('networks');
  return entries.sort((a, b) =>
    collator(defaultLocale).compare(shortName(a.data), shortName(b.data)),
  );
}

let members: Promise<CollectionEntry<'members'>[]> | undefined;
/** All organisations, by name; a new list each time, but sorted once, as there may be thousands. */
export async function allMembers(): Promise<CollectionEntry<'members'>[]> {
  // The development server must see files that come and go.
  if (import.meta.env.DEV) members = undefined;
  members ??= getCollection('members').then((all) => all.sort(byName));
  return [...(await members)];
}

let likeness: Promise<ReturnType<typeof likenessAmong<CollectionEntry<'members'>>>> | undefined;

/** The organisations most like one; who has what is indexed once for all pages. */
export async function organisationsLike(
  id: string,
  most: number,
): Promise<Alike<CollectionEntry<'members'>>[]> {
  // The development server must see entries that come and go.
  if (import.meta.env.DEV) likeness = undefined;
  likeness ??= allMembers().then(likenessAmong);
  return (await likeness)(id, most);
}

/** All countries, by code. */
export async function allCountries(): Promise<CollectionEntry<'countries'>[]> {
  return (await getCollection('countries')).sort((a, b) => a.id.localeCompare(b.id));
}

/** All programmes, by name. */
export async function allProgrammes(): Promise<CollectionEntry<'programmes'>[]> {
  return (await getCollection('programmes')).sort(byName);
}

/** All news, newest first. */
export async function allNews(): Promise<CollectionEntry<'news'>[]> {
  return (await getCollection('news')).sort(
    (a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id),
  );
}

/** All terms, in the order of the alphabet. */
export async function allTerms(): Promise<CollectionEntry<'glossary'>[]> {
  return (await getCollection('glossary')).sort((a, b) =>
    collator(defaultLocale).compare(a.data.term, b.data.term),
  );
}

/** All chapters of the guide, in the order of the book. */
export async function allChapters(): Promise<CollectionEntry<'guide'>[]> {
  return (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
}

/** All model texts, in their order. */
export async function allModelTexts(): Promise<CollectionEntry<'modelTexts'>[]> {
  return (await getCollection('modelTexts')).sort((a, b) => a.data.order - b.data.order);
}

/** The procedure of a network; every network has one, which the checker makes sure of. */
export async function procedureOf(id: string): Promise<CollectionEntry<'procedures'>> {
  const procedure = await getEntry('procedures', id);
  if (procedure === undefined) throw new Error(`Network ${id} has no joining.mdx`);
  return procedure;
}

/** The name an entry goes by in lists: the acronym, if there is one. */
export function shortName(data: { name: string; acronym?: string | undefined }): string {
  return data.acronym ?? data.name;
}
