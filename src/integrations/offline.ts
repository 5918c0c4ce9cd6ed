import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { archive, archiveFolder } from '../content/downloads/archive.ts';
import { bookFolder, books } from '../content/downloads/books.ts';
import { locales } from '../i18n/locales.ts';
import {
  type Edition,
  editionFile,
  type FileRow,
  listFile,
  type Part,
  revisionOf,
} from '../offline/edition.ts';
import { addressOf, partOf } from '../offline/parts.ts';
import { buildDay } from '../settings.ts';

const workerCode = fileURLToPath(new URL('../offline/worker/index.ts', import.meta.url));

/** Formats that are compressed already; hosts send them as they are. */
const compressed = /\.(?:woff2|png|docx|odt|pagefind|pf_\w+)$/;

/**
 * Lists the files of a built site in parts, with revisions and sizes, for reading off line.
 *
 * @param folder Folder of the built site; `edition.json` and the lists are written into it.
 * @param date Day of the build, YYYY-MM-DD.
 */
export async function writeEdition(folder: string, date: string): Promise<Edition> {
  const lists = new Map<Part, FileRow[]>();
  const parts: Edition['parts'] = {};
  const hash = createHash('sha256');
  for (const found of (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).sort()) {
    const file = found.replaceAll(sep, '/');
    const part = partOf(file);
    if (part === undefined) continue;
    const bytes = new Uint8Array(await readFile(join(folder, found)));
    const transfer = compressed.test(file) ? bytes.length : gzipSync(bytes).length;
    const row: FileRow = [addressOf(file), await revisionOf(bytes), transfer];
    hash.update(`${part} ${row[0]} ${row[1]}\n`);
    lists.set(part, [...(lists.get(part) ?? []), row]);
    const size = (parts[part] ??= { files: 0, bytes: 0, transfer: 0 });
    size.files += 1;
    size.bytes += bytes.length;
    size.transfer += transfer;
  }
  const edition: Edition = { id: hash.digest('hex').slice(0, 16), date, parts };
  await rm(join(folder, 'edition'), { recursive: true, force: true });
  for (const [part, rows] of lists) {
    const path = join(folder, listFile(edition.id, part));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(rows));
  }
  await writeFile(join(folder, editionFile), JSON.stringify(edition));
  return edition;
}

/** Makes the list of what can be kept for reading off line, and the worker that keeps it. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const zip = archive();
        if (zip !== undefined) {
          const name = join(archiveFolder, zip.name);
          await mkdir(join(folder, archiveFolder), { recursive: true });
          await copyFile(name, join(folder, name));
        }
        for (const { name } of books(locales)) {
          await mkdir(join(folder, bookFolder), { recursive: true });
          await copyFile(join(bookFolder, name), join(folder, bookFolder, name));
        }
        const { id, parts } = await writeEdition(folder, buildDay);
        const bundle = await rolldown({ input: workerCode });
        await bundle.write({ file: join(folder, 'sw.js'), format: 'iife', minify: true });
        await bundle.close();
        const megabytes = Object.entries(parts).map(
          ([part, { transfer }]) => `${part} ${(transfer / 1e6).toFixed(2)} MB`,
        );
        logger.info(`Edition ${id}: ${megabytes.join(', ')}.`);
      },
    },
  };
}
