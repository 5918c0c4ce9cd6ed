import { execFileSync } from 'node:child_process';
import { collections, contentFolder } from '../../schemas/collections.ts';
import type { Problem } from '../problems.ts';
import { addressOf } from '../read/addresses.ts';

/** Runs git in a folder and returns what it prints, split at NUL signs. */
export function git(root: string, ...words: string[]): string[] {
  const output = execFileSync('git', ['-C', root, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64_000_000,
  });
  return output.split('\0').filter((part) => part !== '');
}

/**
 * The commit at which the branch left its base.
 *
 * @throws If there is no repository, or no such base.
 */
export function mergeBase(root: string, base: string): string {
  try {
    const [commit = ''] = git(root, 'merge-base', '--end-of-options', base, 'HEAD');
    return commit.trim();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = isMissing
      ? 'Git is not installed'
      : `Git knows no common history of "${base}" and this branch`;
    throw new Error(`${reason}; --changed cannot tell what the branch touches.`, { cause: error });
  }
}

/** The branch that others are merged into, here or as the server has it. */
export function usualBase(root: string): string {
  const known = ['main', 'origin/main'].find((name) => {
    try {
      return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', name).length > 0;
    } catch {
      return false;
    }
  });
  if (known === undefined)
    throw new Error('There is no branch main; name one with --changed=BASE.');
  return known;
}

/**
 * The content files that a branch touches: changed, added or deleted since it left its base, in
 * commits or in the working tree.
 *
 * @param root The project's folder, inside a Git repository.
 * @param base Branch or commit that the branch will be merged into, such as `main`.
 * @returns Paths from the root.
 * @throws If there is no repository, or no such base.
 */
export function changedFiles(root: string, base: string): string[] {
  const start = mergeBase(root, base);
  return [
    ...git(
      root,
      'diff',
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
      start,
      '--',
      contentFolder,
    ),
    ...git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', contentFolder),
  ];
}

/** What the files of one entry have in common; the file itself where no entry belongs. */
function entryKey(file: string): string {
  const address = addressOf(file);
  return address === undefined ? file : `${collections[address.collection].folder}/${address.id}`;
}

/**
 * Tells which problems concern a branch: those in the entries it touches, and those elsewhere that
 * name such an entry, as a link does whose entry was deleted.
 *
 * @param files Content files that the branch touches, from the root.
 */
export function concerns(files: readonly string[]): (problem: Problem) => boolean {
  const keys = new Set(files.map(entryKey));
  const names = files.flatMap((file) => {
    const id = addressOf(file)?.id;
    return id === undefined ? [file] : [file, `"${id}"`];
  });
  return ({ file, message, remedy }) =>
    keys.has(entryKey(file)) ||
    // The folder of a network that lost a file.
    files.some((one) => one.startsWith(`${file}/`)) ||
    names.some((name) => message.includes(name) || remedy.includes(name));
}
