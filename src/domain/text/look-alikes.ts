/** Alphabets whose letters can be taken for Latin ones, by their usual names. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
];

/** The alphabet of a letter, if it is one that is mixed up with the Latin one. */
export function scriptOf(letter: string): string | undefined {
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0];
}

/** Letters of other alphabets, each followed by the Latin letter that it looks like. */
const pairs =
  'АAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSаaеeіiјjоoрpсcуyхxѕsһhԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvհhոnսuօo';

const latin = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [
    pairs.charAt(2 * at),
    pairs.charAt(2 * at + 1),
  ]),
);

/** A text with each letter that looks like a Latin one replaced by it. */
export function asLatin(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => latin.get(letter) ?? letter);
}

/** Whether a word of another alphabet could be taken for one in Latin letters, letter by letter. */
export function looksLatin(word: string): boolean {
  return !/[A-Za-z]/.test(word) && /^[A-Za-z]+$/.test(asLatin(word));
}
