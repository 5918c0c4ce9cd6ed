import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Place, Problem } from '../problems.ts';
import type { Tree } from './mdx.ts';

/** What reading a file gave, as far as it can be kept. */
export interface Reading {
  data: unknown;
  /** Where fields stand that were asked for, by their paths as editors read them. */
  places: Map<string, Place>;
  tree: Tree | undefined;
  problems: Problem[];
}

/** Readings of earlier runs, found by path and text. */
export interface Store {
  get: (file: string, text: string) => Reading | undefined;
  set: (file: string, text: string, reading: Reading) => void;
  /** Keeps what this run has read, and nothing else. */
  save: () => void;
}

/** Packages that readings depend on. */
const packages = ['yaml', 'unified', 'remark-parse', 'remark-gfm', 'remark-mdx', 'micromark'];

const isTree = (value: unknown) =>
  value === undefined ||
  (typeof value === 'object' && value !== null && 'type' in value && value.type === 'root');
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

const kept = z.object({
  version: z.string(),
  readings: z.map(
    z.string(),
    z.object({
      data: z.unknown(),
      places: z.map(z.string(), z.custom<Place>(isObject)),
      tree: z.custom<Tree | undefined>(isTree),
      problems: z.array(z.custom<Problem>(isObject)),
    }),
  ),
});

/** A hash of the code that reads, so that a reading of other code is never taken. */
function codeVersion(): string {
  const hash = createHash('sha1').update(process.version);
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    hash.update(readFileSync(join(dirname(packageOf(require.resolve(name))), 'package.json')));
  }
  const folder = join(import.meta.dirname, '..');
  for (const part of ['.', 'read', 'texts']) {
    for (const name of readdirSync(join(folder, part)).sort()) {
      if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, part, name)));
    }
  }
  return hash.digest('hex');
}

/** Path of the package.json of the package that a module belongs to. */
function packageOf(module: string): string {
  const folder = /^.*[/\\]node_modules[/\\][^/\\]+/.exec(module)?.[0] ?? dirname(module);
  return join(folder, 'package.json');
}

/** The readings in a file; none if there is no such file, or other code wrote it. */
function readKept(path: string, version: string): Map<string, Reading> {
  try {
    const found = kept.parse(deserialize(readFileSync(path)));
    return found.version === version ? found.readings : new Map<string, Reading>();
  } catch {
    // What cannot be read is read anew from the content.
    return new Map();
  }
}

/**
 * Readings kept in a file, so that a check of little that changed takes little time: parsing is most
 * of the work.
 *
 * @param path The file; its folder is made if need be.
 */
export function openStore(path: string): Store {
  const version = codeVersion();
  const before = readKept(path, version);
  const now = new Map<string, Reading>();
  let isNew = false;
  const keyOf = (file: string, text: string) =>
    createHash('sha1').update(file).update('\0').update(text).digest('base64');
  return {
    get(file, text) {
      const key = keyOf(file, text);
      const found = before.get(key);
      if (found !== undefined) now.set(key, found);
      return found;
    },
    set(file, text, reading) {
      isNew = true;
      now.set(keyOf(file, text), reading);
    },
    save() {
      if (!isNew && now.size === before.size) return;
      try {
        mkdirSync(dirname(path), { recursive: true });
        const draft = `${path}.${String(process.pid)}.tmp`;
        writeFileSync(draft, serialize({ version, readings: now }));
        renameSync(draft, path);
      } catch {
        // Where nothing can be written, the next run takes as long as this one.
      }
    },
  };
}
