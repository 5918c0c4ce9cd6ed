import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Place, type Problem, problem } from '../problems.ts';
import { explainMdx } from './mdx-syntax.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Prose as a tree. */
export type Tree = ReturnType<typeof parser.parse>;

/** A component or HTML element in the prose. */
export type Element = Extract<
  Tree['children'][number],
  { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }
>;

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

interface Positioned {
  position?: { start: Point; end: Point } | undefined;
}

/** The prose of a file. */
export interface Prose {
  tree: Tree;
  at: (node: Positioned) => Place;
  /** A part of the prose as typed. */
  source: (node: Positioned) => string;
}

/** Several times what the longest text and its longest block have. */
const bodyLimit = 30_000;
const blockLimit = 5000;
/** Signs one after another, and signs of quotations and lists at the start of a line: more than anybody needs. */
const repeated = /([*_`~<>{}()[\]!&\\#])\1{79}/;
const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){9}/;

/** What would keep the parser busy for long: its time grows with the square of a block's length. */
function sizeProblem(
  text: string,
  place: (line: number, column?: number) => Place,
): Problem | undefined {
  if (text.length > bodyLimit) {
    return problem('body-too-long', place(1), { length: text.length, limit: bodyLimit });
  }
  let length = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (nested.test(line) || repeated.test(line)) return problem('mdx-depth', place(index + 1), {});
    length = line.trim() === '' ? 0 : length + line.length + 1;
    if (length > blockLimit) {
      return problem('body-block-too-long', place(index + 1), { length, limit: blockLimit });
    }
  }
  return undefined;
}

function placer(file: string, firstLine: number) {
  return (line = 1, column = 1): Place => ({ file, line: line + firstLine - 1, column, field: '' });
}

/** Prose of which the tree is known. */
export function proseOf(file: string, text: string, firstLine: number, tree: Tree): Prose {
  const place = placer(file, firstLine);
  const lines = text.split('\n');
  const at = ({ position }: Positioned): Place => {
    const here = place(position?.start.line, position?.start.column);
    if (position === undefined) return here;
    const { start, end } = position;
    // What runs over several lines is marked on its first.
    const rest = (lines[start.line - 1] ?? '').slice(start.column - 1).trimEnd().length;
    return { ...here, length: end.line > start.line ? rest : end.column - start.column };
  };
  const source = ({ position }: Positioned) =>
    text.slice(position?.start.offset, position?.end.offset);
  return { tree, at, source };
}

/**
 * Reads prose; `firstLine` is the line of the file on which the text starts.
 *
 * @returns The prose, or undefined with a problem that tells why it cannot be read.
 */
export function readProse(
  file: string,
  text: string,
  firstLine: number,
): { prose: Prose | undefined; problems: Problem[] } {
  const place = placer(file, firstLine);
  const tooMuch = sizeProblem(text, place);
  if (tooMuch !== undefined) return { prose: undefined, problems: [tooMuch] };
  try {
    return { prose: proseOf(file, text, firstLine, parser.parse(text)), problems: [] };
  } catch (error) {
    if (error instanceof RangeError) {
      return { prose: undefined, problems: [problem('mdx-depth', place(), {})] };
    }
    return { prose: undefined, problems: [explainMdx(error, text, place)] };
  }
}

const elementsByTree = new WeakMap<Tree, Element[]>();

/** All components and HTML elements of the prose, in order. */
export function elementsOf(prose: Prose): Element[] {
  const known = elementsByTree.get(prose.tree);
  if (known !== undefined) return known;
  const elements: Element[] = [];
  elementsByTree.set(prose.tree, elements);
  visit(prose.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
  });
  return elements;
}

/** Whether a reader would see any words. */
export function hasText(tree: Tree | Element): boolean {
  let found = false;
  visit(tree, (node) => {
    const isText = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
    found ||= isText && node.value.trim() !== '';
  });
  return found;
}

/** Every use of a component's attribute with a plain text: `<Step id="…">`. */
export function usesOf(
  prose: Prose,
  component: string,
  attribute: string,
): { value: string; place: Place }[] {
  return elementsOf(prose)
    .filter(({ name }) => name === component)
    .flatMap(({ attributes }) => attributes)
    .flatMap((found) => {
      if (found.type !== 'mdxJsxAttribute' || found.name !== attribute) return [];
      const { value } = found;
      return typeof value === 'string' && value !== '' ? [{ value, place: prose.at(found) }] : [];
    });
}
