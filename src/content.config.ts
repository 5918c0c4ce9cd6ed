import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapter } from './schemas/collections/chapter.ts';
import { country } from './schemas/collections/country.ts';
import { member } from './schemas/collections/member.ts';
import { modelText } from './schemas/collections/model-text.ts';
import { network } from './schemas/collections/network.ts';
import { news } from './schemas/collections/news.ts';
import { page } from './schemas/collections/page.ts';
import { procedure } from './schemas/collections/procedure.ts';
import { programme } from './schemas/collections/programme.ts';
import { term } from './schemas/collections/term.ts';
import { translation } from './schemas/collections/translation.ts';

/** `networks/een/index.mdx` → `een`. */
const folderName = ({ entry }: { entry: string }) => entry.split('/').at(-2) ?? entry;

/** `members/md/atic.yaml` → `atic`. */
const fileName = ({ entry }: { entry: string }) =>
  (entry.split('/').at(-1) ?? entry).replace(/\.\w+$/, '');

/** `networks/een/index.uk.mdx` → `networks/een/index.uk`. */
const wholePath = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

const within = (folder: string) => `./content/${folder}`;
/** Files of the original language: no second dot in the name. */
const originals = (extension: string) => `**/!(*.*).${extension}`;

export const collections = {
  networks: defineCollection({
    loader: glob({ base: within('networks'), pattern: '*/index.mdx', generateId: folderName }),
    schema: network,
  }),
  procedures: defineCollection({
    loader: glob({ base: within('networks'), pattern: '*/joining.mdx', generateId: folderName }),
    schema: procedure,
  }),
  members: defineCollection({
    loader: glob({ base: within('members'), pattern: originals('yaml'), generateId: fileName }),
    schema: member,
  }),
  countries: defineCollection({
    loader: glob({ base: within('countries'), pattern: originals('mdx'), generateId: fileName }),
    schema: country,
  }),
  programmes: defineCollection({
    loader: glob({ base: within('programmes'), pattern: originals('mdx'), generateId: fileName }),
    schema: programme,
  }),
  news: defineCollection({
    loader: glob({ base: within('news'), pattern: originals('mdx'), generateId: fileName }),
    schema: news,
  }),
  glossary: defineCollection({
    loader: glob({ base: within('glossary'), pattern: originals('yaml'), generateId: fileName }),
    schema: term,
  }),
  guide: defineCollection({
    loader: glob({ base: within('guide'), pattern: originals('mdx'), generateId: fileName }),
    schema: chapter,
  }),
  modelTexts: defineCollection({
    loader: glob({ base: within('model-texts'), pattern: originals('mdx'), generateId: fileName }),
    schema: modelText,
  }),
  pages: defineCollection({
    loader: glob({ base: within('pages'), pattern: originals('mdx'), generateId: fileName }),
    schema: page,
  }),
  translations: defineCollection({
    loader: glob({
      base: './content',
      pattern: '**/*.*.{mdx,yaml}',
      generateId: wholePath,
    }),
    schema: translation,
  }),
};
