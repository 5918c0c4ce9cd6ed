/** A word that the glossary explains, with all the forms it is met in. */
export interface ExplainedWord {
  id: string;
  /** Name, acronym and other forms in one language. */
  forms: readonly string[];
}

/** A place in a text where a word stands. */
export interface Occurrence {
  id: string;
  start: number;
  end: number;
}

/** Finds the words of a glossary in running text. */
export type WordFinder = (text: string) => Occurrence[];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An acronym is told by its capitals; other words may begin a sentence or stand in the plural. */
const isAcronym = (form: string) => /\p{Lu}.*\p{Lu}/u.test(form) && !/\s\p{Ll}/u.test(form);

/** A form as a pattern, in text that may be HTML: `&` may be escaped there, a space a line break. */
function pattern(form: string): string {
  return escaped(form)
    .replaceAll('&', '&(?:amp;|#38;)?')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/['’]/g, "(?:['’]|&#39;)");
}

/**
 * Makes a finder for the words of a glossary.
 *
 * Longer forms win over shorter ones that they contain; forms count as whole words only, and may
 * carry the s of a plural.
 */
export function wordFinder(words: readonly ExplainedWord[]): WordFinder {
  const forms = words
    .flatMap(({ id, forms: all }) => all.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return () => [];
  const alternatives = forms.map(({ form }) =>
    isAcronym(form) ? `(${pattern(form)}s?)` : `((?i:${pattern(form)})s?)`,
  );
  const anyWord = new RegExp(
    `(?<![\\p{L}\\p{N}_@/.-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(anyWord)].map((match) => {
      const groups: (string | undefined)[] = match.slice(1);
      const which = groups.findIndex((group) => group !== undefined);
      const start = match.index;
      return { id: forms[which]?.id ?? '', start, end: start + match[0].length };
    });
}
