import type { APIRoute } from 'astro';
import { finderRecordIn } from '../../../content/applying/finder.ts';
import type { FinderFile } from '../../../finder/file.ts';
import { answerTexts } from '../../../finder/texts.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { catalogues } from '../../../i18n/messages.ts';
import { localeParam } from '../../../i18n/routes.ts';

/** What the finder answers from in the browser, one file a language. */
export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const file: FinderFile = {
    ...(await finderRecordIn(locale)),
    texts: Object.fromEntries(answerTexts.map((key) => [key, catalogues[locale][key]])),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
