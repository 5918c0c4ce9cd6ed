import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../../paths.ts';
import { type Place, type Problem, problem, shown } from '../../problems.ts';
import { misreadAs } from './misread.ts';
import { keyName, startOfNode } from './fields.ts';

/** What the parser puts for the two exclamation marks of a standard type. */
const standardTag = 'tag:yaml.org,2002:';

/** What YAML allows and entries do not have, or what means different things to different readers. */
export function oddities(
  document: Document.Parsed,
  text: string,
  place: (offset: number, path?: FieldPath, until?: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (position, node, ancestors) => {
      const at = () => place(node.range?.[0] ?? 0, pathTo([...ancestors, node]), node.range?.[1]);
      if (isAlias(node)) {
        problems.push(problem('yaml-anchor', at(), { what: `The alias *${node.source}` }));
        return;
      }
      if (node.anchor !== undefined) {
        problems.push(problem('yaml-anchor', at(), { what: `The anchor &${node.anchor}` }));
      }
      if (node.tag !== undefined) {
        const start = text.lastIndexOf('!', node.range?.[0]);
        const where = place(start, pathTo([...ancestors, node]), node.range?.[1]);
        problems.push(problem('yaml-tag', where, { tag: node.tag.replace(standardTag, '!!') }));
      }
      if (isMap(node)) problems.push(...keyProblems(node, pathTo([...ancestors, node]), place));
      if (!isScalar(node) || node.type !== 'PLAIN') return;
      const { source = '' } = node;
      if (typeof node.value === 'number' && /^[1-9]\d{0,2}\.\d{3}$/.test(source)) {
        const values = { source, number: node.value, whole: source.replace('.', '') };
        problems.push(problem('number-thousands', at(), values));
      }
      if (typeof node.value !== 'string') return;
      if (position !== 'key') {
        const path = pathTo([...ancestors, node]);
        problems.push(...lostText(text, node, (from, until) => place(from, path, until)));
      }
      const found = misreadAs(node.value);
      if (found !== undefined) {
        problems.push(problem('value-unquoted', at(), { source: node.value, found }));
      }
    },
  });
  return problems;
}

/** Where a text without quotes ends sooner, or later, than whoever typed it will have meant. */
function lostText(
  text: string,
  { range, source = '' }: Scalar,
  place: (from: number, until: number) => Place,
): Problem[] {
  const [start, end] = range ?? [0, 0];
  if (/^-[\p{L}"'[{*_]/u.test(source)) return [problem('yaml-dash', place(start, end), {})];
  const further = /\n\s*/.exec(text.slice(start, end));
  if (further !== null) {
    return [problem('yaml-continued', place(start + further.index + further[0].length, end), {})];
  }
  const lineEnd = text.indexOf('\n', end);
  const remark = /^[ \t]+(#.*)/.exec(text.slice(end, lineEnd < 0 ? undefined : lineEnd));
  if (remark === null) return [];
  const [all, words = ''] = remark;
  const from = end + all.length - words.length;
  return [problem('yaml-remark', place(from, end + all.length), { words: shown(words) })];
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
  place: (offset: number, path: FieldPath, until?: number) => Place,
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
    return [
      problem('yaml-duplicate-key', place(offset, [...path, name], offset + name.length), values),
    ];
  });
}
