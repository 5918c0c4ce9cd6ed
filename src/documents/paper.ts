import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A paper as word processors take it. */
export interface Paper {
  title: string;
  /** BCP 47 tag of the language it is written in. */
  language: string;
  /** Body as Markdown: headings, paragraphs, lists, bold and italic text. */
  body: string;
}

/** A run of text in one weight. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
}

/** A block of a paper, in the order of the page. */
export type Block =
  | { type: 'heading'; level: number; runs: Run[] }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'item'; ordered: boolean; depth: number; list: number; runs: Run[] };

/**
 * The blocks of a paper's body.
 *
 * @param body Markdown that the checker has passed; comments are left out.
 */
export function blocksOf(body: string): Block[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(body);
  let lists = 0;
  const listBlocks = (list: List, depth: number): Block[] => {
    const number = lists++;
    return list.children.flatMap((item) =>
      item.children.flatMap((child): Block[] =>
        child.type === 'list'
          ? listBlocks(child, depth + 1)
          : [
              {
                type: 'item',
                ordered: list.ordered === true,
                depth,
                list: number,
                runs: runsIn(child),
              },
            ],
      ),
    );
  };
  return tree.children.flatMap((node): Block[] => {
    if (node.type === 'list') return listBlocks(node, 0);
    const runs = runsIn(node);
    if (runs.length === 0) return [];
    return node.type === 'heading'
      ? [{ type: 'heading', level: node.depth, runs }]
      : [{ type: 'paragraph', runs }];
  });
}

function runsIn(node: RootContent): Run[] {
  const runs: Run[] = [];
  const add = (children: readonly PhrasingContent[], bold: boolean, italic: boolean) => {
    for (const child of children) {
      if (child.type === 'text') {
        runs.push({ text: child.value.replaceAll('\n', ' '), bold, italic });
      } else if (child.type === 'strong') add(child.children, true, italic);
      else if (child.type === 'emphasis') add(child.children, bold, true);
    }
  };
  visit(node, ['paragraph', 'heading'], (block) => {
    if (block.type === 'paragraph' || block.type === 'heading') add(block.children, false, false);
  });
  return runs;
}
