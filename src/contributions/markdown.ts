import { printable } from '../checker/problems.ts';

/** Most of a text of others in a line of Markdown, in UTF-16 units. */
const longest = 600;

/**
 * A text of others as Markdown that does nothing: a span of code. There GitHub notifies nobody, links
 * nothing, and leaves no mark at the issue that an address leads to.
 *
 * @param text Anything; line breaks become spaces, invisible signs are made visible.
 */
export function code(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim().toWellFormed());
  const shown = line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
  if (shown === '') return '(empty)';
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const room = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/**
 * A link whose address is made of parts that are not ours. It must not begin a line: there, signs in its
 * words could make a definition of it.
 *
 * @param words Markdown, of our own or from {@link code}.
 * @param base Start of the address, ours.
 * @param parts Parts of its path, which cannot leave it.
 * @param fragment What follows the sign #.
 */
export function link(words: string, base: string, parts: readonly string[], fragment = ''): string {
  const path = parts.map((part) =>
    // What Markdown could take for the end of the address.
    encodeURIComponent(part.toWellFormed()).replace(
      /[!'()*_~]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
  return `[${words}](${[base, ...path].join('/')}${fragment === '' ? '' : `#${fragment}`})`;
}

/** A heading and what stands under it; left out where that is nothing. */
export interface Section {
  title: string;
  /** Blocks of Markdown, each a whole: a paragraph, or an item of a list with its own items. */
  blocks: readonly string[];
}

/** What GitHub takes of a comment is 65,536 characters; some are left for what is put around. */
const room = 60_000;
/** What a section may take while others wait. */
export const share = 24_000;

/**
 * Sections as one text that fits into a comment. What does not fit is counted, not cut in halves.
 *
 * @param head What stands above the sections.
 * @param rest Where the whole can be read, as a sentence of Markdown.
 */
export function fitted(head: string, sections: readonly Section[], rest: string): string {
  let left = room - head.length - rest.length;
  const parts = sections.flatMap(({ title, blocks }) => {
    if (blocks.length === 0) return [];
    const kept: string[] = [];
    let size = title.length + 200;
    for (const block of blocks) {
      if (size + block.length + 2 > Math.min(left, share)) continue;
      size += block.length + 2;
      kept.push(block);
    }
    left -= size;
    const more = blocks.length - kept.length;
    const tail = more > 0 ? [`- … and ${String(more)} more. ${rest}`] : [];
    return [section(title, [...kept, ...tail])];
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** Sections as one text of any length, for a file. */
export function whole(head: string, sections: readonly Section[]): string {
  const parts = sections.flatMap(({ title, blocks }) =>
    blocks.length === 0 ? [] : [section(title, blocks)],
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

const section = (title: string, blocks: readonly string[]) =>
  `### ${title}\n\n${blocks.join('\n')}`;
