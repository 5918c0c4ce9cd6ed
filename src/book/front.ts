import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../i18n/format.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/messages.ts';

/** What the first pages of a book say. */
export interface Front {
  locale: Locale;
  /** Day of the edition, YYYY-MM-DD. */
  date: string;
  /** Address of the guide; undefined if it is not published. */
  address: string | undefined;
  /** The sign of the guide. */
  sign: Element;
}

/** The cover: sign, name, what it is, and the day. */
export function coverOf({ locale, date, sign, address }: Front): Element {
  const t = translator(locale);
  return h('section', { className: ['book-cover'] }, [
    structuredClone(sign),
    h('p', { className: ['book-title'] }, t('site.name')),
    h('p', { className: ['book-tagline'] }, t('site.tagline')),
    h('p', { className: ['book-edition'] }, t('book.edition', { date: formatDate(date, locale) })),
    ...(address === undefined ? [] : [h('p', { className: ['book-address'] }, address)]),
  ]);
}

/** What the reader should know of the book before reading: paragraphs, without a heading. */
export function aboutBook({ locale, date, address }: Front): Element[] {
  const t = translator(locale);
  return [
    t('book.whole', { date: formatDate(date, locale) }),
    t('book.ages'),
    t('book.sources'),
    ...(locale === locales[0] ? [] : [t('book.languages')]),
    t('book.left'),
    t('footer.licence'),
    ...(address === undefined ? [] : [t('book.site', { address })]),
  ].map((text) => h('p', text));
}
