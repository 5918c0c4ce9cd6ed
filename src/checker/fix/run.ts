import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../read/addresses.ts';
import { decode, readTree } from '../read/files.ts';
import { mendText } from './file.ts';
import { isInside, writeWhole } from './write.ts';

/** A file that was mended, or would be. */
export interface Change {
  /** Path from the root. */
  file: string;
  before: string;
  after: string;
  /** What was mended, in a few words each. */
  why: string[];
}

/**
 * Mends what is safe to mend in the content. Nothing outside the content folder is written, and
 * nothing through a link.
 *
 * @param options.write Whether to write the files, or only to tell what would become of them.
 * @param options.only Paths from the root, if not all files are meant.
 */
export function mendContent(
  root: string,
  { write, only }: { write: boolean; only?: readonly string[] | undefined },
): Change[] {
  const chosen = only === undefined ? undefined : new Set(only);
  return readTree(root).files.flatMap(({ file, text }) => {
    const address = addressOf(file);
    if (address === undefined || text === undefined || chosen?.has(file) === false) return [];
    if (!isInside(root, file)) return [];
    // As it is on the disk: the reader takes a byte order mark off.
    const before = decode(readFileSync(join(root, file)));
    if (before === undefined) return [];
    const { text: after, why } = mendText(address, before);
    if (after === before) return [];
    if (write) writeWhole(root, file, after, false);
    return [{ file, before, after, why }];
  });
}
