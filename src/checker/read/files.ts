import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../schemas/collections.ts';
import { type Problem, problem, startOf } from '../problems.ts';
import { letterProblems } from './letters.ts';

/** A file as found; `text` is undefined if it cannot be read as text. */
export interface TextFile {
  file: string;
  text: string | undefined;
}

export interface Tree {
  files: TextFile[];
  folders: string[];
  problems: Problem[];
}

const kilobyte = 1000;
/** Several times what the longest entry takes; some texts of a few hundred kB keep a parser for minutes. */
const sizeLimit = 64;
/** Bytes above which a file is not read. */
export const byteLimit = sizeLimit * kilobyte;

/** Folders from the content folder down; entries need three. */
const depthLimit = 6;

/** All files below the content folder, in order of path, and what is wrong with them as files. */
export function readTree(root: string): Tree {
  const tree: Tree = { files: [], folders: [], problems: [] };
  readFolder(root, contentFolder, tree);
  return tree;
}

/** The files with drafts in the place of those that have the same path, and the other drafts beside them. */
export function withDrafts(tree: Tree, drafts: ReadonlyMap<string, string>): Tree {
  const written = [...drafts].map(([file, text]) => ({
    file,
    ...checkText(file, Buffer.from(text)),
  }));
  const isKept = ({ file }: { file: string }) => !drafts.has(file);
  return {
    files: [...tree.files.filter(isKept), ...written],
    folders: [...new Set([...tree.folders, ...[...drafts.keys()].map((file) => dirname(file))])],
    problems: [...tree.problems.filter(isKept), ...written.flatMap(({ problems }) => problems)],
  };
}

/** What the system answers, or undefined where it refuses. */
function attempt<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function readFolder(root: string, folder: string, tree: Tree): void {
  const entries = attempt(() => readdirSync(join(root, folder), { withFileTypes: true }));
  if (entries === undefined) {
    tree.problems.push(problem('file-unreadable', startOf(folder), {}));
    return;
  }
  if (folder.split('/').length > depthLimit) {
    tree.problems.push(problem('folder-depth', startOf(folder), {}));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // Hidden files are those of editors and systems; no build reads them.
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) {
      tree.problems.push(problem('file-symlink', startOf(file), {}));
    } else if (entry.isDirectory()) {
      tree.folders.push(file);
      readFolder(root, file, tree);
    } else if (entry.isFile()) {
      const { text, problems } = readText(join(root, file), file);
      tree.files.push({ file, text });
      tree.problems.push(...problems);
    } else {
      tree.problems.push(problem('file-special', startOf(file), {}));
    }
  }
}

function readText(path: string, file: string): { text: string | undefined; problems: Problem[] } {
  const only = (found: Problem) => ({ text: undefined, problems: [found] });
  const size = attempt(() => lstatSync(path).size);
  if (size === undefined) return only(problem('file-unreadable', startOf(file), {}));
  if (size > byteLimit) {
    const values = { size: Math.ceil(size / kilobyte), limit: sizeLimit };
    return { text: undefined, problems: [problem('file-too-large', startOf(file), values)] };
  }
  const bytes = attempt(() => readFileSync(path));
  if (bytes === undefined) return only(problem('file-unreadable', startOf(file), {}));
  return checkText(file, bytes);
}

function checkText(file: string, bytes: Buffer): { text: string | undefined; problems: Problem[] } {
  const only = (found: Problem) => ({ text: undefined, problems: [found] });
  const text = decode(bytes);
  if (text === undefined) {
    return only(problem('file-not-utf8', { ...startOf(file), line: firstBadLine(bytes) }, {}));
  }
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return only(problem('file-empty', startOf(file), {}));
  if (!text.startsWith('\uFEFF')) return { text, problems: letterProblems(file, text) };
  const rest = text.slice(1);
  const mark = problem('file-byte-order-mark', startOf(file), {});
  return { text: rest, problems: [mark, ...letterProblems(file, rest)] };
}

/** Bytes as text; undefined if they are not UTF-8. A byte order mark stays. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line of the first bytes that are not UTF-8; no letter of UTF-8 spans two lines. */
function firstBadLine(bytes: Buffer): number {
  const end = (start: number) => {
    const found = bytes.indexOf('\n', start);
    return found < 0 ? bytes.length : found;
  };
  let line = 1;
  for (let start = 0; start < bytes.length; start = end(start) + 1, line += 1) {
    if (decode(bytes.subarray(start, end(start))) === undefined) break;
  }
  return line;
}
