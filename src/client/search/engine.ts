/** The part of Pagefind's interface that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(url: string, options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  results: { id: string; data(): Promise<PagefindPage> }[];
  filters: Record<string, Record<string, number>>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** A page that was found. */
export interface Hit {
  url: string;
  title: string;
  /** Part of its text, as HTML with `<mark>`; Pagefind escapes the rest. */
  excerpt: string;
  group: string;
  /** Set where the page was found in the English index of another language's pages. */
  english: boolean;
}

export interface Answer {
  hits: Hit[];
  total: number;
}

export interface EngineSettings {
  /** Address of the folder of the index. */
  index: string;
  /** Base path of the site. */
  base: string;
  /** Language of the page. */
  locale: string;
  /** Language whose index is asked too, if the page's own is not the whole guide. */
  fallback: string | undefined;
}

const mostHits = 40;

/**
 * The query with its words cut by one and by two letters: Pagefind knows the endings of English,
 * but not those of Ukrainian.
 */
function withoutEndings(query: string): string[] {
  return [1, 2].map((letters) =>
    query
      .split(/\s+/)
      .map((word) => (word.length > letters + 3 ? word.slice(0, -letters) : word))
      .join(' '),
  );
}

/** The search engine, loaded once. */
export async function loadEngine(settings: EngineSettings) {
  const load = async (): Promise<Pagefind> =>
    (await import(/* @vite-ignore */ `${settings.index}pagefind.js`)) as Pagefind;
  const own = await load();
  await own.options({ baseUrl: settings.base, excerptLength: 22, noWorker: true });
  await own.init();
  if (settings.fallback !== undefined) {
    // The whole address, since Pagefind refuses to merge an index into itself.
    await own.mergeIndex(new URL(settings.index, location.href).href, {
      baseUrl: settings.base,
      language: settings.fallback,
    });
  }
  const inOwnLanguage = (url: string) =>
    settings.fallback === undefined || url.startsWith(`${settings.base}${settings.locale}/`);

  /** The same page in the reader's language; the frame is translated even where the text is not. */
  const localised = (url: string) =>
    inOwnLanguage(url)
      ? url
      : `${settings.base}${settings.locale}/${url.slice(settings.base.length)}`;

  return async (query: string, group: string): Promise<Answer> => {
    const options = group === '' ? {} : { filters: { group } };
    let answer = await own.search(query, options);
    for (const shorter of withoutEndings(query)) {
      if (answer.results.length > 0) break;
      answer = await own.search(shorter, options);
    }
    const pages = await Promise.all(answer.results.slice(0, mostHits).map((one) => one.data()));
    const found = pages.map(({ url, excerpt, meta }) => ({
      url: localised(url),
      title: meta['title'] ?? url,
      excerpt,
      group: meta['group'] ?? '',
      english: !inOwnLanguage(url),
    }));
    // A translated page stands in both indexes; only its translation is shown.
    const translated = new Set(found.filter((hit) => !hit.english).map((hit) => hit.url));
    const hits = found.filter((hit) => !hit.english || !translated.has(hit.url));
    return { hits, total: answer.results.length - (found.length - hits.length) };
  };
}
