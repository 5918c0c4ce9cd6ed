import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { isRows } from '../../../src/directory/format.ts';
import { answersThatCount, bytesOf, type Contender, timed } from '../contender.ts';
import { documentsOf, type SearchDocument } from '../documents.ts';
import type { Search } from '../pages/list.ts';

interface Library {
  serialise: (documents: readonly SearchDocument[]) => string | Promise<string>;
  open: (json: string) => Search | Promise<Search>;
}

const page = (name: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <input type="search" />
    <p></p>
    <ul></ul>
  </body>
</html>`;

/** The script of a page in one file, as small as the bundler makes it. */
async function bundled(script: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../pages/${script}`, import.meta.url)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

/**
 * A library that searches one whole index, on a page with nothing else.
 *
 * @param script File of the page's script in `pages/`.
 */
export function wholeIndex(name: string, script: string, library: Library): Contender {
  return {
    name,
    prepare: async (material) => {
      const documents = documentsOf(material);
      const { value: json, ms: buildMs } = await timed(() => library.serialise(documents));
      const index = bytesOf(json);
      const files = new Map([
        ['/', bytesOf(page(name))],
        ['/page.js', bytesOf(await bundled(script))],
        ['/index.json', index],
      ]);
      const search = await library.open(json);
      return {
        find: (path) => files.get(path),
        ahead: [...files.keys()],
        handles: { path: '/', input: 'input', result: 'li a', answer: 'p, ul', quiet: 120 },
        index: [index],
        buildMs,
        answers: async (query) => {
          const found = (await search(query)).slice(0, answersThatCount);
          return isRows(found) ? found.map(([id]) => id) : [];
        },
      };
    },
  };
}
