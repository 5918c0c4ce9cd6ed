import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';
import type { ProblemCode } from '../../problems.ts';

type SyntaxCode = Extract<
  ProblemCode,
  | 'yaml-tab'
  | 'yaml-indentation'
  | 'yaml-quote'
  | 'yaml-after-value'
  | 'yaml-bracket'
  | 'yaml-colon'
  | 'yaml-dash'
  | 'yaml-space'
  | 'yaml-first-character'
  | 'yaml-escape'
  | 'yaml-line'
  | 'yaml-documents'
  | 'yaml-depth'
  | 'yaml-syntax'
>;

/** The parser's reasons that need the wording as well as the code; the first that fits counts. */
const byWording: readonly (readonly [RegExp, SyntaxCode])[] = [
  [/closing ['"]quote/, 'yaml-quote'],
  [/must end with a|must be sufficiently indented|Unexpected flow-\w+-end/, 'yaml-bracket'],
  [/at node end|Missing , (?:or : )?between|Unexpected scalar token/, 'yaml-after-value'],
  [/need to be followed by map values/, 'yaml-line'],
  [/Sequence item without/, 'yaml-indentation'],
  [/Block scalar header|Not a YAML token|Unexpected block-seq-ind/, 'yaml-first-character'],
];

const byCode: Partial<Record<YAMLParseError['code'], SyntaxCode>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indentation',
  BAD_SCALAR_START: 'yaml-first-character',
  BAD_ALIAS: 'yaml-first-character',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_IN_FLOW: 'yaml-after-value',
  MULTILINE_IMPLICIT_KEY: 'yaml-line',
  MULTIPLE_DOCS: 'yaml-documents',
  RESOURCE_EXHAUSTION: 'yaml-depth',
};

/**
 * A syntax error in the checker's terms, placed where an editor has to look.
 *
 * Only the first error of a file is worth telling: those after it are mostly its echoes.
 */
export function explainSyntax(
  error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  document: Document.Parsed,
  text: string,
): { code: SyntaxCode; offset: number } {
  const code =
    byWording.find(([wording]) => wording.test(error.message))?.[1] ??
    byCode[error.code] ??
    'yaml-syntax';
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const cause = causeNear(text, lineStart, code);
  if (cause !== undefined) return cause;
  if (code === 'yaml-indentation' && /^ *\t/.test(text.slice(lineStart))) {
    return { code: 'yaml-tab', offset: lineStart };
  }
  // Where a parser gives up for depth says nothing about the file.
  const offset = code === 'yaml-depth' ? 0 : error.pos[0];
  if (code === 'yaml-quote' || code === 'yaml-bracket') {
    return { code, offset: openingOf(document, offset, code) };
  }
  if (code === 'yaml-colon') {
    // A colon on a later line belongs to a field that is indented too far.
    const nextField = /^[^\n]*\n\s*/.exec(text.slice(offset))?.[0].length ?? 0;
    if (text.indexOf(': ', offset) >= offset + nextField && nextField > 0) {
      return { code: 'yaml-indentation', offset: offset + nextField };
    }
  }
  return { code, offset };
}

/** The name of a field, and behind it what only looks like a colon or a space. */
const looksLikeColon = /^[ \t]*(?:- )?[\w-]+(?::(?=[^\S \t\r\n])|：)/u;

/** A field that a group or list is to follow. */
const opensGroup = /^[ \t]*(?:- )?[\w-]+:\s*$/;

/** What the line of an error, or the one before it, tells that the parser does not. */
function causeNear(
  text: string,
  lineStart: number,
  code: SyntaxCode,
): { code: SyntaxCode; offset: number } | undefined {
  const isAboutLines = ['yaml-indentation', 'yaml-line', 'yaml-colon'].includes(code);
  for (const start of [lineStart, startBefore(text, lineStart)]) {
    const line = lineAt(text, start);
    const name = looksLikeColon.exec(line)?.[0];
    if (name !== undefined) {
      return { code: 'yaml-space', offset: start + name.replace(/：$/, '').length };
    }
    const dash = /^[ \t]*-(?=[\p{L}"'[{*_])/u.exec(line)?.[0];
    if (dash !== undefined) return { code: 'yaml-dash', offset: start + dash.length - 1 };
    if (!isAboutLines) continue;
    const value = /^([ \t]*(?:- )?[\w-]+: +)[^"'\s].*:\s*$/.exec(line)?.[1];
    if (value !== undefined) return { code: 'yaml-colon', offset: start + value.length };
    const indent = indentOf(line);
    const next = start + line.length + 1;
    const nextIndent = indentOf(lineAt(text, next));
    // Each level has two spaces: what stands between two levels is out of place, not what follows it.
    if (indent % 2 === 1 && nextIndent % 2 === 0) {
      return { code: 'yaml-indentation', offset: start + indent };
    }
    if (/: *[>|][+-]?\s*$/.test(line) && nextIndent <= indent) {
      return { code: 'yaml-indentation', offset: next + nextIndent };
    }
    const above = lineAt(text, startBefore(text, start));
    // The first field of a group stands no deeper than its name, and the others do.
    if (opensGroup.test(above) && indentOf(above) === indent && nextIndent > indent) {
      return { code: 'yaml-indentation', offset: start + indent };
    }
  }
  return undefined;
}

const startBefore = (text: string, lineStart: number) =>
  lineStart === 0 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
const lineAt = (text: string, start: number) => text.slice(start).split('\n', 1)[0] ?? '';
const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** The parser notices that a quote or bracket is not closed only later, at times at the very end. */
function openingOf(
  document: Document.Parsed,
  noticed: number,
  code: 'yaml-quote' | 'yaml-bracket',
): number {
  let opening = noticed;
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [noticed, noticed, noticed];
      const isSought =
        code === 'yaml-quote'
          ? isScalar(node) && node.type?.startsWith('QUOTE') === true
          : isCollection(node) && node.flow === true;
      if (isSought && start < noticed && noticed <= end) opening = start;
    },
  });
  return opening;
}
