import { isMap, parseDocument } from 'yaml';
import { collections } from '../../schemas/collections.ts';
import { translation } from '../../schemas/collections/translation.ts';
import type { Address } from '../read/addresses.ts';
import { splitFrontMatter } from '../read/document.ts';
import { readFields } from '../read/yaml/read.ts';
import { withoutTracking } from '../rules/values/web-addresses.ts';
import { applyEdits, type Edit } from './edits.ts';
import { orderEdits, spellingEdits } from './keys.ts';
import { letterEdits } from './letters.ts';
import { valueEdits } from './values.ts';

/** A file after its mends. */
export interface Mended {
  text: string;
  /** What was mended, in a few words each, without repeats. */
  why: string[];
}

/** Mends build on each other: a key has to be right before its value can be. */
const rounds = 12;

/**
 * Mends what is safe to mend in a file, and leaves all else as it is typed, comments included.
 *
 * The text is the same again if it is mended twice.
 */
export function mendText(address: Address, text: string): Mended {
  const why = new Set<string>();
  let now = text;
  for (let round = 0; round < rounds; round += 1) {
    const edits = nextEdits(address, now);
    const { text: next, made } = applyEdits(now, edits);
    if (made.length === 0) break;
    for (const edit of made) why.add(edit.why);
    now = next;
  }
  return { text: now, why: [...why] };
}

/** The mends of the first kind that finds anything. */
function nextEdits(address: Address, text: string): Edit[] {
  const { body } = collections[address.collection];
  const parts = body
    ? splitFrontMatter(text.replace(/^\uFEFF/, ''))
    : { fields: text, firstLine: 1 };
  if (typeof parts === 'string') return letterEdits(text, 0);
  const start = body ? text.indexOf('\n') + 1 : 0;
  const letters = letterEdits(text, body ? start + parts.fields.length : text.length);
  if (letters.length > 0) return letters;
  const links = body ? linkEdits(text, start + parts.fields.length) : [];
  if (links.length > 0) return links;
  return fieldEdits(address, parts.fields).map((edit) => ({
    ...edit,
    start: edit.start + start,
    end: edit.end + start,
  }));
}

/** Addresses of links in the prose, without what only follows the reader. */
function linkEdits(text: string, bodyStart: number): Edit[] {
  return [...text.slice(bodyStart).matchAll(/(?<=\]\()https?:\/\/[^\s()]+(?=\))/g)].flatMap(
    (match) => {
      const clean = withoutTracking(match[0]);
      const start = bodyStart + match.index;
      if (clean === match[0]) return [];
      return [{ start, end: start + match[0].length, text: clean, why: 'tracking parameters' }];
    },
  );
}

function fieldEdits({ collection, locale }: Address, text: string): Edit[] {
  const { fields } = readFields('', text, 1);
  // Where YAML cannot be read, or twice means once, nobody knows what a change would do.
  if (fields.data === undefined) return [];
  const { contents, errors } = parseDocument(text, { uniqueKeys: true, logLevel: 'error' });
  if (!isMap(contents) || errors.length > 0) return [];
  const schema = locale === undefined ? collections[collection].schema : translation;
  for (const find of [
    () => spellingEdits(contents, fields.data, schema),
    () => valueEdits(contents, schema),
    () => orderEdits(text, contents, schema),
  ]) {
    const { text: next, made } = applyEdits(text, find());
    // A change that makes the fields unreadable is none.
    if (made.length > 0 && readFields('', next, 1).fields.data !== undefined) return made;
  }
  return [];
}
