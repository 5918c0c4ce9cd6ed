import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import type { NamedMember } from '../../../src/domain/members/ties.ts';
import { answersThatCount, bytesOf, type Contender, type Material, timed } from '../contender.ts';
import { namesIn } from '../documents.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What the page of an organisation in the guide tells, on a page of its own. */
function pageOf({ data }: NamedMember, names: ReturnType<typeof namesIn>): string {
  const english = (...found: Parameters<typeof names>) => names(...found)[0] ?? found[1];
  const facts = [
    ...data.nativeNames.map(({ name }) => name),
    [data.acronym, ...data.aliases].filter((name) => name !== undefined).join('; '),
    english('kind', data.kind),
    english('country', data.country),
    data.city ?? '',
    data.topics.map((topic) => english('topic', topic)).join(', '),
    // The network's page is linked by its name; one without page is told by its own.
    ...data.memberships.map(({ network }) =>
      network === undefined ? '' : names('network', network).join(' – '),
    ),
  ].filter((fact) => fact !== '');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>${escaped(data.name)}</title></head>
  <body>
    <main data-pagefind-body>
      <h1>${escaped(data.name)}</h1>
      <p>${escaped(data.about.text)}</p>
      <ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('\n')}</ul>
    </main>
  </body>
</html>`;
}

const searchPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pagefind</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/pagefind/pagefind-ui.css" />
    <script src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>new PagefindUI({ element: '#search' });</script>
  </body>
</html>`;

/** Pages that are handed over to Pagefind's process at once. */
const atOnce = 100;

async function makeIndex({ members, labels }: Material): Promise<Map<string, Uint8Array>> {
  const names = namesIn(labels);
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  for (let from = 0; from < members.length; from += atOnce) {
    const added = await Promise.all(
      members.slice(from, from + atOnce).map((member) =>
        index.addHTMLFile({
          sourcePath: `${member.id}/index.html`,
          content: pageOf(member, names),
        }),
      ),
    );
    const wrong = added.flatMap((one) => one.errors);
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join('; '));
  await index.deleteIndex();
  return new Map(made.files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}

/** Asks Pagefind's own script in its page, which has no debounce. */
function ask(page: Page, query: string): Promise<string[]> {
  return page.evaluate(
    async ([script, text, count]) => {
      interface Api {
        search: (query: string) => Promise<{
          results: { data: () => Promise<{ url: string }> }[];
        }>;
      }
      const api = (await import(script)) as Api;
      const { results } = await api.search(text);
      const data = await Promise.all(results.slice(0, count).map((result) => result.data()));
      return data.map(({ url }) => url.split('/').at(-2) ?? '');
    },
    ['/pagefind/pagefind.js', query, answersThatCount] as const,
  );
}

/** Pagefind with its own interface, as it comes. */
export const pagefindUi: Contender = {
  name: 'Pagefind UI',
  prepare: async (material) => {
    const { value: files, ms: buildMs } = await timed(() => makeIndex(material));
    const isIndex = (path: string) =>
      /\.pf_\w+$/.test(path) || path.endsWith('pagefind-entry.json');
    return {
      find: (path) => (path === '/' ? bytesOf(searchPage) : files.get(path)),
      ahead: [...files.keys()],
      handles: {
        path: '/',
        input: '.pagefind-ui__search-input',
        result: '.pagefind-ui__result-link',
        answer: '.pagefind-ui__drawer',
        // It waits for 300 ms after a key.
        quiet: 420,
      },
      index: [...files].flatMap(([path, content]) => (isIndex(path) ? [content] : [])),
      buildMs,
      answers: (query, page) => ask(page, query),
    };
  },
};

/** Ends Pagefind's process. */
export const closePagefind = () => pagefind.close();
