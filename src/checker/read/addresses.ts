import {
  collectionNames,
  type CollectionName,
  collections,
  contentFolder,
} from '../../schemas/collections.ts';

/** What the path of a content file says about it. */
export interface Address {
  collection: CollectionName;
  id: string;
  /** Folder of the country, where a collection has one. */
  country: string | undefined;
  /** Language of a translation. */
  locale: string | undefined;
  /** Path of the entry: the file itself, or the one it translates. */
  entryFile: string;
}

/** The form of a collection's paths, such as `content/members/<country>/<id>.yaml`. */
export function formOf(collection: CollectionName): string {
  const { folder, file } = collections[collection];
  return [contentFolder, folder, ...(file.includes('<id>') ? [] : ['<id>']), file].join('/');
}

const patterns = collectionNames.map((collection) => ({
  collection,
  pattern: new RegExp(
    `^${formOf(collection)
      .replaceAll('.', '\\.')
      .replace(/<(\w+)>/g, '(?<$1>[^/.]+)')}$`,
  ),
}));

/** `…/index.uk.mdx` → `…/index.mdx` and `uk`; other paths as they are. */
function splitLocale(file: string): { entryFile: string; locale: string | undefined } {
  const parts = /^(?<start>.*\/[^/.]+)\.(?<locale>[^/.]+)(?<end>\.[^/.]+)$/.exec(file)?.groups;
  if (parts === undefined) return { entryFile: file, locale: undefined };
  return { entryFile: `${parts['start'] ?? ''}${parts['end'] ?? ''}`, locale: parts['locale'] };
}

/** What a path stands for, or undefined if nothing belongs there. */
export function addressOf(file: string): Address | undefined {
  const { entryFile, locale } = splitLocale(file);
  for (const { collection, pattern } of patterns) {
    const groups = pattern.exec(entryFile)?.groups;
    if (groups?.['id'] === undefined) continue;
    return { collection, id: groups['id'], country: groups['country'], locale, entryFile };
  }
  return undefined;
}

/** The forms of paths that a misplaced file could have been meant for. */
export function likelyForms(file: string): string {
  const folder = file.split('/')[1];
  const here = collectionNames.filter((name) => collections[name].folder === folder);
  return (here.length > 0 ? here : collectionNames).map(formOf).join(', ');
}
