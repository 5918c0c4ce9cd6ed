import { withoutEndings } from './endings.ts';

/** The part of Pagefind's interface that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(url: string, options: Record<string, unknown>): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
  destroy(): Promise<void>;
}
interface PagefindAnswer {
  results: { data(): Promise<PagefindPage> }[];
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** A page that was found. */
export interface Hit {
  url: string;
  title: string;
  /** Part of its text, as HTML with `<mark>`; Pagefind escapes the rest. */
  excerpt: string;
  group: string;
  /** Title and excerpt are English, on a page in another language. */
  english: boolean;
  /** The page itself is in the reader's language, whatever the index it was found in. */
  translated: boolean;
}

/** What was found; the hits themselves are fetched as they are asked for. */
export interface Answer {
  total: number;
  /** The next hits, at most `count`. */
  next(count: number): Promise<Hit[]>;
  /** Whether there are hits that have not been given yet. */
  left(): boolean;
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

export type Engine = (query: string, group: string) => Promise<Answer>;

/**
 * The search engine.
 *
 * @throws If a part of the index cannot be loaded; the next call tries anew.
 */
export async function loadEngine(settings: EngineSettings): Promise<Engine> {
  const { index, base, locale, fallback } = settings;
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  try {
    await pagefind.options({ baseUrl: base, excerptLength: 22, noWorker: true });
    // Loads the index: merging into one that failed to load would wait for ever.
    await pagefind.search('');
    if (fallback !== undefined) {
      // The whole address, since Pagefind refuses to merge an index into itself.
      const address = new URL(index, location.href).href;
      await pagefind.mergeIndex(address, { baseUrl: base, language: fallback });
    }
  } catch (error) {
    // Pagefind keeps its failure; without this, every later try would fail too.
    await pagefind.destroy();
    throw error;
  }

  const toHit = ({ url, excerpt, meta }: PagefindPage): Hit => {
    const own = fallback === undefined || url.startsWith(`${base}${locale}/`);
    return {
      // The frame is translated even where the text is not.
      url: own ? url : `${base}${locale}/${url.slice(base.length)}`,
      title: meta['title'] ?? url,
      excerpt,
      group: meta['group'] ?? '',
      english: !own,
      translated: own || (meta['translated'] ?? '').split(' ').includes(locale),
    };
  };

  return async (query, group) => {
    const options = group === '' ? {} : { filters: { group } };
    let answer = await pagefind.search(query, options);
    for (const shorter of withoutEndings(query)) {
      if (answer.results.length > 0) break;
      answer = await pagefind.search(shorter, options);
    }
    const { results } = answer;
    const seen = new Set<string>();
    let position = 0;
    return {
      total: results.length,
      next: async (count) => {
        const pages = await Promise.all(
          results.slice(position, position + count).map((result) => result.data()),
        );
        position += count;
        // A translated page stands in both indexes; its own language goes first.
        return pages
          .map(toHit)
          .sort((a, b) => Number(a.english && a.translated) - Number(b.english && b.translated))
          .filter(({ url }) => {
            const isNew = !seen.has(url);
            seen.add(url);
            return isNew;
          });
      },
      left: () => position < results.length,
    };
  };
}
