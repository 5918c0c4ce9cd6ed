import type { CollectionName } from '../schemas/collections.ts';
import { basePath, siteUrl } from '../settings.ts';
import { defaultLocale, type Locale, locales } from './locales.ts';

/** Address of a page of the site: base path, language, path. */
export function href(locale: Locale, path: string): string {
  return basePath + (locale === defaultLocale ? '' : `${locale}/`) + path;
}

/** Absolute address of a page, for canonical links, feeds and structured data. */
export function absolute(locale: Locale, path: string): string {
  return siteUrl + href(locale, path);
}

/** Address of a file that has no language. */
export function asset(path: string): string {
  return basePath + path;
}

const folders: Record<CollectionName, (id: string) => string> = {
  networks: (id) => `networks/${id}/`,
  procedures: (id) => `networks/${id}/joining/`,
  members: (id) => `members/${id}/`,
  countries: (id) => `countries/${id}/`,
  programmes: (id) => `programmes/${id}/`,
  news: (id) => `news/${id}/`,
  glossary: (id) => `glossary/${id}/`,
  guide: (id) => `guide/${id}/`,
  modelTexts: (id) => `guide/texts/${id}/`,
  pages: (id) => `${id}/`,
};

/** Path of an entry's page, without base and language. */
export function entryPath(collection: CollectionName, id: string): string {
  return folders[collection](id);
}

/** Path of the checklist for joining a network; its files have the name with an ending. */
export function checklistPath(network: string): string {
  return `${entryPath('procedures', network)}checklist/`;
}

/** Path of the page that lists the networks open to a country and kind of organisation. */
export function openPath(country: string, kind: string): string {
  return `open/${country.toLowerCase()}/${kind}/`;
}

/** Path of the page that works out what a network costs. */
export function costPath(network: string): string {
  return `${entryPath('networks', network)}cost/`;
}

/** Path of the page on who from a country is inside which network. */
export function insidePath(country: string): string {
  return `${entryPath('countries', country.toLowerCase())}inside/`;
}

/** Path of the calendar of calls and deadlines, of all or of those that concern a country. */
export function calendarPath(country?: string): string {
  return country === undefined ? 'calendar/' : `calendar/${country.toLowerCase()}/`;
}

/** The route parameter that stands for a locale in `[...locale]`. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The static paths of a page in every language. */
export function inEveryLocale<Params extends Record<string, string>, Props>(
  pages: readonly { params: Params; props: Props }[],
): { params: Params & { locale: string | undefined }; props: Props }[] {
  return locales.flatMap((locale) =>
    pages.map(({ params, props }) => ({
      params: { ...params, locale: localeParam(locale) },
      props,
    })),
  );
}
