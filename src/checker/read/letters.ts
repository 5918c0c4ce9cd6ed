import { scriptOf } from '../../domain/text/look-alikes.ts';
import { type Problem, problem, shown } from '../problems.ts';

const names: Record<string, string> = {
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of a direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate of a first strong letter',
  '\u2069': 'end of an isolate',
  '\uFEFF': 'zero-width no-break space',
};

/**
 * Letters that are not what they seem, and mislead search and review: characters that nobody sees,
 * words in two alphabets, marks in piles; the first of each kind and line.
 */
export function letterProblems(file: string, text: string): Problem[] {
  // Nearly all lines are plain, and need not be looked at closely.
  return text.split('\n').flatMap((content, index) => {
    const line = content.replace(/\r$/, '');
    if (/^[\x20-\x7E\t]*$/.test(line)) return [];
    const place = (column: number, length: number) => ({
      ...{ file, line: index + 1, column: column + 1, field: '', length },
    });
    const hidden = invisible.exec(line) ?? strangeIndent.exec(line);
    const piled = /\p{M}{4,}/u.exec(line);
    const mixed = mixedWord(line);
    return [
      ...(hidden === null
        ? []
        : [
            problem('file-invisible-character', place(hidden.index, 1), {
              name: nameOf(hidden[0]),
            }),
          ]),
      ...(piled === null
        ? []
        : [problem('file-piled-marks', place(piled.index, piled[0].length), {})]),
      ...(mixed === undefined
        ? []
        : [problem('file-mixed-letters', place(mixed.index, mixed.word.length), mixed)]),
    ];
  });
}

/** Control and format characters, line separators, and letters that show nothing. */
const invisible = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** A space in the indentation that only looks like one. */
const strangeIndent = /(?<=^[ \t]*)[^\S \t]/u;

/** The first word that has letters of two alphabets. */
function mixedWord(line: string) {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letter = /\p{Script=Latin}/u.test(word)
      ? /(?!\p{Script=Latin})[\p{L}]/u.exec(word)?.[0]
      : undefined;
    const script = letter === undefined ? undefined : scriptOf(letter);
    if (letter !== undefined && script !== undefined) {
      return { index, word: shown(word), letter: `"${letter}"`, script };
    }
  }
  return undefined;
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name === undefined ? code : `${code} (${name})`;
}
