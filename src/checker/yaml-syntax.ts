import { type Document, isScalar, visit, type YAMLParseError } from 'yaml';
import type { ProblemCode } from './problems.ts';

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
  | 'yaml-syntax'
>;

/** The parser's reasons that need the wording as well as the code; the first that fits counts. */
const byWording: readonly (readonly [RegExp, SyntaxCode])[] = [
  [/closing ['"]quote/, 'yaml-quote'],
  [/must end with a|must be sufficiently indented|must not be less indented/, 'yaml-bracket'],
  [/at node end|Missing , (?:or : )?between/, 'yaml-after-value'],
  [/need to be followed by map values/, 'yaml-line'],
];

const byCode: Partial<Record<YAMLParseError['code'], SyntaxCode>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indentation',
  BAD_SCALAR_START: 'yaml-first-character',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-line',
  MULTIPLE_DOCS: 'yaml-documents',
};

/**
 * A syntax error in the checker's terms.
 *
 * Only the first error of a file is worth telling: those after it are mostly its echoes.
 */
export function explainSyntax(
  error: YAMLParseError,
  document: Document.Parsed,
): { code: SyntaxCode; offset: number } {
  const code =
    byWording.find(([wording]) => wording.test(error.message))?.[1] ??
    byCode[error.code] ??
    'yaml-syntax';
  const offset = error.pos[0];
  return { code, offset: code === 'yaml-quote' ? openingQuote(document, offset) : offset };
}

/** The parser notices a quote that is not closed only where the text ends. */
function openingQuote(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_, node) => {
      const start = node.range?.[0] ?? end;
      if (node.type?.startsWith('QUOTE') === true && isScalar(node) && start < end) opening = start;
    },
  });
  return opening;
}
