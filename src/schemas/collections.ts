import type { z } from 'zod';
import { chapter } from './collections/chapter.ts';
import { country } from './collections/country.ts';
import { member } from './collections/member.ts';
import { modelText } from './collections/model-text.ts';
import { network } from './collections/network.ts';
import { news } from './collections/news.ts';
import { page } from './collections/page.ts';
import { procedure } from './collections/procedure.ts';
import { programme } from './collections/programme.ts';
import { term } from './collections/term.ts';

/** Folder of the content, relative to the project's root. */
export const contentFolder = 'content';

/**
 * Where each collection lives and what it must look like, for the checker and whatever else walks the
 * content. Astro's own table, src/content.config.ts, takes the same schemas.
 *
 * `folder` and `file` say how an entry's path is formed; `id` is the folder's name when `file` is
 * fixed, otherwise the name of the file. `body` tells whether prose follows the front matter.
 */
export const collections = {
  networks: { folder: 'networks', file: 'index.mdx', body: true, schema: network },
  procedures: { folder: 'networks', file: 'joining.mdx', body: true, schema: procedure },
  members: { folder: 'members', file: '<country>/<id>.yaml', body: false, schema: member },
  countries: { folder: 'countries', file: '<id>.mdx', body: true, schema: country },
  programmes: { folder: 'programmes', file: '<id>.mdx', body: true, schema: programme },
  news: { folder: 'news', file: '<id>.mdx', body: true, schema: news },
  glossary: { folder: 'glossary', file: '<id>.yaml', body: false, schema: term },
  guide: { folder: 'guide', file: '<id>.mdx', body: true, schema: chapter },
  modelTexts: { folder: 'model-texts', file: '<id>.mdx', body: true, schema: modelText },
  pages: { folder: 'pages', file: '<id>.mdx', body: true, schema: page },
} as const satisfies Record<
  string,
  { folder: string; file: string; body: boolean; schema: z.ZodType }
>;

export type CollectionName = keyof typeof collections;

/** The data of an entry of a collection, as its schema returns it. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export const collectionNames = Object.keys(collections) as CollectionName[];
