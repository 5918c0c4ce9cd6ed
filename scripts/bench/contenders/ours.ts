import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../../src/directory/build.ts';
import { openDirectory } from '../../../src/directory/engine.ts';
import { isManifest, type Manifest } from '../../../src/directory/format.ts';
import { recordOf } from '../../../src/directory/record.ts';
import { answersThatCount, bytesOf, type Contender, timed } from '../contender.ts';

/** The folder of the index that the built site has, from `directory/` on. */
function publishedFolder(site: string): string {
  const [hash] = readdirSync(join(site, 'directory'));
  if (hash === undefined) throw new Error(`The site in ${site} has no directory.`);
  return `directory/${hash}/`;
}

/** What the built directory calls the values of facets. */
export function publishedLabels(site: string): Manifest['labels'] {
  const file = join(site, publishedFolder(site), 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isManifest(manifest)) throw new Error(`${file} is no manifest.`);
  return manifest.labels;
}

/**
 * The directory of this guide: its built page with its scripts, over another index.
 *
 * @param site Folder of the built site.
 */
export function ours(site: string): Contender {
  return {
    name: 'This guide',
    prepare: async ({ members, labels }) => {
      // The index numbers organisations in the order of their names.
      const records = members.map(recordOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      const { value: files, ms: buildMs } = await timed(() => buildIndex(records, labels));
      const folder = `/${publishedFolder(site)}`;
      const directory = openDirectory((path) => {
        const text = files.get(path);
        return text === undefined
          ? Promise.reject(new Error(`There is no ${path}`))
          : Promise.resolve(JSON.parse(text));
      });
      return {
        find: (path) => {
          const text = path.startsWith(folder) ? files.get(path.slice(folder.length)) : undefined;
          if (text !== undefined) return bytesOf(text);
          const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
          return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
        },
        ahead: [...files.keys()].map((path) => folder + path),
        handles: {
          path: '/members/',
          input: '[data-directory] input[name=name]',
          result: '[data-found=list] a',
          answer: '[data-shown], [data-found=list]',
          quiet: 120,
        },
        index: [...files.values()].map(bytesOf),
        buildMs,
        answers: async (query) => {
          const numbers = await directory.ask({ query, chosen: {}, sort: 'match' });
          return directory.ids(numbers.slice(0, answersThatCount));
        },
      };
    },
  };
}
