import type { z } from 'zod';
import { type Locale, locales } from '../i18n/locales.ts';
import { type CollectionName, collections, type EntryData } from '../schemas/collections.ts';
import {
  type Translation as TranslationData,
  translation,
} from '../schemas/collections/translation.ts';
import type { Context } from './context.ts';
import type { Problem } from './problems.ts';
import type { Document } from './read/document.ts';
import { schemaProblems } from './schema/issues.ts';

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

/** All content that fits its schema: the entries of each collection by id, and the translations. */
export type Content = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  translations: TranslatedEntry[];
};

/** Holds all data against the schemas. */
export function validate(context: Context): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const accept = <Data>(document: Document, schema: z.ZodType<Data>): Data | undefined => {
    if (document.fields.data === undefined) return undefined;
    // Where the schema has no words of its own, the checker's are used.
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
    modelTexts: entriesOf('modelTexts', collections.modelTexts.schema),
    pages: entriesOf('pages', collections.pages.schema),
    translations: context.translations.flatMap((document) => {
      const { collection, id, file: path, body } = document;
      const locale = locales.find((one) => one === document.locale);
      const data = accept(document, translation);
      if (data === undefined || locale === undefined) return [];
      return [{ of: { collection, id }, locale, path, data, body }];
    }),
  };
  return { content, problems };
}
