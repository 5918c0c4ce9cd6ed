import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { type CollectionName, collectionNames, collections, type EntryData } from '../schemas/collections.ts';
import { type Translation as TranslationData, translation } from '../schemas/collections/translation.ts';
import type { z } from 'zod';
import { addressOf, likelyForms } from './addresses.ts';
import { type Context, type Document, readDocument } from './document.ts';
import { readTree } from './files.ts';
import { type Problem, problem, startOf } from './problems.ts';
import { schemaProblems } from './schema.ts';

/** An entry that fits its schema. */
export interface Entry<Name extends CollectionName> {
  collection: Name;
  id: string;
  /** Path from the root, with forward slashes. */
  path: string;
  data: EntryData<Name>;
  /** Prose as typed; '' where the collection has none. */
  body: string;
}

/** A translation that fits its schema. */
export interface TranslatedEntry {
  of: { collection: CollectionName; id: string };
  locale: Locale;
  path: string;
  data: TranslationData;
  body: string;
}

/** All content that fits its schema: for each collection its entries by id. */
export type Content = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  translations: TranslatedEntry[];
};

/** Reads all files and says what is wrong with each by itself. */
export function load(root: string, today: string): { context: Context; problems: Problem[] } {
  const tree = readTree(root);
  const problems = [...tree.problems];
  const entries: Document[] = [];
  const translations: Document[] = [];
  for (const { file, text } of tree.files) {
    const address = addressOf(file);
    if (address === undefined) {
      problems.push(problem('file-misplaced', startOf(file), { forms: likelyForms(file) }));
      continue;
    }
    const read = readDocument(address, file, text);
    problems.push(...read.problems);
    (address.locale === undefined ? entries : translations).push(read.document);
  }
  const byCollection = index(entries);
  return {
    problems,
    context: {
      entries,
      translations,
      folders: tree.folders,
      today,
      ids: (collection) => [...(byCollection.get(collection)?.keys() ?? [])],
      entry: (collection, id) => byCollection.get(collection)?.get(id),
    },
  };
}

/** Entries by collection and id; of two with one id the first counts, and a rule tells of it. */
function index(entries: readonly Document[]): Map<CollectionName, Map<string, Document>> {
  const byCollection = new Map(
    collectionNames.map((name) => [name, new Map<string, Document>()] as const),
  );
  for (const entry of entries) {
    const byId = byCollection.get(entry.collection);
    if (byId?.has(entry.id) === false) byId.set(entry.id, entry);
  }
  return byCollection;
}

/** Holds all data against the schemas. */
export function validate(context: Context): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const accept = <Data>(document: Document, schema: z.ZodType<Data>): Data | undefined => {
    if (document.fields.data === undefined) return undefined;
    // Without words of their own, issues are told in the checker's words.
    const result = schema.safeParse(document.fields.data, { error: () => '' });
    if (result.success) return result.data;
    problems.push(...schemaProblems(document, schema, result.error.issues));
    return undefined;
  };
  const entriesOf = <Name extends CollectionName>(
    collection: Name,
    schema: z.ZodType<EntryData<Name>>,
  ): Map<string, Entry<Name>> => {
    const valid = new Map<string, Entry<Name>>();
    for (const document of context.entries) {
      if (document.collection !== collection) continue;
      const { id, file: path, body } = document;
      const data = accept(document, schema);
      if (data !== undefined && !valid.has(id)) valid.set(id, { collection, id, path, data, body });
    }
    return valid;
  };
  const content: Content = {
    networks: entriesOf('networks', collections.networks.schema),
    procedures: entriesOf('procedures', collections.procedures.schema),
    members: entriesOf('members', collections.members.schema),
    countries: entriesOf('countries', collections.countries.schema),
    programmes: entriesOf('programmes', collections.programmes.schema),
    news: entriesOf('news', collections.news.schema),
    glossary: entriesOf('glossary', collections.glossary.schema),
    guide: entriesOf('guide', collections.guide.schema),
    pages: entriesOf('pages', collections.pages.schema),
    translations: context.translations.flatMap((document) => {
      const { collection, id, file: path, body } = document;
      const locale = locales.find((one) => one === document.locale && one !== defaultLocale);
      const data = accept(document, translation);
      return data === undefined || locale === undefined
        ? []
        : [{ of: { collection, id }, locale, path, data, body }];
    }),
  };
  return { content, problems };
}
