import { answer } from '../../domain/finder/answer.ts';
import type { Question } from '../../domain/finder/question.ts';
import { finderFile, type FinderFile } from '../../finder/file.ts';
import { plainTranslator } from '../../finder/texts.ts';
import type { Language } from '../../finder/words.ts';
import { toLocale } from '../../i18n/locales.ts';
import { today } from '../today.ts';
import { group, jumps } from './group.ts';

let fetched: Promise<FinderFile> | undefined;

async function load(address: string): Promise<FinderFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be had.`);
  return finderFile.parse(await response.json());
}

/**
 * The answers to a question, ready to be put on the page.
 *
 * @param addresses Data of the finder's element: its file, and patterns of pages with `#` for the id.
 * @throws If the file cannot be had, or is none of the finder's; the next call tries anew.
 */
export async function answersTo(
  asked: Question,
  { finder = '', network = '', joining = '' }: DOMStringMap,
): Promise<HTMLElement[]> {
  let file: FinderFile;
  try {
    file = await (fetched ??= load(finder));
  } catch (error) {
    fetched = undefined;
    throw error;
  }
  const language: Language = {
    locale: toLocale(document.documentElement.lang),
    t: plainTranslator(file.texts),
    networkAt: (id) => network.replace('#', id),
    joiningAt: (id) => joining.replace('#', id),
  };
  const groups = answer(asked, file, today());
  return [jumps(groups, language), ...groups.map((one) => group(one, asked, file, language))];
}
