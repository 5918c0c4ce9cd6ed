import {
  Document,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { misreadAs } from '../../checker/read/yaml/misread.ts';

/** Longest line that a list may take; a longer one gets a line an item. */
const lineLimit = 100;

/**
 * How a text is quoted; undefined if it need not be. What begins with a digit or a sign is a number
 * or a date to some readers. A text that holds double quotes stands in single ones, as in Prettier.
 */
function quotesFor(text: string): 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined {
  const isPlain =
    /^\p{L}/u.test(text) &&
    misreadAs(text) === undefined &&
    !/^["']/.test(stringify(text, { lineWidth: 0 }));
  if (isPlain) return undefined;
  return text.includes('"') ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
}

/** A node in the style of the house: dates in quotes, short lists and small groups on one line. */
export function nodeOf(value: unknown, key: string): YAMLMap | YAMLSeq | Scalar {
  const node = new Document(value).contents;
  if (!(node instanceof YAMLMap || node instanceof YAMLSeq || node instanceof Scalar)) {
    return new Scalar(value);
  }
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string') return;
      const quotes = quotesFor(scalar.value);
      if (quotes !== undefined) scalar.type = quotes;
    },
    Seq: (_, seq) => {
      const isFlat = seq.items.every(
        (item) => isScalar(item) && !/[,[\]{}]/.test(String(item.value)),
      );
      const length = seq.items.reduce<number>((sum, item) => sum + String(item).length + 2, 0);
      if (isFlat && key.length + length + 4 <= lineLimit) seq.flow = true;
    },
  });
  if (key === 'founded' && node instanceof YAMLMap) node.flow = true;
  if (key === 'nativeNames' && isSeq(node)) {
    for (const item of node.items) {
      if (item instanceof YAMLMap && String(item).length + 6 <= lineLimit) item.flow = true;
    }
  }
  return node;
}

/** The text of a document, with braces set off and brackets not, as entries are written. */
export function toText(document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  const cuts: number[] = [];
  visit(parseDocument(text), {
    Seq: (_, { flow, range }) => {
      if (flow !== true || range === undefined || range === null) return;
      const [start, end] = range;
      if (text[start + 1] === ' ') cuts.push(start + 1);
      if (text[end - 2] === ' ' && /\S/.test(text[end - 3] ?? ' ')) cuts.push(end - 2);
    },
  });
  return without(
    text,
    [...new Set(cuts)].sort((a, b) => a - b),
  );
}

function without(text: string, cuts: readonly number[]): string {
  let from = 0;
  let rest = '';
  for (const cut of cuts) {
    rest += text.slice(from, cut);
    from = cut + 1;
  }
  return rest + text.slice(from);
}
