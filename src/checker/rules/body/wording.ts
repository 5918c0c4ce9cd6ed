import { visit } from 'unist-util-visit';
import { textsIn } from '../../../domain/text/prose.ts';
import { defaultLocale, type Locale, locales } from '../../../i18n/locales.ts';
import type { Context } from '../../context.ts';
import { allValues, valueAt, valuesAt } from '../../paths.ts';
import { type Place, type Problem, problem, shown } from '../../problems.ts';
import type { Document } from '../../read/document.ts';
import { bannedWord } from './banned-words.ts';

/** Words of a sentence above which hardly anybody reads to its end. */
const sentenceLimit = 40;

/** Fields that hold names or words of others, which are not ours to choose. */
const notOurs = new Set([
  'name',
  'title',
  'publisher',
  'aliases',
  'nativeNames',
  'sources',
  'term',
  'long',
]);

/** A piece of the guide's own English text. */
interface Passage {
  text: string;
  place: () => Place;
}

/**
 * The guide's own texts: plain words in every language; in English also short sentences, and acronyms
 * that are explained.
 */
export function wording(context: Context): Problem[] {
  const known = knownAcronyms(context);
  const translated = context.translations.flatMap((document) => {
    const locale = locales.find((one) => one === document.locale);
    if (locale === undefined) return [];
    return [...pairedTexts(document), ...inProse(document)].flatMap((one) =>
      plainWords(one, locale),
    );
  });
  const written = context.entries.flatMap((entry) => {
    const passages = [...inFields(entry), ...inProse(entry)];
    return [
      ...passages.flatMap((one) => plainWords(one, defaultLocale)),
      ...passages.flatMap(longSentences),
      ...unexplained(passages, entry, known),
    ];
  });
  return [...written, ...translated];
}

/** The words of a translation for the fields of its entry. */
function pairedTexts({ fields }: Document): Passage[] {
  return valuesAt(fields.data, 'texts[].text').flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ text: value, place: () => fields.at(path) }] : [],
  );
}

function inFields({ fields }: Document): Passage[] {
  return allValues(fields.data).flatMap(({ path, value }) => {
    const isSentence = typeof value === 'string' && /\s/.test(value.trim());
    if (!isSentence || path.some((part) => notOurs.has(String(part)))) return [];
    return [{ text: value, place: () => fields.at(path) }];
  });
}

function inProse({ prose, collection }: Document): Passage[] {
  // A model text is filled in by others, in the words of their own letters.
  if (prose === undefined || collection === 'modelTexts') return [];
  const passages: Passage[] = [];
  visit(prose.tree, ['paragraph', 'tableCell'], (node) => {
    let text = '';
    visit(node, 'text', (inner) => {
      text += inner.value;
    });
    passages.push({ text, place: () => prose.at(node) });
  });
  return passages;
}

function plainWords({ text, place }: Passage, locale: Locale): Problem[] {
  const found = bannedWord(text, locale);
  return found === undefined ? [] : [problem('word-banned', place(), { ...found })];
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function longSentences({ text, place }: Passage): Problem[] {
  if (text.length < 5 * sentenceLimit) return [];
  for (const { segment } of sentences.segment(text)) {
    const length = segment.trim().split(/\s+/).length;
    if (length <= sentenceLimit) continue;
    const words = `${segment.trim().split(/\s+/).slice(0, 5).join(' ')} …`;
    return [problem('sentence-long', place(), { words, length, limit: sentenceLimit })];
  }
  return [];
}

/** Acronyms that everybody knows who reads this guide, or that stand for nothing else. */
const common = [
  'EU',
  'IT',
  'ICT',
  'SME',
  'NGO',
  'UN',
  'UK',
  'US',
  'USA',
  'AI',
  'PDF',
  'VAT',
  'ID',
  'TV',
  'OK',
  'EUR',
  'USD',
  'CV',
  'PC',
  'FAQ',
  'URL',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
];

const acronym = /(?<![\p{L}\p{N}&./-])\p{Lu}[\p{Lu}\p{N}]{1,9}(?=s?(?![\p{L}\p{N}&/]|[.-]\p{L}))/gu;

/** Acronyms that the glossary explains, or that name something the guide describes. */
function knownAcronyms({ entries }: Context): ReadonlySet<string> {
  const known = new Set(common);
  for (const { fields, collection } of entries) {
    const own = [
      ...['acronym', 'name', 'term', 'long', 'aliases'].map((field) =>
        valueAt(fields.data, [field]),
      ),
      collection === 'countries' ? valueAt(fields.data, ['code']) : '',
    ];
    for (const text of textsIn(own)) for (const [word] of text.matchAll(acronym)) known.add(word);
  }
  return known;
}

function unexplained(
  passages: readonly Passage[],
  { fields, body }: Document,
  known: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  const whole = [...textsIn(fields.data), body].join('\n');
  return passages.flatMap(({ text, place }) =>
    [...text.matchAll(acronym)].flatMap(([word]) => {
      if (known.has(word) || seen.has(word)) return [];
      seen.add(word);
      // `Full Name (ABC)`, or `ABC (Full Name)`, anywhere in the entry.
      const isExplained = whole.includes(`(${word}`) || whole.includes(`${word} (`);
      return isExplained ? [] : [problem('acronym-unexplained', place(), { word: shown(word) })];
    }),
  );
}
