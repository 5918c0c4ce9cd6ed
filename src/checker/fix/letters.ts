import type { Edit } from './edits.ts';

/** Characters that show nothing and change nothing around them. */
const needless = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Spaces at the end of a line. In prose two of them mean a line break, and stay. */
const lineEnds = { fields: /[ \t]+$/gm, prose: /(?<=^|\S) $|^[ \t]+$/gm };

/** Spaces that only look like one, and the wide colon, where YAML wants the plain ones. */
const strangeSpace =
  /(?<=^[ \t]*(?:[^\S \t\r\n])*)[^\S \t\r\n]|(?<=^[ \t]*(?:- )?[\w-]+:)[^\S \t\r\n]/gmu;
const wideColon = /(?<=^[ \t]*(?:- )?[\w-]+)： ?/gmu;

/**
 * Mends the letters of a text: line ends of Windows, spaces at the ends of lines, characters that
 * nobody sees, letters put together from parts, and a last line without end.
 *
 * @param text The file's text.
 * @param bodyStart Where the prose starts; the length of the text if there is none.
 */
export function letterEdits(text: string, bodyStart: number): Edit[] {
  const edits: Edit[] = [];
  const replace = (pattern: RegExp, by: string, why: string, from = 0, to = text.length) => {
    for (const match of text.slice(from, to).matchAll(pattern)) {
      const start = from + match.index;
      edits.push({ start, end: start + match[0].length, text: by, why });
    }
  };
  // One kind at a time, so that the places of the others stay true.
  replace(/\r\n?/g, '\n', 'line ends');
  if (edits.length > 0) return edits;
  replace(needless, '', 'invisible characters');
  if (edits.length > 0) return edits;
  replace(strangeSpace, ' ', 'spaces', 0, bodyStart);
  replace(wideColon, ': ', 'colons', 0, bodyStart);
  if (edits.length > 0) return edits;
  for (const match of text.matchAll(/[^\p{M}]\p{M}+/gu)) {
    const composed = match[0].normalize('NFC');
    const end = match.index + match[0].length;
    edits.push({ start: match.index, end, text: composed, why: 'letters in one piece (NFC)' });
  }
  replace(lineEnds.fields, '', 'spaces at the end of a line', 0, bodyStart);
  replace(lineEnds.prose, '', 'spaces at the end of a line', bodyStart);
  if (text.trim() !== '') {
    const end = text.trimEnd().length;
    if (text.slice(end) !== '\n') {
      edits.push({ start: end, end: text.length, text: '\n', why: 'one line end at the end' });
    }
  }
  return edits;
}
