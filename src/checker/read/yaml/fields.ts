import { isMap, isScalar, isSeq, type Node, type Pair, type Range, type YAMLMap } from 'yaml';
import type { FieldPath } from '../../paths.ts';
import type { Place } from '../../problems.ts';

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

/** The fields of a mapping that can be read. */
export function fieldsOf(
  contents: YAMLMap,
  data: unknown,
  place: (offset: number, path: FieldPath, until?: number) => Place,
): Fields {
  return {
    data,
    at: (path) => {
      const { node, keyOffset, keyEnd, valueOffset, complete } = find(contents, path);
      return complete && valueOffset !== undefined
        ? place(valueOffset, path, node?.range?.[1])
        : place(keyOffset, path, keyEnd);
    },
    atKey: (path) => {
      const { keyOffset, keyEnd } = find(contents, path);
      return place(keyOffset, path, keyEnd);
    },
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
  /** End of that name; undefined at the top and for an item of a list. */
  keyEnd: number | undefined;
  /** Start of the value; undefined if nothing is written there. */
  valueOffset: number | undefined;
  /** Whether the whole path exists. */
  complete: boolean;
}

/** Follows a path as far as it exists. */
function find(contents: YAMLMap, path: FieldPath): Spot {
  let node: YamlNode | null = contents;
  let keyOffset = startOfNode(contents) ?? 0;
  let keyEnd: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      // Of two fields with the same name, the last one counts.
      const pair: Pair | undefined = node.items.findLast(({ key }) => keyName(key) === part);
      if (pair === undefined) {
        return { node, keyOffset, keyEnd, valueOffset: undefined, complete: false };
      }
      keyOffset = startOfNode(pair.key) ?? keyOffset;
      keyEnd = asNode(pair.key)?.range?.[1];
      node = asNode(pair.value);
    } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
      node = asNode(node.items[part]);
      keyOffset = startOfNode(node) ?? keyOffset;
      keyEnd = undefined;
    } else {
      return { node, keyOffset, keyEnd, valueOffset: undefined, complete: false };
    }
  }
  const written = !(isScalar(node) && node.source === '' && node.type === 'PLAIN');
  const valueOffset = written ? startOfNode(node) : undefined;
  return { node, keyOffset, keyEnd, valueOffset, complete: true };
}

function asNode(value: unknown): YamlNode | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

/** Where a node starts in the text. */
export function startOfNode(value: unknown): number | undefined {
  return asNode(value)?.range?.[0];
}

/** The name of a field, or undefined if the key is not a plain word. */
export function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  const { value } = key;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
