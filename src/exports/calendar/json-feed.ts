import type { Locale } from '../../i18n/locales.ts';

/** An item of a feed, whatever it tells of. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  text: string;
  /** Language of the item, if that is not the feed's. */
  lang: Locale | undefined;
  /** Full day, YYYY-MM-DD, on which it appeared or was last checked; undefined if only less is known. */
  published?: string | undefined;
  modified?: string | undefined;
}

/** A feed as a whole. */
export interface Feed {
  title: string;
  description: string;
  locale: Locale;
  /** Absolute addresses of the page it tells of, and of the feed. */
  page: string;
  self: string;
  items: readonly FeedItem[];
}

const instant = (day: string) => `${day}T00:00:00Z`;

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed({ title, description, locale, page, self, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language: locale,
    items: items.map(({ lang, published, modified, text, ...item }) => ({
      ...item,
      content_text: text,
      ...(published !== undefined && { date_published: instant(published) }),
      ...(modified !== undefined && { date_modified: instant(modified) }),
      ...(lang !== undefined && { language: lang }),
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
