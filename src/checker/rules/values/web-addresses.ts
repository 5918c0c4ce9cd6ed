import { toUnicode } from 'punycode/punycode.es6.js';
import { visit } from 'unist-util-visit';
import { looksLatin, scriptOf } from '../../../domain/text/look-alikes.ts';
import type { Context } from '../../context.ts';
import { allValues } from '../../paths.ts';
import { type Place, type Problem, problem, shown } from '../../problems.ts';
import type { Prose } from '../../read/mdx.ts';

/** Parameters that tell a site where a reader came from, and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|mkt_tok|trk|ref_src)$/i;

/** An address without parameters that only follow the reader; as it is if it has none. */
export function withoutTracking(address: string): string {
  const [, start, query, rest = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  if (start === undefined || query === undefined) return address;
  const parts = query.split('&');
  const kept = parts.filter((part) => !tracking.test(part.split('=', 1)[0] ?? ''));
  if (kept.length === parts.length) return address;
  return `${start}${kept.length === 0 ? '' : `?${kept.join('&')}`}${rest}`;
}

const spaced = 'it holds a space; write %20 for it, or take it out';

const suspicions: readonly (readonly [string, (url: URL, typed: string) => boolean])[] = [
  [spaced, (_, typed) => /\s/u.test(typed)],
  [
    'it holds a backslash or a sign that nobody sees',
    (_, typed) => /[\\\p{Cc}\p{Cf}]/u.test(typed),
  ],
  [
    'what stands before the sign @ looks like the host',
    ({ username, password }) => username !== '' || password !== '',
  ],
  ['its host is a number, or a name inside one network', ({ hostname }) => isPrivate(hostname)],
  ['its host looks like another one', ({ hostname }) => isDisguised(toUnicode(hostname))],
];

/** Hosts that are not public names: numbers, and names without a dot or of a local network. */
export function isPrivate(host: string): boolean {
  return /^\[|^[\d.]+$|^[^.]*$|\.(?:local|localhost|internal|lan|home|test)$/i.test(
    host.replace(/\.$/, ''),
  );
}

/** Whether a part of a host mixes alphabets, or is wholly made of letters that look like Latin ones. */
function isDisguised(host: string): boolean {
  return host
    .split('.')
    .some(
      (part) =>
        looksLatin(part) || (/\p{Script=Latin}/u.test(part) && scriptOf(part) !== undefined),
    );
}

/** Addresses that lead elsewhere than they seem to, or nowhere for a reader, or follow the reader. */
export function webAddresses({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap((document) => [
    ...allValues(document.fields.data).flatMap(({ path, value }) =>
      typeof value === 'string' ? addressProblems(value, () => document.fields.at(path)) : [],
    ),
    ...(document.prose === undefined ? [] : linkProblems(document.prose)),
  ]);
}

function linkProblems(prose: Prose): Problem[] {
  const problems: Problem[] = [];
  visit(prose.tree, (node, index = 0, parent) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const place = () => prose.at(node.position === undefined && parent ? parent : node);
    const [before, after] = [parent?.children[index - 1], parent?.children[index + 1]];
    // Of [a](https://example.org/one two) only the address up to the space becomes a link.
    const isCut =
      before?.type === 'text' &&
      /\]\((?:mailto:)?$/.test(before.value) &&
      after?.type === 'text' &&
      /^\s[^(]*\)/.test(after.value);
    problems.push(
      ...(isCut || /^https?:.*\s/is.test(node.url)
        ? [problem('address-suspicious', place(), { reason: spaced })]
        : addressProblems(node.url, place)),
    );
  });
  return problems;
}

function addressProblems(address: string, place: () => Place): Problem[] {
  if (!/^https?:\/\//i.test(address.trim()) || !URL.canParse(address)) return [];
  const url = new URL(address);
  const reason = suspicions.find(([, applies]) => applies(url, address))?.[0];
  if (reason !== undefined) return [problem('address-suspicious', place(), { reason })];
  const clean = withoutTracking(address);
  return clean === address ? [] : [problem('address-tracking', place(), { clean: shown(clean) })];
}
