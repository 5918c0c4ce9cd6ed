import { collections } from '../../schemas/collections.ts';
import { type Place, type Problem, problem, startOf } from '../problems.ts';
import { formatPath } from '../paths.ts';
import { type Address } from './addresses.ts';
import { type Prose, proseOf, readProse } from './mdx.ts';
import type { Reading, Store } from './store.ts';
import type { Fields } from './yaml/fields.ts';
import { readFields } from './yaml/read.ts';

/** A content file, read as far as it can be. */
export interface Document extends Address {
  file: string;
  fields: Fields;
  /** Prose below the front matter; undefined if there is none or it cannot be read. */
  prose: Prose | undefined;
  /** The prose as typed. */
  body: string;
  /** Where the prose starts, also if nothing is there. */
  bodyStart: Place;
}

/**
 * Reads a file.
 *
 * @param text Its text; undefined if it could not be read as text, which is told elsewhere.
 * @param store Readings of earlier runs, which are taken and added to.
 */
export function readDocument(
  address: Address,
  file: string,
  text: string | undefined,
  store?: Store,
): { document: Document; problems: Problem[] } {
  const nothing: Document = {
    ...address,
    file,
    fields: noFields(file),
    prose: undefined,
    body: '',
    bodyStart: startOf(file),
  };
  if (text === undefined) return { document: nothing, problems: [] };
  const conflict = conflictLine(text);
  if (conflict !== undefined) {
    const place = { ...startOf(file), line: conflict };
    return { document: nothing, problems: [problem('file-conflict', place, {})] };
  }
  const parts = collections[address.collection].body
    ? splitFrontMatter(text)
    : { fields: text, firstLine: 1 };
  if (typeof parts === 'string') {
    return { document: nothing, problems: [problem(parts, startOf(file), {})] };
  }
  const { body, bodyLine } = parts;
  const keep = (reading: Reading) => store?.set(file, text, reading);
  const document = { ...nothing, ...bodyOf(file, parts) };
  const kept = store?.get(file, text);
  if (kept !== undefined) {
    const { data, tree, problems } = kept;
    const read = () => readFields(file, parts.fields, parts.firstLine).fields;
    document.fields = remembering({ data, read }, kept, keep);
    if (tree !== undefined && body !== undefined)
      document.prose = proseOf(file, body, bodyLine, tree);
    return { document, problems };
  }
  const { fields, problems } = readFields(file, parts.fields, parts.firstLine);
  const { prose, problems: inProse } =
    body === undefined ? { prose: undefined, problems: [] } : readProse(file, body, bodyLine);
  const reading: Reading = {
    data: fields.data,
    places: new Map(),
    tree: prose?.tree,
    problems: [...problems, ...inProse],
  };
  keep(reading);
  document.fields = remembering({ data: fields.data, read: () => fields }, reading, keep);
  document.prose = prose;
  return { document, problems: reading.problems };
}

/** The line on which Git has marked two versions of a text; undefined if there is none. */
function conflictLine(text: string): number | undefined {
  if (!/^>{7}(?: |\r?$)/m.test(text)) return undefined;
  const line = text.split('\n').findIndex((one) => /^<{7}(?: |\r?$)/.test(one));
  return line < 0 ? undefined : line + 1;
}

/**
 * Fields that are read only when a place is asked for that no earlier run has asked for.
 *
 * @param keep Keeps the reading, with a place it did not hold.
 */
function remembering(
  { data, read }: { data: unknown; read: () => Fields },
  reading: Reading,
  keep: (reading: Reading) => void,
): Fields {
  let fields: Fields | undefined;
  const later = () => (fields ??= read());
  return {
    data,
    at: (path) => {
      const key = formatPath(path);
      const known = reading.places.get(key);
      if (known !== undefined) return known;
      const place = later().at(path);
      reading.places.set(key, place);
      keep(reading);
      return place;
    },
    atKey: (path) => later().atKey(path),
    source: (path) => later().source(path),
  };
}

function bodyOf(file: string, parts: Parts): Pick<Document, 'body' | 'bodyStart'> | undefined {
  if (parts.body === undefined) return undefined;
  // An empty body has no line of its own; the closing line of the front matter stands for it.
  return { body: parts.body, bodyStart: { ...startOf(file), line: parts.bodyLine - 1 } };
}

function noFields(file: string): Fields {
  const at = () => startOf(file);
  return { data: undefined, at, atKey: at, source: () => undefined };
}

/** The parts of a file, with the lines on which they start. */
type Parts = { fields: string; firstLine: number } & (
  { body: string; bodyLine: number } | { body?: undefined; bodyLine?: undefined }
);

export function splitFrontMatter(
  text: string,
): Parts | 'front-matter-missing' | 'front-matter-open' {
  const lines = text.split('\n');
  const isFence = (line: string) => /^---[ \t]*\r?$/.test(line);
  if (!isFence(lines[0] ?? '')) return 'front-matter-missing';
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return 'front-matter-open';
  const join = (some: string[]) => some.map((line) => `${line}\n`).join('');
  return {
    fields: join(lines.slice(1, end)),
    firstLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
