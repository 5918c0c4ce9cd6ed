import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formatPath } from '../../checker/paths.ts';
import { addressOf } from '../../checker/read/addresses.ts';
import { type Document, readDocument } from '../../checker/read/document.ts';
import { didYouMean } from '../../checker/suggest.ts';
import { readTree } from '../../checker/read/files.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { newText } from '../../import/entry/write.ts';
import { collections } from '../../schemas/collections.ts';
import { fieldTexts } from '../../translations/texts.ts';
import { sectionsOf } from '../../translations/sections.ts';
import { recordOf } from '../../translations/record.ts';
import { answer, Answers, type Session, WrongUse } from '../ask/collect.ts';
import type { Draft } from './entry.ts';
import { type Question, questionOf } from '../ask/questions.ts';
import { type MakeOptions, settle } from './settle.ts';

const others = locales.filter((locale) => locale !== defaultLocale);
const wording = z.string().trim().min(1, 'write the translation');

const ofQuestion = questionOf(
  'of',
  z.string().describe('The English file, such as content/glossary/sme.yaml.'),
);
const localeQuestion = questionOf('locale', z.enum(others).describe('Language, as its tag.'));

/** What is asked before the texts are known. */
export const translationQuestions: readonly Question[] = [ofQuestion, localeQuestion];

/** The flags of one entry's texts and sections: `texts.summary`, `body.start`. */
export function textQuestions(root: string, file: string): Question[] {
  const original = readOriginal(root, file);
  const { schema } = collections[original.collection];
  const texts = fieldTexts(schema, original.fields.data).map(({ path, en }) =>
    questionOf(`texts.${formatPath(path)}`, wording.optional().describe(en)),
  );
  const sections = sectionsOf(original.body).map(({ id, text }) =>
    questionOf(`body.${id}`, wording.describe(text)),
  );
  return [...texts, ...sections];
}

/**
 * Asks for the translation of an entry, text by text, and writes it beside the entry.
 *
 * Texts of the front matter may be left for later: readers then see the English. The body is
 * translated whole, section by section.
 *
 * @returns Whether the translation is there now.
 * @throws WrongUse if a flag has a wrong value, or there is no such entry; Cancelled if the person
 *   stops.
 */
export function makeTranslation(options: MakeOptions): Promise<boolean> {
  return settle(options, (session) => draftTranslation(options.root, session));
}

async function draftTranslation(root: string, session: Session): Promise<Draft> {
  const answers = new Answers();
  await answer(ofQuestion, answers, session);
  await answer(localeQuestion, answers, session, others[0]);
  const [file, locale] = [answers.text('of'), answers.text('locale')];
  if (file === undefined || locale === undefined) return { files: new Map(), answers };
  const original = readOriginal(root, file);
  const questions = textQuestions(root, file);
  for (;;) {
    for (const question of questions) await answer(question, answers, session);
    // A translation that says nothing is none.
    if (questions.some(({ name }) => answers.values.has(name))) break;
    if (session.prompter === undefined) {
      answers.missing.push(...questions);
      break;
    }
    session.prompter.note('Translate at least one of the texts; Ctrl+C stops.');
  }
  if (answers.missing.length + answers.wrong.length > 0) return { files: new Map(), answers };
  const path = file.replace(/(\.\w+)$/, `.${locale}$1`);
  return { files: new Map([[path, textOf(original, answers, session.today)]]), answers };
}

function readOriginal(root: string, file: string): Document {
  const address = addressOf(file);
  const files = readTree(root).files.map((one) => one.file);
  if (address === undefined || address.locale !== undefined || !files.includes(file)) {
    throw new WrongUse(
      `There is no English entry ${file}. ${didYouMean(file, files) || `Name its file, such as ${files[0] ?? 'content/glossary/sme.yaml'}.`}`.trim(),
    );
  }
  return readDocument(address, file, readFileSync(join(root, file), 'utf8')).document;
}

function textOf({ collection, fields, body }: Document, answers: Answers, today: string): string {
  const { schema, body: hasBody } = collections[collection];
  const texts = fieldTexts(schema, fields.data).flatMap(({ path, en }) => {
    const text = answers.text(`texts.${formatPath(path)}`);
    return text === undefined ? [] : [{ en, text }];
  });
  const unique = texts.filter(({ en }, index) => texts.findIndex((one) => one.en === en) === index);
  if (!hasBody) return newText({ translated: today, texts: unique });
  const prose = sectionsOf(body).map(({ id }) => answers.text(`body.${id}`) ?? '');
  const data = { translated: today, texts: unique, sections: recordOf(body) };
  return `---\n${newText(data)}---\n\n${prose.join('\n\n')}\n`;
}
