import { z } from 'zod';
import { country } from '../schemas/collections/country.ts';
import { member } from '../schemas/collections/member.ts';
import { network } from '../schemas/collections/network.ts';
import { news } from '../schemas/collections/news.ts';
import { procedure } from '../schemas/collections/procedure.ts';
import { programme } from '../schemas/collections/programme.ts';
import { term } from '../schemas/collections/term.ts';
import { day, slug, webAddress } from '../schemas/parts/primitives.ts';
import { sources } from '../schemas/parts/source.ts';

/** Licence of texts and data; LICENSE-CONTENT.md says the same. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What an entry is called outside the guide. */
const identity = {
  id: slug.describe('Id of the entry. It stays when the name changes.'),
  page: webAddress.describe('Page of the guide on it.'),
};

const describedAs = ({ description = '' }: { description?: string | undefined }) => description;

/** The published collections, and what an entry of each looks like. */
export const publishedEntries = {
  members: z.strictObject({ ...identity, ...member.shape }).describe(describedAs(member)),
  networks: z.strictObject({ ...identity, ...network.shape }).describe(describedAs(network)),
  procedures: z
    // In the content they stand in the network's own file; published alone, they come along.
    .strictObject({ ...identity, ...procedure.shape, sources })
    .describe(describedAs(procedure)),
  countries: z.strictObject({ ...identity, ...country.shape }).describe(describedAs(country)),
  programmes: z.strictObject({ ...identity, ...programme.shape }).describe(describedAs(programme)),
  news: z.strictObject({ ...identity, ...news.shape }).describe(describedAs(news)),
  glossary: z.strictObject({ ...identity, ...term.shape }).describe(describedAs(term)),
} as const;

export type PublishedName = keyof typeof publishedEntries;
export type PublishedEntry<Name extends PublishedName> = z.output<(typeof publishedEntries)[Name]>;
export type PublishedMember = PublishedEntry<'members'>;
export type PublishedNetwork = PublishedEntry<'networks'>;

export const publishedNames = Object.keys(publishedEntries) as PublishedName[];

/** What stands around the entries of a file. */
const envelope = {
  generated: day.describe('Day on which the file was made.'),
  licence: webAddress.describe('Licence of the data. Name "Ways In" as the source.'),
  schema: webAddress.describe('JSON Schema of the file.'),
};

/** A published file: entries of one collection, and what one must know to use them. */
export type PublishedFile<Entry> = z.output<z.ZodObject<typeof envelope>> & { entries: Entry[] };
export type MembersFile = PublishedFile<PublishedMember>;

/** Address of a collection's JSON Schema, in the folder of the data. */
export function schemaPath(name: PublishedName): string {
  return `schemas/${name}.json`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7, which every validator reads) of a collection's file.
 *
 * @param address Absolute address of the schema, its `$id`.
 */
export function jsonSchemaOf(name: PublishedName, address: string): JsonSchema {
  const file = z
    .strictObject({
      ...envelope,
      entries: z.array(publishedEntries[name]).describe('The entries.'),
    })
    .describe(`Ways In, published data: ${name}.`);
  return { $id: address, title: name, ...z.toJSONSchema(file, { target: 'draft-7' }) };
}

/** The JSON Schema of one entry, from which the data dictionary is made. */
export function entrySchemaOf(name: PublishedName): JsonSchema {
  return z.toJSONSchema(publishedEntries[name], { target: 'draft-7' });
}

/** The JSON Schema of what stands around the entries, the same in every file. */
export function envelopeSchema(): JsonSchema {
  return z.toJSONSchema(z.strictObject(envelope), { target: 'draft-7' });
}
