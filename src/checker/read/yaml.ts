import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  visit,
  type YAMLMap,
} from 'yaml';
import { type FieldPath, formatPath } from '../paths.ts';
import { type Place, type Problem, problem } from '../problems.ts';
import { explainSyntax } from './yaml-syntax.ts';

/** The fields of a file: their values, and where each of them stands. */
export interface Fields {
  /** Values as written, not yet held against a schema; undefined if they cannot be read. */
  data: unknown;
  /** Where a value stands, or, if it is missing, the group or list that should hold it. */
  at: (path: FieldPath) => Place;
  /** Where the name of a field stands. */
  atKey: (path: FieldPath) => Place;
  /** A value as it is typed in the file, without quotes. */
  source: (path: FieldPath) => string | undefined;
}

type YamlNode = Node & { range?: Range | null };

/** Dates that other YAML readers, the site's among them, do not take for text. */
const dateLike = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/;
/** Numbers that only some YAML readers take for numbers. */
const numberLike = /^[-+]?0[box][\da-f]+$/i;

/** What the parser puts for the two exclamation marks of a standard type. */
const standardTag = 'tag:yaml.org,2002:';

/** Reads fields; `firstLine` is the line of the file on which the text starts. */
export function readFields(
  file: string,
  text: string,
  firstLine: number,
): { fields: Fields; problems: Problem[] } {
  const lines = new LineCounter();
  const end = text.trimEnd().length;
  const place = (offset: number, path: FieldPath = []): Place => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    const inText = { line: Math.max(line, 1), column: Math.max(col, 1) };
    return {
      file,
      line: inText.line + firstLine - 1,
      column: inText.column,
      field: formatPath(path),
    };
  };
  const unreadable: Fields = {
    data: undefined,
    at: () => place(0),
    atKey: () => place(0),
    source: () => undefined,
  };
  try {
    // Keys that occur twice are found below, with their names.
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const { code, offset } = explainSyntax(error, document, text);
      return { fields: unreadable, problems: [problem(code, place(offset), {})] };
    }
    const { contents } = document;
    if (!isMap(contents)) {
      const found = isSeq(contents) ? 'a list' : contents === null ? 'nothing' : 'plain text';
      const top = problem('yaml-top-level', place(contents?.range?.[0] ?? 0), { found });
      return { fields: unreadable, problems: [top] };
    }
    const problems = oddities(document, place);
    if (problems.some(({ code }) => code === 'yaml-anchor' || code === 'yaml-key')) {
      return { fields: unreadable, problems };
    }
    return { fields: fieldsOf(contents, document.toJS(), place), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fields: unreadable, problems: [problem('yaml-depth', place(0), {})] };
  }
}

function fieldsOf(
  contents: YAMLMap,
  data: unknown,
  place: (offset: number, path: FieldPath) => Place,
): Fields {
  return {
    data,
    at: (path) => {
      const { keyOffset, valueOffset, complete } = find(contents, path);
      return place(complete ? (valueOffset ?? keyOffset) : keyOffset, path);
    },
    atKey: (path) => place(find(contents, path).keyOffset, path),
    source: (path) => {
      const { node } = find(contents, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

interface Spot {
  node: YamlNode | null;
  /** Start of the field's name, or of the item of a list. */
  keyOffset: number;
  /** Start of the value; undefined if nothing is written there. */
  valueOffset: number | undefined;
  /** Whether the whole path exists. */
  complete: boolean;
}

/** Follows a path as far as it exists. */
function find(contents: YAMLMap, path: FieldPath): Spot {
  let node: YamlNode | null = contents;
  let keyOffset = startOfNode(contents) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      // Of two fields with the same name, the last one counts.
      const pair: Pair | undefined = node.items.findLast(({ key }) => keyName(key) === part);
      if (pair === undefined) return { node, keyOffset, valueOffset: undefined, complete: false };
      keyOffset = startOfNode(pair.key) ?? keyOffset;
      node = asNode(pair.value);
    } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
      node = asNode(node.items[part]);
      keyOffset = startOfNode(node) ?? keyOffset;
    } else {
      return { node, keyOffset, valueOffset: undefined, complete: false };
    }
  }
  const written = !(isScalar(node) && node.source === '' && node.type === 'PLAIN');
  return { node, keyOffset, valueOffset: written ? startOfNode(node) : undefined, complete: true };
}

function asNode(value: unknown): YamlNode | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

function startOfNode(value: unknown): number | undefined {
  return asNode(value)?.range?.[0];
}

function keyName(key: unknown): string | undefined {
  return isScalar(key) && key.value !== null ? String(key.value) : undefined;
}

/** What YAML allows and entries do not have, or what means different things to different readers. */
function oddities(
  document: Document.Parsed,
  place: (offset: number, path?: FieldPath) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (key, node, ancestors) => {
      const at = () => place(node.range?.[0] ?? 0, pathTo([...ancestors, node]));
      if (isAlias(node)) {
        problems.push(problem('yaml-anchor', at(), { what: `The alias *${node.source}` }));
        return;
      }
      if (node.anchor !== undefined) {
        problems.push(problem('yaml-anchor', at(), { what: `The anchor &${node.anchor}` }));
      }
      if (node.tag !== undefined) {
        problems.push(problem('yaml-tag', at(), { tag: node.tag.replace(standardTag, '!!') }));
      }
      if (isMap(node)) problems.push(...keyProblems(node, pathTo([...ancestors, node]), place));
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const found = dateLike.test(node.value)
        ? 'a date'
        : numberLike.test(node.value)
          ? 'a number'
          : undefined;
      if (found !== undefined && key !== 'key') {
        problems.push(problem('value-unquoted', at(), { source: node.value, found }));
      }
    },
  });
  return problems;
}

/** The path of a node, from all that it stands in. */
function pathTo(nodes: readonly unknown[]): FieldPath {
  return nodes.flatMap((node, index): FieldPath => {
    if (isPair(node)) return [keyName(node.key) ?? ''];
    const parent = nodes[index - 1];
    return isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
}

function keyProblems(
  map: YAMLMap,
  path: FieldPath,
  place: (offset: number, path: FieldPath) => Place,
): Problem[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    const offset = startOfNode(key) ?? startOfNode(map) ?? 0;
    const name = keyName(key);
    if (name === undefined) return [problem('yaml-key', place(offset, path), {})];
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, offset);
      return [];
    }
    const values = { key: name, first: place(earlier, path).line };
    return [problem('yaml-duplicate-key', place(offset, [...path, name]), values)];
  });
}
