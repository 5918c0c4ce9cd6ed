import { components } from '../schemas/prose.ts';
import { type Place, type Problem, problem } from './problems.ts';

/** What the parser says when it gives up. */
interface Complaint {
  reason: string;
  ruleId: string;
  source: string;
  line: number | undefined;
  column: number | undefined;
}

function complaintOf(error: unknown): Complaint {
  const fields: Record<string, unknown> = { ...(error instanceof Error ? error : {}) };
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const number = (name: string) => (typeof fields[name] === 'number' ? fields[name] : undefined);
  return {
    reason: text('reason'),
    ruleId: text('ruleId'),
    source: text('source'),
    line: number('line'),
    column: number('column'),
  };
}

/** A syntax error of the prose in the checker's terms, placed where an editor has to look. */
export function explainMdx(error: unknown, text: string, start: Place): Problem {
  const complaint = complaintOf(error);
  const { reason, ruleId } = complaint;
  const place = { ...start, line: complaint.line ?? start.line, column: complaint.column ?? 1 };
  switch (complaint.source) {
    case 'micromark-extension-mdxjs-esm':
      return problem('body-import', { ...place, column: 1 }, {});
    case 'micromark-extension-mdx-expression': {
      const opening = openingBefore(text, place, '{', '}');
      return problem(ruleId === 'acorn' ? 'body-expression' : 'mdx-brace', opening, {});
    }
    case 'micromark-extension-mdx-jsx':
      return reason.includes('attribute') && !reason.includes('in name')
        ? problem('mdx-attribute', openingBefore(text, place, '<', '>'), {})
        : problem('mdx-angle-bracket', openingBefore(text, place, '<', '>'), {});
    case 'mdast-util-mdx-jsx':
      if (ruleId === 'end-tag-mismatch') return explainTag(reason, place);
      if (ruleId === 'unexpected-closing-slash') return problem('mdx-closing-tag', place, {});
      return problem('mdx-syntax', place, {});
    default:
      return problem('mdx-syntax', place, {});
  }
}

/** The parser names the opening tag and its place, unless just a closing tag went astray. */
function explainTag(reason: string, place: Place): Problem {
  const opening = /`(?<tag><(?<name>[^/`>]*)>)` \((?<line>\d+):(?<column>\d+)/.exec(reason)?.groups;
  if (opening === undefined) {
    const tag = /`(<\/[^`>]*>)`/.exec(reason)?.[1] ?? 'A component';
    return problem('mdx-unclosed', place, { tag });
  }
  const { tag = '', name = '' } = opening;
  const at = { ...place, line: Number(opening['line']), column: Number(opening['column']) };
  return isHtml(name) ? problem('html-element', at, { name }) : problem('mdx-unclosed', at, { tag });
}

/** Whether a name is that of an HTML element, rather than of a component in small letters. */
export function isHtml(name: string): boolean {
  const known = Object.keys(components).some((one) => one.toLowerCase() === name.toLowerCase());
  return /^[a-z]/.test(name) && !known;
}

/** The last opening sign before a place that has no closing sign, or else the place itself. */
function openingBefore(text: string, place: Place, open: string, close: string): Place {
  const lines = text.split('\n');
  let closed = 0;
  for (let line = Math.min(place.line, lines.length); line > 0; line -= 1) {
    const content = lines[line - 1] ?? '';
    const last = line === place.line ? Math.min(place.column, content.length) : content.length;
    for (let column = last; column > 0; column -= 1) {
      const sign = content[column - 1];
      if (sign === close) closed += 1;
      if (sign !== open) continue;
      if (closed === 0) return { ...place, line, column };
      closed -= 1;
    }
  }
  return place;
}
