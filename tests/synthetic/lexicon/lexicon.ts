import type { OrganisationKind } from '../../../src/schemas/vocabularies.ts';

/** Two spellings of one thing: in the language itself, and in English texts. */
export type Pair = readonly [native: string, english: string];

/** What invented words and names of organisations in one language are put together from. */
export interface Lexicon {
  /** BCP 47 tag. */
  language: string;
  /** Name of the country as English names of organisations write it. */
  country: string;
  /** Consonants that begin a syllable, and vowels that end it. */
  onsets: readonly Pair[];
  vowels: readonly Pair[];
  /** Consonants that may close a word. */
  codas: readonly Pair[];
  /** Endings of invented places and of invented family names. */
  places: readonly Pair[];
  families: readonly Pair[];
  /** Towns, the largest first. */
  towns: readonly Pair[];
  /** A name from what the organisation is and the invented word, as the language puts them. */
  compose: (noun: string, word: string) => string;
  /** What an organisation of a kind is called; kinds without a word of their own use `other`. */
  nouns: Partial<Record<OrganisationKind, readonly string[]>> & { other: readonly string[] };
  /** Endings that the cases of a name put in place of its last vowel or after its last consonant. */
  cases: readonly string[];
}

/** Reads "ш sh, х kh, а" as pairs; one without a second spelling has the same in both. */
export function pairs(text: string): Pair[] {
  return text.split(', ').map((pair) => {
    const [native = '', english = native] = pair.split(' ');
    return [native, english];
  });
}

/** Reads "Київ|Kyiv, Кривий Ріг|Kryvyi Rih" as pairs, for what may hold spaces. */
export function names(text: string): Pair[] {
  return text.split(', ').map((pair) => {
    const [native = '', english = native] = pair.split('|');
    return [native, english];
  });
}
