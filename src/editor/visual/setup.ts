import { cmsConfig, fileKindOf, type Place } from './config.ts';
import type { FileKind } from './file.ts';

/** All that the editor is told when it starts: made from the schemas when the site is built. */
export interface Setup {
  config: ReturnType<typeof cmsConfig>;
  /** The form of the files of each collection, by the format it names, and the ending of their names. */
  files: (FileKind & { format: string; extension: string })[];
}

/** The setup of an editor. */
export function setupFor(place: Place): Setup {
  const config = cmsConfig(place);
  const files = config.collections.map(({ name, format, extension }) => ({
    format,
    extension,
    ...fileKindOf(name),
  }));
  return { config, files };
}
