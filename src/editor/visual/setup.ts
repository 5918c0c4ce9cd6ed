import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { cmsConfig, fileKindOf, type Place } from './config.ts';
import type { FileKind } from './file.ts';

/** All that the editor is told when it starts: made from the schemas when the site is built. */
export interface Setup {
  config: ReturnType<typeof cmsConfig>;
  /** The form of the files of each collection, and the ending of their names. */
  files: (FileKind & { collection: CollectionName; extension: string })[];
}

/** The setup of an editor. */
export function setupFor(place: Place): Setup {
  const config = cmsConfig(place);
  const files = collectionNames.map((collection) => ({
    collection,
    extension: config.collections.find(({ name }) => name === collection)?.extension ?? '',
    ...fileKindOf(collection),
  }));
  return { config, files };
}
