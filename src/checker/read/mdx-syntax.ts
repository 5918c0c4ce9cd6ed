import { components } from '../../schemas/prose.ts';
import { type Place, type Problem, problem } from '../problems.ts';

/** A place in the text, line and column from 1. */
interface Point {
  line: number;
  column: number;
}

/** What the parser says when it gives up. */
interface Complaint {
  reason: string;
  ruleId: string;
  source: string;
  point: Point;
}

function complaintOf(error: unknown): Complaint {
  const fields = new Map<string, unknown>(Object.entries(error instanceof Error ? error : {}));
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const number = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'number' ? value : 1;
  };
  return {
    reason: text('reason'),
    ruleId: text('ruleId'),
    source: text('source'),
    point: { line: number('line'), column: number('column') },
  };
}

/** A syntax error of the prose in the checker's terms, placed where an editor has to look. */
export function explainMdx(
  error: unknown,
  text: string,
  place: (line: number, column: number) => Place,
): Problem {
  const { reason, ruleId, source, point } = complaintOf(error);
  const at = place(point.line, point.column);
  const placeAt = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return offset < 0 ? at : place(lines.length, (lines.at(-1)?.length ?? 0) + 1);
  };
  const read =
    text
      .split('\n')
      .slice(0, point.line - 1)
      .join('\n').length + point.column;
  switch (source) {
    case 'micromark-extension-mdxjs-esm':
      return problem('body-import', place(point.line, 1), {});
    case 'micromark-extension-mdx-expression': {
      const code = ruleId === 'acorn' ? 'body-expression' : 'mdx-brace';
      return problem(code, placeAt(openBrace(text.slice(0, read))), {});
    }
    case 'micromark-extension-mdx-jsx': {
      const inAttribute = / attribute (?:name|value)|after attribute/.test(
        reason.split(',')[0] ?? '',
      );
      // Where the text ends inside a tag, all tags after it were taken for a part of it.
      const start = ruleId === 'unexpected-eof' ? badTag(text) : text.lastIndexOf('<', read - 1);
      return problem(inAttribute ? 'mdx-attribute' : 'mdx-angle-bracket', placeAt(start), {});
    }
    case 'mdast-util-mdx-jsx':
      if (ruleId === 'end-tag-mismatch') return wrongTag(reason, at, place);
      return problem(
        ruleId === 'unexpected-closing-slash' ? 'mdx-closing-tag' : 'mdx-syntax',
        at,
        {},
      );
    default:
      return problem('mdx-syntax', at, {});
  }
}

/** The parser names the opening tag and its place, unless just a closing tag went astray. */
function wrongTag(
  reason: string,
  at: Place,
  place: (line: number, column: number) => Place,
): Problem {
  const opening = /`(?<tag><(?<name>[^/`>]*)>)` \((?<line>\d+):(?<column>\d+)/.exec(reason)?.groups;
  if (opening === undefined) {
    return problem('mdx-unclosed', at, {
      tag: /`(<\/[^`>]*>)`/.exec(reason)?.[1] ?? 'A component',
    });
  }
  const { tag = '', name = '', line, column } = opening;
  const start = place(Number(line), Number(column));
  return isHtml(name)
    ? problem('html-element', start, { name })
    : problem('mdx-unclosed', start, { tag });
}

/** Whether a name is that of an HTML element, rather than of a component in small letters. */
export function isHtml(name: string): boolean {
  const known = Object.keys(components).some((one) => one.toLowerCase() === name.toLowerCase());
  return /^[a-z]/.test(name) && !known;
}

/** Where the first tag starts that is not written as tags are; -1 if there is none. */
function badTag(text: string): number {
  const tag = /<\/?[a-z][\w.-]*(?:\s+[\w-]+="[^"]*")*\s*\/?>/giy;
  for (const { index } of text.matchAll(/(?<!\\)<(?!\s)/g)) {
    tag.lastIndex = index;
    if (!tag.test(text)) return index;
  }
  return -1;
}

/** Where the last brace starts that is not closed; -1 if there is none. */
function openBrace(text: string): number {
  let closed = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === '}') closed += 1;
    if (text[index] !== '{') continue;
    if (closed === 0) return index;
    closed -= 1;
  }
  return -1;
}
