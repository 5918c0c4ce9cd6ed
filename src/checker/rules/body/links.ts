import { visit } from 'unist-util-visit';
import type { CollectionName } from '../../../schemas/collections.ts';
import {
  type Component,
  components,
  entrySchemes,
  outsideSchemes,
} from '../../../schemas/prose.ts';
import type { Context } from '../../context.ts';
import { type Place, type Problem, problem, shown } from '../../problems.ts';
import { type Prose, usesOf } from '../../read/mdx.ts';
import { didYouMean } from '../../suggest.ts';

const schemes: ReadonlyMap<string, CollectionName> = new Map(Object.entries(entrySchemes));
const outside: readonly string[] = outsideSchemes;

/** Links to entries that do not exist, to addresses that may not be linked; images and footnotes. */
export function links(context: Context): Problem[] {
  return [...context.entries, ...context.translations].flatMap(({ prose }) =>
    prose === undefined ? [] : [...linkProblems(prose, context), ...attributeLinks(prose, context)],
  );
}

function linkProblems(prose: Prose, context: Context): Problem[] {
  const problems: Problem[] = [];
  visit(prose.tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      problems.push(problem('image', prose.at(node), {}));
    }
    if (node.type === 'footnoteReference') problems.push(problem('footnote', prose.at(node), {}));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      problems.push(problem('task-list', prose.at(node), {}));
    }
    if (node.type !== 'link' && node.type !== 'definition') return;
    problems.push(...targetProblems(node.url, prose.at(node), context));
  });
  return problems;
}

function targetProblems(url: string, place: Place, context: Context): Problem[] {
  if (url === '') return [problem('link-address', place, { url })];
  const { scheme, rest = '' } =
    /^(?<scheme>[a-z][a-z0-9+.-]*):(?<rest>.*)$/is.exec(url)?.groups ?? {};
  if (scheme === undefined) return [problem('link-internal', place, { url: shown(url) })];
  const collection = schemes.get(scheme);
  if (collection !== undefined) return missingEntry(rest, collection, place, context);
  if (!outside.includes(scheme.toLowerCase())) {
    const known = [...schemes.keys()].map((one) => `${one}:`);
    const hint = didYouMean(`${scheme}:`, [...known, ...outside.map((one) => `${one}:`)]);
    const values = { url: shown(url), hint, schemes: known.join(', ') };
    return [problem('link-scheme', place, values)];
  }
  const isWeb = /^https?$/i.test(scheme);
  // Spaces are told with all else that an address may not hold.
  if (isWeb && /\s/.test(rest)) return [];
  // The site's parser takes braces for code even here.
  const hasHost = isWeb ? /^\/\/[^/]/.test(rest) : rest !== '';
  const isComplete = URL.canParse(url) && hasHost && !/[{}\s]/.test(url);
  return isComplete ? [] : [problem('link-address', place, { url: shown(url) })];
}

/** Attributes that name an entry, such as `<Term id="…">`. */
function attributeLinks(prose: Prose, context: Context): Problem[] {
  const table: Record<string, Component> = components;
  return Object.entries(table).flatMap(([name, { attributes }]) =>
    Object.entries(attributes).flatMap(([attribute, { entry: collection }]) => {
      if (collection === undefined) return [];
      return usesOf(prose, name, attribute).flatMap(({ value, place }) =>
        missingEntry(value, collection, place, context),
      );
    }),
  );
}

function missingEntry(
  id: string,
  collection: CollectionName,
  place: Place,
  { ids }: Context,
): Problem[] {
  const known = ids(collection);
  if (known.includes(id)) return [];
  const hint = didYouMean(id, known);
  return [problem('link-unknown', place, { id: shown(id), collection, hint })];
}
