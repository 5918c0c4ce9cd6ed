import { visit } from 'unist-util-visit';
import type { Context } from '../../context.ts';
import { type Problem, problem, shown } from '../../problems.ts';
import { hasText, type Prose, type Tree } from '../../read/mdx.ts';

/** Texts of links that say nothing when a screen reader lists the links of a page. */
const empty = new Set(
  [
    ...[
      'here',
      'click here',
      'link',
      'this link',
      'this',
      'this page',
      'page',
      'more',
      'read more',
    ],
    ...['learn more', 'website', 'see', 'see here', 'тут', 'натисніть тут', 'посилання', 'це'],
    ...['ця сторінка', 'сторінка', 'більше', 'докладніше', 'читати далі', 'сайт', 'дивіться тут'],
  ].map((words) => words.toLowerCase()),
);

/** What keeps a text from being read by ear or by eye: links, tables and headings without words. */
export function reading({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap(({ prose }) =>
    prose === undefined ? [] : partsOf(prose),
  );
}

type Node = Tree | Tree['children'][number];

/** The words of a part of the prose. */
function wordsOf(node: Node): string {
  let words = '';
  visit(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') words += inner.value;
  });
  return words.replace(/\s+/g, ' ').trim();
}

function partsOf(prose: Prose): Problem[] {
  const problems: Problem[] = [];
  visit(prose.tree, (node) => {
    const at = () => prose.at(node);
    if (node.type === 'link') {
      const words = wordsOf({ type: 'root', children: [{ type: 'paragraph', children: [node] }] });
      const plain = words.replace(/[.…:→»>]+$/u, '').toLowerCase();
      if (plain === '') problems.push(problem('link-empty', at(), {}));
      else if (empty.has(plain)) problems.push(problem('link-text', at(), { words: shown(words) }));
    }
    if (node.type === 'heading' && wordsOf(node) === '') {
      problems.push(problem('heading-empty', at(), {}));
    }
    if (node.type === 'table') {
      const unnamed = node.children[0]?.children.find((cell) => {
        const row = { type: 'tableRow' as const, children: [cell] };
        return !hasText({ type: 'root', children: [{ type: 'table', children: [row] }] });
      });
      if (unnamed !== undefined) problems.push(problem('table-header', prose.at(unnamed), {}));
    }
  });
  return problems;
}
