import { validate } from '../checker/content.ts';
import { createContext } from '../checker/context.ts';
import { type Problem, startOf } from '../checker/problems.ts';
import { addressOf } from '../checker/read/addresses.ts';
import { type Document, readDocument } from '../checker/read/document.ts';
import { entryRules } from '../checker/rules/entry.ts';
import type { Around } from '../scaffold/ask/answers.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** An entry of the guide, as far as a new one may be taken for it. */
export interface Known {
  collection: CollectionName;
  id: string;
  name: string;
}

export interface Surroundings extends Around {
  /** Entries that are called alike. */
  known: readonly Known[];
}

/**
 * What the content check says of new files among the entries of the guide.
 *
 * @param files Their texts by path.
 * @returns What it would refuse them for; warnings are left to the check of the proposal.
 */
export function problemsIn(
  files: ReadonlyMap<string, string>,
  { ids, known, today }: Surroundings,
): Problem[] {
  const readings = [...files].flatMap(([path, text]) => {
    const address = addressOf(path);
    return address === undefined ? [] : [readDocument(address, path, text)];
  });
  const documents = readings.map(({ document }) => document);
  const others = (['networks', 'procedures', 'members'] as const).flatMap((collection) =>
    ids(collection).map((id) => standIn(collection, id, known)),
  );
  const context = createContext({
    entries: [...others, ...documents],
    translations: [],
    folders: [],
    today,
  });
  return [
    ...readings.flatMap(({ problems }) => problems),
    ...validate(context).problems,
    ...entryRules.flatMap((rule) => rule(context)),
  ].filter(({ severity, file }) => severity === 'error' && files.has(file));
}

/** An entry of which only the id, and perhaps the name, is known here. */
function standIn(collection: CollectionName, id: string, known: readonly Known[]): Document {
  const name = known.find((one) => one.collection === collection && one.id === id)?.name;
  const file = `${collection}/${id}`;
  const at = () => startOf(file);
  return {
    collection,
    id,
    country: undefined,
    locale: undefined,
    entryFile: file,
    file,
    fields: {
      data: name === undefined ? undefined : { name },
      at,
      atKey: at,
      source: () => undefined,
    },
    prose: undefined,
    body: '',
    bodyStart: at(),
  };
}
