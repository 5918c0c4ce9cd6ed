import { HTMLElement, parse, TextNode } from 'node-html-parser';
import type { WordFinder } from '../../domain/text/words.ts';

/** Where a word is no running text, or is pressed or followed already. */
const skipped = new Set(
  'A BUTTON H1 H2 H3 H4 H5 H6 DT TH CODE SCRIPT STYLE SVG SUMMARY LABEL SELECT TIME NAV'.split(' '),
);

interface Change {
  start: number;
  end: number;
  html: string;
}

const reference = '<a class="cite"[^>]*>[^<]*</a>';

/**
 * A reference to a source goes with the word before it, never onto a line of its own: also where it
 * stands on a line of its own in the file, which Markdown takes for the end of the paragraph.
 */
function joinReferences(html: string): string {
  return html
    .replaceAll(new RegExp(`</p>((?:[\\s\\u00a0]*${reference})+)`, 'g'), '$1</p>')
    .replaceAll(/[\s\u00a0]+(?=<a class="cite")/g, '\u00a0');
}

/** A page's HTML in which words are explained, and the ids of those words in their order. */
export interface Explained {
  html: string;
  used: string[];
}

/**
 * Turns the first use of each word on a page into a button that opens its explanation.
 *
 * The button needs no script: it opens the element with the id `word-<id>`, a popover.
 *
 * @param original Well-formed HTML of (a part of) a page.
 * @param finders Finder of words for each language.
 * @param lang Language of the page; elements with another `lang` are searched in theirs.
 * @param without Ids of words that the page itself is about.
 */
export function explainWords(
  original: string,
  finders: ReadonlyMap<string, WordFinder>,
  lang: string,
  without: ReadonlySet<string>,
): Explained {
  const html = joinReferences(original);
  const used = new Set<string>();
  const changes: Change[] = [];
  const explain = (id: string, start: number, end: number, text: string) => {
    used.add(id);
    const button = `<button type="button" class="term" popovertarget="word-${id}">${text}</button>`;
    // A button is a box of its own, which a line may break after; its full stop goes with it.
    const [sign = ''] = /^[.,;:!?)]+/.exec(html.slice(end)) ?? [];
    const kept = sign === '' ? button : `<span class="term-end">${button}${sign}</span>`;
    changes.push({ start, end: end + sign.length, html: kept });
  };
  const inText = (node: TextNode, language: string) => {
    const [offset] = node.range;
    for (const { id, start, end } of finders.get(language)?.(node.rawText) ?? []) {
      if (used.has(id) || without.has(id)) continue;
      explain(id, offset + start, offset + end, node.rawText.slice(start, end));
    }
  };
  const walk = (element: HTMLElement, language: string) => {
    for (const child of element.childNodes) {
      if (child instanceof TextNode) inText(child, language);
      if (!(child instanceof HTMLElement)) continue;
      const term = child.getAttribute('data-term');
      if (term !== undefined && !used.has(term) && !without.has(term)) {
        explain(term, ...child.range, child.innerHTML);
      } else if (!skipped.has(child.tagName) && !child.hasAttribute('data-pagefind-ignore')) {
        walk(child, child.getAttribute('lang') ?? language);
      }
    }
  };
  walk(parse(html), lang);
  let result = '';
  let done = 0;
  for (const { start, end, html: button } of changes) {
    result += html.slice(done, start) + button;
    done = end;
  }
  return { html: result + html.slice(done), used: [...used] };
}
