import { collections } from '../../schemas/collections.ts';
import { type Place, type Problem, problem, startOf } from '../problems.ts';
import { type Address } from './addresses.ts';
import { type Prose, readProse } from './mdx.ts';
import type { Fields } from './yaml-fields.ts';
import { readFields } from './yaml.ts';

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

/** Reads a file; `text` is undefined if it could not be read as text, which is told elsewhere. */
export function readDocument(
  address: Address,
  file: string,
  text: string | undefined,
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
  if (!collections[address.collection].body) {
    const { fields, problems } = readFields(file, text, 1);
    return { document: { ...nothing, fields }, problems };
  }
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') {
    return { document: nothing, problems: [problem(parts, startOf(file), {})] };
  }
  const { fields, problems } = readFields(file, parts.frontMatter, 2);
  const { prose, problems: inProse } = readProse(file, parts.body, parts.bodyLine);
  // An empty body has no line of its own; the closing line of the front matter stands for it.
  const bodyStart = { ...startOf(file), line: parts.bodyLine - 1 };
  return {
    document: { ...nothing, fields, prose, body: parts.body, bodyStart },
    problems: [...problems, ...inProse],
  };
}

function noFields(file: string): Fields {
  const at = () => startOf(file);
  return { data: undefined, at, atKey: at, source: () => undefined };
}

interface Parts {
  frontMatter: string;
  body: string;
  bodyLine: number;
}

function splitFrontMatter(text: string): Parts | 'front-matter-missing' | 'front-matter-open' {
  const lines = text.split('\n');
  const isFence = (line: string) => /^---[ \t]*\r?$/.test(line);
  if (!isFence(lines[0] ?? '')) return 'front-matter-missing';
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return 'front-matter-open';
  const join = (some: string[]) => some.map((line) => `${line}\n`).join('');
  return {
    frontMatter: join(lines.slice(1, end)),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
