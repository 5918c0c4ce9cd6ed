import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder the command `npm run zip` writes into. */
export const archiveFolder = 'downloads';

/** The archive of the guide, if one was made: its file name and size in bytes. */
export function archive(): { name: string; bytes: number } | undefined {
  // Named by day, so that the last is the newest.
  const name = globSync('ways-in-*.zip', { cwd: archiveFolder }).sort().at(-1);
  return name === undefined
    ? undefined
    : { name, bytes: statSync(join(archiveFolder, name)).size };
}
