import { isMap, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type FieldPath, formatPath } from '../../paths.ts';
import { type Place, type Problem, problem } from '../../problems.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { oddities } from './oddities.ts';
import { explainSyntax } from './syntax.ts';

/** Several times what the longest entry holds; rules compare some lists item by item. */
const nodeLimit = 3000;

function nodesIn(root: YAMLMap): number {
  let count = 0;
  visit(root, {
    Node: () => {
      count += 1;
      return count > nodeLimit ? visit.BREAK : undefined;
    },
  });
  return count;
}

/** Reads fields; `firstLine` is the line of the file on which the text starts. */
export function readFields(
  file: string,
  text: string,
  firstLine: number,
): { fields: Fields; problems: Problem[] } {
  const lines = new LineCounter();
  const end = text.trimEnd().length;
  const place = (offset: number, path: FieldPath = [], until?: number): Place => {
    const start = Math.min(offset, end);
    const { line, col } = lines.linePos(start);
    const inText = { line: Math.max(line, 1), column: Math.max(col, 1) };
    const at = { file, line: inText.line + firstLine - 1, column: inText.column };
    const field = formatPath(path);
    if (until === undefined) return { ...at, field };
    // What runs over several lines is marked on its first.
    const [first = ''] = text.slice(start, Math.max(until, start)).split('\n', 1);
    return { ...at, field, length: first.trimEnd().length };
  };
  const unreadable: Fields = {
    data: undefined,
    at: () => place(0),
    atKey: () => place(0),
    source: () => undefined,
  };
  try {
    // Keys that occur twice are found below, with their names.
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const { code, offset } = explainSyntax(error, document, text);
      return {
        fields: unreadable,
        problems: [problem(code, place(offset, [], Math.max(error.pos[1], offset + 1)), {})],
      };
    }
    const { contents } = document;
    if (!isMap(contents)) {
      const found = isSeq(contents) ? 'a list' : contents === null ? 'nothing' : 'plain text';
      const top = problem('yaml-top-level', place(contents?.range[0] ?? 0), { found });
      return { fields: unreadable, problems: [top] };
    }
    if (nodesIn(contents) > nodeLimit) {
      const tooMany = problem('yaml-size', place(0), { limit: nodeLimit });
      return { fields: unreadable, problems: [tooMany] };
    }
    const problems = oddities(document, text, place);
    if (problems.some(({ code }) => code === 'yaml-anchor' || code === 'yaml-key')) {
      return { fields: unreadable, problems };
    }
    return { fields: fieldsOf(contents, document.toJS(), place), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fields: unreadable, problems: [problem('yaml-depth', place(0), {})] };
  }
}
