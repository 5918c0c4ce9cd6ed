import type { APIRoute } from 'astro';
import { allNews } from '../../../content/entries.ts';
import { textOf } from '../../../content/paths.ts';
import { toJsonFeed } from '../../../exports/calendar/json-feed.ts';
import { toLocale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/messages.ts';
import { absolute, entryPath, inEveryLocale } from '../../../i18n/routes.ts';

export const getStaticPaths = () => inEveryLocale([{ params: {}, props: {} }]);

/** The news as a JSON Feed, newest first. */
export const GET: APIRoute = async ({ params }) => {
  const locale = toLocale(params['locale']);
  const t = translator(locale);
  const items = (await allNews()).map(async (entry) => {
    const title = await textOf(entry.data.title, entry, locale);
    const url = absolute(locale, entryPath('news', entry.id));
    const { date } = entry.data;
    return {
      id: url,
      url,
      title: title.text,
      text: (await textOf(entry.data.summary, entry, locale)).text,
      lang: title.lang,
      // A feed takes whole days only; an item dated by month or year goes without.
      published: date.length === 10 ? date : undefined,
    };
  });
  return new Response(
    toJsonFeed({
      title: t('news.feedTitle'),
      description: t('news.lead'),
      locale,
      page: absolute(locale, 'news/'),
      self: absolute(locale, 'news/feed.json'),
      items: await Promise.all(items),
    }),
  );
};
