import { type CollectionName, collections } from '../schemas/collections.ts';
import type { Problem } from './problems.ts';
import type { Document } from './read/document.ts';

/** What rules look at: all files as read, and the day that counts as today. */
export interface Context {
  entries: readonly Document[];
  translations: readonly Document[];
  /** All folders, from the root. */
  folders: readonly string[];
  today: string;
  entry: (collection: CollectionName, id: string) => Document | undefined;
  /** Ids that may be referred to in a collection, whether the entries are right or not. */
  ids: (collection: CollectionName) => string[];
}

/** A check over all content. */
export type Rule = (context: Context) => Problem[];

/** Makes the entries findable. */
export function createContext(
  files: Pick<Context, 'entries' | 'translations' | 'folders' | 'today'>,
): Context {
  const byKey = new Map<string, Document>();
  const byFolder = new Map<string, Set<string>>();
  for (const entry of files.entries) {
    const key = `${entry.collection}/${entry.id}`;
    // Of two entries with one id the first counts; a rule tells of the other.
    if (!byKey.has(key)) byKey.set(key, entry);
    const { folder } = collections[entry.collection];
    byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(entry.id));
  }
  return {
    ...files,
    entry: (collection, id) => byKey.get(`${collection}/${id}`),
    // By folder: of a network with one file missing, the missing file is told, and no more.
    ids: (collection) => [...(byFolder.get(collections[collection].folder) ?? [])],
  };
}
