import type { ChecklistWords } from '../../documents/checklist/words.ts';
import { type Locale, toLocale } from '../../i18n/locales.ts';

const catalogues: Record<Locale, () => Promise<{ applications: Record<string, string> }>> = {
  en: () => import('../../i18n/messages/en/applying/applications.ts'),
  uk: () => import('../../i18n/messages/uk/applying/applications.ts'),
};

/** The language of the page. */
export const pageLocale: Locale = toLocale(document.documentElement.lang);

/** The texts of checklists in the page's language; placeholders stand in braces. */
export async function loadWords(): Promise<ChecklistWords> {
  const { applications } = await catalogues[pageLocale]();
  return (key, values = {}) =>
    (applications[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
}
