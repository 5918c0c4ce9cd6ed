/**
 * Makes an archive of the built guide that opens from a folder: `npm run zip`, after a build. The
 * next build offers it to readers.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveFolder } from '../../src/content/downloads/archive.ts';
import { inArchive, pageForFolder, styleForFolder } from '../../src/offline/archive.ts';
import { basePath, buildDay, siteUrl } from '../../src/settings.ts';

/**
 * The archive of a built site.
 *
 * @param folder Folder of the built files.
 * @param base Path they were built for.
 * @param origin Origin of the published site.
 * @returns The bytes of a ZIP file with one folder, `ways-in`.
 */
export function archiveOf(folder: string, base: string, origin: string): Uint8Array {
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll(sep, '/'))
    .filter(inArchive)
    .sort();
  const settings = { base, origin, files: new Set(files) };
  const shapes = new Map(
    files
      .filter((file) => file.endsWith('map.svg'))
      .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).querySelectorAll('[id]'))
      .map((shape) => [shape.id, shape]),
  );
  const entries: Zippable = {};
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const text = () => bytes.toString('utf8');
    const content = file.endsWith('.html')
      ? strToU8(pageForFolder(text(), file, settings, shapes))
      : file.endsWith('.css')
        ? strToU8(styleForFolder(text(), file, settings))
        : new Uint8Array(bytes);
    entries[`ways-in/${file}`] = [
      content,
      { level: /\.(?:woff2|png|docx|odt)$/.test(file) ? 0 : 9 },
    ];
  }
  return zipSync(entries);
}

if (import.meta.main) {
  try {
    const zip = archiveOf(
      fileURLToPath(new URL('../../dist/', import.meta.url)),
      basePath,
      siteUrl,
    );
    const name = join(archiveFolder, `ways-in-${buildDay}.zip`);
    await mkdir(archiveFolder, { recursive: true });
    await writeFile(name, zip);
    console.log(`${name}: ${(zip.length / 1e6).toFixed(1)} MB. The next build offers it.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
