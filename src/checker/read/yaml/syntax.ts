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
  [/at node end|Missing , (?:or : )?between/, 'yaml-after-value'],
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
