import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { type Place, printable } from '../problems.ts';
import { byteLimit } from '../read/files.ts';

/** The line of a problem as a terminal shows it, and what is meant underlined on the next. */
export interface Excerpt {
  text: string;
  marks: string;
}

/** Reads the line that a place is on; undefined if the file is not read as text. */
export type LineReader = (place: Pick<Place, 'file' | 'line'>) => string | undefined;

/** Cells of a terminal that may stand before what is meant, and that may be marked. */
const widthBefore = 48;
const widthMarked = 72;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first or last letters of a text that fit into some cells of a terminal. */
function cut(text: string, width: number, side: 'start' | 'end'): string {
  if (stringWidth(text) <= width) return text;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (side === 'end') letters.reverse();
  const kept: string[] = [];
  let room = width - 1;
  for (const letter of letters) {
    room -= stringWidth(letter);
    if (room < 0) break;
    kept.push(letter);
  }
  return side === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}

/** A text in which tabs and what steers a terminal take one cell each. */
function plain(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}

/**
 * Shows a line with what is meant underlined, whatever the width of its letters.
 *
 * @param line The line of the file, without its end.
 * @param place Column and length in UTF-16 units. Without a length the word at the column is marked.
 */
export function excerptOf(line: string, place: Pick<Place, 'column' | 'length'>): Excerpt {
  const start = Math.min(place.column - 1, line.length);
  const rest = line.slice(start);
  const length = place.length ?? /^(?:[^\s,:}\]]+|.?)/u.exec(rest)?.[0].length ?? 0;
  const before = cut(plain(line.slice(0, start)), widthBefore, 'end');
  const marked = cut(plain(rest.slice(0, length)), widthMarked, 'start');
  const room = Math.max(0, 100 - stringWidth(before) - stringWidth(marked));
  const after = marked.endsWith('…') ? '' : cut(plain(rest.slice(length)), room, 'start');
  const text = `${before}${marked}${after}`.trimEnd();
  return {
    text,
    marks: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked))),
  };
}

/**
 * A reader of lines that reads each file once, and none that the checker would not.
 *
 * @param root The project's folder.
 */
export function lineReader(root: string): LineReader {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    let lines = files.get(file);
    if (lines === undefined) {
      lines = linesOf(join(root, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function linesOf(path: string): string[] {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > byteLimit) return [];
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
  } catch {
    // A report on a file that cannot be read has no line to show.
    return [];
  }
}
