import { defaultLocale, locales } from '../../i18n/locales.ts';
import { type Context, createContext } from '../context.ts';
import { type Problem, problem, startOf } from '../problems.ts';
import { suggestion } from '../suggest.ts';
import { type Address, addressOf, likelyForms } from './addresses.ts';
import { type Document, readDocument } from './document.ts';
import { readTree, withDrafts } from './files.ts';
import type { Store } from './store.ts';

/** What else is read, and what need not be read again. */
interface LoadOptions {
  store?: Store | undefined;
  /** Texts of files that are to be written, by path from the root. */
  drafts?: ReadonlyMap<string, string> | undefined;
}

/** Reads all files, and says what is wrong with the reading of each. */
export function load(
  root: string,
  today: string,
  { store, drafts = new Map() }: LoadOptions = {},
): { context: Context; problems: Problem[]; files: number } {
  const tree = withDrafts(readTree(root), drafts);
  const problems = [...tree.problems];
  const entries: Document[] = [];
  const translations: Document[] = [];
  for (const { file, text } of tree.files) {
    const address = addressOf(file);
    if (address === undefined) {
      const values = { hint: renamed(file), forms: likelyForms(file) };
      problems.push(
        isOther.test(file)
          ? problem('file-kind', startOf(file), {})
          : problem('file-misplaced', startOf(file), values),
      );
      continue;
    }
    const wrongLocale = localeProblem(address, file);
    if (wrongLocale !== undefined) {
      problems.push(wrongLocale);
      continue;
    }
    const read = readDocument(address, file, text, store);
    problems.push(...read.problems);
    (address.locale === undefined ? entries : translations).push(read.document);
  }
  return {
    files: tree.files.length,
    problems,
    context: createContext({ entries, translations, folders: tree.folders, today }),
  };
}

/** Endings of pictures, documents, tables and archives. */
const isOther =
  /\.(?:png|jpe?g|gif|svg|webp|avif|heic|pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip)$/i;

/** What a file with another ending of the same kind is to be called: `.yml` is common elsewhere. */
function renamed(file: string): string {
  const right = file.replace(/\.yml$/i, '.yaml').replace(/\.(?:md|markdown)$/i, '.mdx');
  if (right === file || addressOf(right) === undefined) return '';
  return `Rename it to ${right.slice(right.lastIndexOf('/') + 1)}. `;
}

function localeProblem({ locale, entryFile }: Address, file: string): Problem | undefined {
  if (locale === undefined) return undefined;
  const name = entryFile.slice(entryFile.lastIndexOf('/') + 1);
  if (locale === defaultLocale) {
    return problem('file-default-locale', startOf(file), { locale, name });
  }
  const others = locales.filter((one) => one !== defaultLocale);
  if (others.some((one) => one === locale)) return undefined;
  const meant = others.find((one) => one === languageMeant(locale));
  const values = {
    locale,
    hint: meant === undefined ? '' : suggestion(name.replace(/(?=\.\w+$)/, `.${meant}`)),
    locales: others.map((one) => `.${one}`).join(', '),
  };
  return problem('file-locale', startOf(file), values);
}

/** The language that an ending stands for: its code in capitals or of three letters, or a country's. */
function languageMeant(ending: string): string | undefined {
  for (const tag of [ending, `und-${ending}`]) {
    try {
      const { language } = new Intl.Locale(tag).maximize();
      if (locales.some((one) => one === language)) return language;
    } catch {
      // It is no tag of this kind.
    }
  }
  return undefined;
}
