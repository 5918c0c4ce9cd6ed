import { parseDocument } from 'yaml';
import { nodeOf, toText } from '../import/entry/yaml-style.ts';
import { sectionsOf } from './sections.ts';

/** The sections of a body as a translation records them: hashes by id. */
export function recordOf(body: string): Record<string, string> {
  return Object.fromEntries(sectionsOf(body).map(({ id, hash }) => [id, hash]));
}

/**
 * The text of a translation that is in line with the English of today; all else stays as typed.
 *
 * @param english The English body.
 * @param today Day of the translation, YYYY-MM-DD.
 * @returns The text, or why it cannot be: a translation with fewer sections is not whole.
 */
export function recordedText(
  translation: string,
  english: string,
  today: string,
): { text: string } | { problem: string } {
  const parts = /^(---\n)([^]*?\n)(---\n)([^]*)$/.exec(translation);
  // A glossary term has texts only; the day is all there is to record.
  const [, open = '', fields = translation, close = '', body = ''] = parts ?? [];
  const [there, here] = [sectionsOf(english), sectionsOf(body)];
  if (there.length !== here.length) {
    return {
      problem: `The translation has ${here.length} sections, the English ${there.length}: ${there.map(({ title }) => title).join(', ')}. Translate them all first, in the same order.`,
    };
  }
  const document = parseDocument(fields);
  document.set('translated', nodeOf(today, 'translated'));
  if (there.length > 0) {
    document.delete('sections');
    document.set('sections', nodeOf(recordOf(english), 'sections'));
  }
  return { text: `${open}${toText(document)}${close}${body}` };
}

/**
 * What to say of a translation whose sections are recorded now.
 *
 * @param waiting How many texts of the front matter no pair translates.
 */
export function recordedWords(today: string, waiting: number): string {
  if (waiting === 0) return `in line on ${today}`;
  const texts = waiting === 1 ? '1 text' : `${waiting} texts`;
  return `recorded on ${today}; ${texts} of the front matter still to be translated (npm run translations lists them)`;
}
