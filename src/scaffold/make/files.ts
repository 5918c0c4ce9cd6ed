import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkContent, type Problem } from '../../checker/index.ts';
import { isInside, writeWhole } from '../../checker/fix/write.ts';
import { WrongUse } from '../ask/collect.ts';

interface Place {
  root: string;
  /** Day that counts as today. */
  today: string;
}

/**
 * What the content check says of texts as if they were files already.
 *
 * @returns The problems that are not there without them.
 */
export function problemsOf(drafts: ReadonlyMap<string, string>, { root, today }: Place): Problem[] {
  const key = ({ file, code, field, message }: Problem) => [file, code, field, message].join('\n');
  const found = checkContent({ root, today, drafts }).problems;
  if (found.length === 0) return [];
  const before = new Set(checkContent({ root, today }).problems.map(key));
  return found.filter((one) => !before.has(key(one)));
}

/**
 * Writes new files so that all of them come into being, or none.
 *
 * @throws WrongUse if one of them is there already, or a link leads out of the content.
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>): void {
  for (const file of files.keys()) {
    if (existsSync(join(root, file))) throw new WrongUse(`${file} is there already; it stays.`);
    if (!isInside(root, file))
      throw new WrongUse(`${dirname(file)} is a link that leads elsewhere.`);
  }
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    writeWhole(root, ...only, true);
    return;
  }
  writeFolder(root, files);
}

/** Several files stand in a folder of their own: it is made aside and then moved to its place. */
function writeFolder(root: string, files: ReadonlyMap<string, string>): void {
  const [folder = '', ...others] = new Set([...files.keys()].map((file) => dirname(file)));
  if (others.length > 0 || existsSync(join(root, folder))) {
    throw new WrongUse(`The folder ${folder} is there already; it stays.`);
  }
  const draft = join(root, dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  try {
    mkdirSync(draft, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(draft, basename(file)), text);
    renameSync(draft, join(root, folder));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}
