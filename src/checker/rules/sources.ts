import { collections } from '../../schemas/collections.ts';
import { slugPattern, webAddress } from '../../schemas/parts/primitives.ts';
import type { Context } from '../context.ts';
import { allValues, valuesAt } from '../paths.ts';
import { type Place, type Problem, problem } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { elementsOf, usesOf } from '../read/mdx.ts';
import { didYouMean } from '../suggest.ts';

interface Use {
  key: string;
  /** Worked out only for the few that are wrong. */
  place: () => Place;
}

/** Sources: each one named must be declared, each one declared must be used, and once is enough. */
export function sources(context: Context): Problem[] {
  const { entries, translations } = context;
  return [
    ...entries.flatMap((entry) => [...unused(entry, context), ...sameAddress(entry)]),
    ...[...entries, ...translations].flatMap((document) => undeclared(document, context)),
  ];
}

function declaredIn({ fields }: Document): string[] {
  return valuesAt(fields.data, 'sources.*').map(({ path }) => String(path[1]));
}

/** A key in capitals is declared all the same; that its form is wrong is told by the schema. */
function isSame(declared: string, used: string): boolean {
  return declared === used || declared.toLowerCase() === used;
}

function usesInFields({ fields }: Document): Use[] {
  return allValues(fields.data).flatMap(({ path, value }) => {
    // The field "source", or an item of a list in it.
    const name = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    const isUse = name === 'source' && path[0] !== 'sources' && typeof value === 'string';
    return isUse ? [{ key: value, place: () => fields.at(path) }] : [];
  });
}

function usesInProse({ prose }: Document): Use[] {
  if (prose === undefined) return [];
  return usesOf(prose, 'Cite', 'source').map(({ value, place }) => ({
    key: value,
    place: () => place,
  }));
}

function undeclared(document: Document, { entry }: Context): Problem[] {
  // A procedure has no sources of its own: it names those of its network.
  const owner = document.collection === 'procedures' ? 'networks' : document.collection;
  const declaring = entry(owner, document.id);
  if (declaring?.fields.data === undefined) return [];
  const declared = declaredIn(declaring);
  // What cannot be a key at all is told by the schema.
  const inFields = usesInFields(document).filter(({ key }) => slugPattern.test(key));
  return [...inFields, ...usesInProse(document)]
    .filter(({ key }) => !declared.some((one) => isSame(one, key)))
    .map(({ key, place }) =>
      problem('source-undeclared', place(), {
        key,
        file: declaring.file,
        hint: didYouMean(key, declared),
        declared: declared.length === 0 ? 'none' : declared.join(', '),
      }),
    );
}

function unused(document: Document, { entry }: Context): Problem[] {
  const { collection, id, fields } = document;
  const users = [document];
  if (collection === 'networks') {
    const procedure = entry('procedures', id);
    if (procedure === undefined) return [];
    users.push(procedure);
  }
  // While a file or a Cite cannot be read in full, nobody knows what it uses.
  if (!users.every(isReadable)) return [];
  const uses = users.flatMap((user) => [...usesInFields(user), ...usesInProse(user)]);
  const declared = declaredIn(document);
  const isDeclared = ({ key }: Use) => declared.some((one) => isSame(one, key));
  // A source that seems unused may be the one that a wrong key means.
  if (!uses.every(isDeclared)) return [];
  return declared
    .filter((key) => !uses.some((use) => isSame(key, use.key)))
    .map((key) => problem('source-unused', fields.atKey(['sources', key]), { key }));
}

function isReadable({ collection, fields, prose }: Document): boolean {
  if (fields.data === undefined) return false;
  if (prose === undefined) return !collections[collection].body;
  const cites = elementsOf(prose).filter(({ name }) => name === 'Cite');
  return usesOf(prose, 'Cite', 'source').length >= cites.length;
}

function sameAddress({ fields }: Document): Problem[] {
  const first = new Map<string, string>();
  return valuesAt(fields.data, 'sources.*.url').flatMap(({ path, value }) => {
    const url = webAddress.safeParse(value).data;
    if (url === undefined) return [];
    const key = String(path[1]);
    const address = new URL(url).href.replace(/\/$/, '');
    const other = first.get(address);
    if (other !== undefined) return [problem('source-duplicate', fields.at(path), { key, other })];
    first.set(address, key);
    return [];
  });
}
