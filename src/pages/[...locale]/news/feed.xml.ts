import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allNews } from '../../../content/entries.ts';
import { toLocale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/messages.ts';
import { absolute, entryPath, inEveryLocale } from '../../../i18n/routes.ts';
import { textOf } from '../../../content/paths.ts';

export const getStaticPaths = () => inEveryLocale([{ params: {}, props: {} }]);

/** The news as an RSS feed, newest first. */
export const GET: APIRoute = async ({ params }) => {
  const locale = toLocale(params['locale']);
  const t = translator(locale);
  const news = await allNews();
  return rss({
    title: t('news.feedTitle'),
    description: t('news.lead'),
    site: absolute(locale, 'news/'),
    customData: `<language>${locale}</language>`,
    items: await Promise.all(
      news.map(async (entry) => ({
        title: (await textOf(entry.data.title, entry, locale)).text,
        description: (await textOf(entry.data.summary, entry, locale)).text,
        link: absolute(locale, entryPath('news', entry.id)),
        // A feed takes whole days only; an item dated by month or year goes without.
        ...(entry.data.date.length === 10 && { pubDate: new Date(entry.data.date) }),
      })),
    ),
  });
};
