import { type Document, isAlias, isMap, isPair, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import type { FieldPath } from '../../paths.ts';
import { type Place, type Problem, problem } from '../../problems.ts';
import { misreadAs } from './misread.ts';
import { keyName, startOfNode } from './fields.ts';

/** What the parser puts for the two exclamation marks of a standard type. */
const standardTag = 'tag:yaml.org,2002:';

/** What YAML allows and entries do not have, or what means different things to different readers. */
export function oddities(
  document: Document.Parsed,
  place: (offset: number, path?: FieldPath, until?: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_, node, ancestors) => {
      const at = () => place(node.range?.[0] ?? 0, pathTo([...ancestors, node]), node.range?.[1]);
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
      if (!isScalar(node) || node.type !== 'PLAIN') return;
      const { source = '' } = node;
      if (typeof node.value === 'number' && /^[1-9]\d{0,2}\.\d{3}$/.test(source)) {
        const values = { source, number: node.value, whole: source.replace('.', '') };
        problems.push(problem('number-thousands', at(), values));
      }
      if (typeof node.value !== 'string') return;
      const found = misreadAs(node.value);
      if (found !== undefined) {
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
