import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file in one step: a reader sees the old one or the new one, and never a part.
 *
 * @param isNew Whether there must be no such file yet; if there is, it stays and an error is thrown.
 */
export function writeWhole(root: string, file: string, text: string, isNew: boolean): void {
  const path = join(root, file);
  if (isNew && existsSync(path)) throw new Error(`${file} has come into being meanwhile.`);
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Whether the folder of a file is where it seems to be, and no link leads out of it. */
export function isInside(root: string, file: string): boolean {
  let folder = dirname(file);
  while (lstatSync(join(root, folder), { throwIfNoEntry: false }) === undefined) {
    folder = dirname(folder);
  }
  return realpathSync(join(root, folder)) === join(realpathSync(root), folder);
}
