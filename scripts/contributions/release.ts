/**
 * Puts together what a release offers: `npm run release:files -- v1.2.0`, after the site, the archive
 * and the books are made.
 */
import { type Zippable, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, sep } from 'node:path';
import { archiveFolder } from '../../src/content/downloads/archive.ts';

/** Folder the files are put into. */
export const releaseFolder = 'release';

/**
 * Collects the files of a release: the built site as one ZIP, the archive for reading offline, the books
 * where there are any, and the checksums of all.
 *
 * @param root The project's folder.
 * @param version Name of the tag, such as `v1.2.0`.
 * @returns Names of the files in the folder `release`.
 * @throws If the name is no version, or the site or the archive is missing.
 */
export function collectRelease(root: string, version: string): string[] {
  if (!/^v\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
    throw new Error(`"${version}" is no version; name the tag, such as v1.2.0.`);
  }
  const site = join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) throw new Error('Run "npm run build" first.');
  const archives = globSync(`${archiveFolder}/ways-in-*.zip`, { cwd: root }).sort();
  const archive = archives.at(-1);
  if (archive === undefined) throw new Error('Run "npm run zip" first.');
  const folder = join(root, releaseFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, `ways-in-site-${version}.zip`), zipOf(site));
  for (const file of [archive, ...globSync('books/*.{pdf,epub}', { cwd: root }).sort()]) {
    copyFileSync(join(root, file), join(folder, basename(file)));
  }
  const names = globSync('*', { cwd: folder }).sort();
  const sums = names.map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return [...names, 'SHA256SUMS'];
}

/** All files of a folder as a ZIP. */
function zipOf(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    if (!statSync(join(folder, file)).isFile()) continue;
    entries[file.replaceAll(sep, '/')] = new Uint8Array(readFileSync(join(folder, file)));
  }
  return zipSync(entries, { level: 9 });
}

if (import.meta.main) {
  try {
    const names = collectRelease(join(import.meta.dirname, '../..'), process.argv[2] ?? '');
    for (const name of names) console.log(`${releaseFolder}/${name}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
