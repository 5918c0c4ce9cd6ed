import type { Language } from '../../finder/words.ts';
import type { PageLanguage } from '../../i18n/page.ts';
import { entryPath, href } from '../../i18n/routes.ts';

/** What the words of answers need, on a page that is being rendered. */
export function finderLanguage({ locale, t }: PageLanguage): Language {
  return {
    locale,
    t,
    networkAt: (id) => href(locale, entryPath('networks', id)),
    joiningAt: (id) => href(locale, entryPath('procedures', id)),
  };
}
