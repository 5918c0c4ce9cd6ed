import type { ProblemCode } from '../../checker/problems.ts';
import { suggestedIn } from '../../checker/suggest.ts';
import { defaultLocale, type Locale, locales } from '../../i18n/locales.ts';
import type { Fault } from '../wrong.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** Texts by the code of a problem. */
export type OwnWords = Readonly<Partial<Record<ProblemCode, string>>>;

const ownWords: Readonly<Record<Locale, OwnWords>> = { en, uk };

/** How a suggestion of the content check is passed on. */
const passedOn: Readonly<Record<Locale, (meant: string) => string>> = {
  en: (meant) => ` Did you mean ${meant}?`,
  uk: (meant) => ` Можливо, малося на увазі: ${meant}?`,
};

/** Words with their language. */
export interface Words {
  text: string;
  lang: string;
}

/**
 * How a form tells what is wrong. The content check speaks English, and to people who edit files:
 * where it matters, forms have words of their own.
 *
 * @param lang Language of the page.
 */
export function wordsFor({ code, text }: Fault, lang: string): Words {
  const locale = locales.find((one) => one === lang);
  const own = locale === undefined || code === undefined ? undefined : ownWords[locale][code];
  if (locale === undefined || own === undefined) return { text, lang: defaultLocale };
  const meant = suggestedIn(text)?.replace(/^"(.*)"$/, '$1');
  return { text: own + (meant === undefined ? '' : passedOn[locale](meant)), lang };
}
