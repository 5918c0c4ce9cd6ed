import { visit } from 'unist-util-visit';
import { components, entrySchemes, outsideSchemes } from '../../../schemas/prose.ts';
import type { Context } from '../../context.ts';
import { allValues } from '../../paths.ts';
import { type Problem, problem, shown } from '../../problems.ts';
import type { Document } from '../../read/document.ts';
import type { Prose, Tree } from '../../read/mdx.ts';
import { rawMarkdownRemedies } from '../../texts/raw-markdown.ts';

interface Kind {
  remedy: keyof typeof rawMarkdownRemedies;
  /** Strict rather than complete: a warning about a plain sentence would teach to overlook warnings. */
  pattern: RegExp;
  /** Whether it is text of its own in a model text, where brackets are there to be filled in. */
  isPlaceholder?: boolean;
}

const schemes = [...outsideSchemes, ...Object.keys(entrySchemes)].join('|');
const words = String.raw`\[[^[\]\n]{0,100}[\p{L}\p{N}][^[\]\n]{0,100}\]`;
const bold = String.raw`(?<![\p{L}\p{N}*])\*\*(?=[^*]{0,200}\p{L})[^*]{1,200}\*\*(?!\*)`;

const inProse: readonly Kind[] = [
  { remedy: 'heading', pattern: /^[ \t>]*#{2,}[\p{L}\p{N}][^\n]*/mu },
  { remedy: 'numbered', pattern: /^[ \t>]*\d{1,2}[.)]\p{Lu}\p{Ll}[^\n]*/mu },
  { remedy: 'list', pattern: /^[ \t>]*-\p{L}[^\n]*/mu },
  {
    remedy: 'link',
    pattern: new RegExp(String.raw`${words}\s{1,5}\((?:(?:${schemes}):|www\.)[^\s)]+\)`, 'u'),
    isPlaceholder: true,
  },
  {
    // Where a web address stands, its first part becomes a link, which another rule tells.
    remedy: 'spaced',
    pattern: new RegExp(
      String.raw`${words}\((?:${Object.keys(entrySchemes).join('|')}):[^\s)]*[ \t][^\n()"']*\)`,
      'u',
    ),
    isPlaceholder: true,
  },
  {
    remedy: 'reference',
    pattern: new RegExp(String.raw`${words}\[[\w-][^[\]\n]{0,100}\]`, 'u'),
    isPlaceholder: true,
  },
  { remedy: 'bold', pattern: new RegExp(bold, 'u') },
];

const inField: readonly Kind[] = [
  { remedy: 'tag', pattern: new RegExp(`</?(?:${Object.keys(components).join('|')})\\b[^>]*>`) },
  {
    remedy: 'fieldLink',
    pattern: new RegExp(String.raw`${words}\s?\((?:${schemes}):[^\s)]+\)`, 'u'),
  },
  { remedy: 'fieldBold', pattern: new RegExp(bold, 'u') },
];

/** Signs of Markdown that readers would see as they were typed, as they stand in a wrong place. */
export function rawMarkdown({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap((document) => [
    ...fieldProblems(document),
    ...(document.prose === undefined ? [] : proseProblems(document, document.prose)),
  ]);
}

function fieldProblems({ fields }: Document): Problem[] {
  return allValues(fields.data).flatMap(({ path, value }) => {
    // Titles of sources are the words of others.
    if (typeof value !== 'string' || path[0] === 'sources' || !/[<[*]/.test(value)) return [];
    return inField.flatMap(({ remedy, pattern }) => {
      const [text] = pattern.exec(value) ?? [];
      return text === undefined ? [] : [told(text, remedy, fields.at(path))];
    });
  });
}

function proseProblems({ collection }: Document, prose: Prose): Problem[] {
  const problems: Problem[] = [];
  const kinds = inProse.filter(
    ({ isPlaceholder = false }) => !isPlaceholder || collection !== 'modelTexts',
  );
  visit(prose.tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    const source = prose.source(block);
    if (!/\*\*|[)\]]|^[ \t>]*(?:#|-|\d)/m.test(source)) return;
    const text = plainText(block, prose);
    for (const { remedy, pattern } of kinds) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const start = found.index + found[0].search(/\S/);
      const typed = source.slice(start, found.index + found[0].length).trimEnd();
      problems.push(told(typed, remedy, prose.at(part(block, text, start, typed.length))));
    }
  });
  return problems;
}

function told(text: string, remedy: Kind['remedy'], place: Parameters<typeof problem>[1]): Problem {
  const values = { text: shown(text), remedy: rawMarkdownRemedies[remedy] };
  return problem('markdown-raw', place, values);
}

type Node = Tree | Tree['children'][number];

/** A block as typed, with signs that stand for nothing in place of all that is not plain text. */
function plainText(block: Node, prose: Prose): string {
  const start = block.position?.start.offset ?? 0;
  const text = prose.source(block).replace(/[^\n]/g, '\0').split('');
  visit(block, 'text', (node) => {
    const from = node.position?.start.offset;
    // Parts of an address in the text have no place of their own.
    if (from === undefined) return;
    const typed = prose.source(node).replace(/\\./g, '\0\0');
    for (let at = 0; at < typed.length; at += 1) text[from - start + at] = typed[at] ?? '';
  });
  return text.join('');
}

/** The place of a part of a block. */
function part({ position }: Node, text: string, from: number, length: number) {
  const point = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    const { line = 1, column = 1 } = position?.start ?? {};
    return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
  };
  return { position: { start: point(from), end: point(from + length) } };
}
