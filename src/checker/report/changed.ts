import { execFileSync } from 'node:child_process';
import { collections, contentFolder } from '../../schemas/collections.ts';
import { comparePlaces, type Problem } from '../problems.ts';
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
    const reason = whyNoHistory(root, base);
    throw new Error(`${reason} What the branch touches cannot be told.`, { cause: error });
  }
}

/** The commit that a name stands for; undefined where Git knows none. */
function commitOf(root: string, name: string): string | undefined {
  try {
    const commit = `${name}^{commit}`;
    return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', commit)[0]?.trim();
  } catch {
    return undefined;
  }
}

/** Why commits cannot be compared, in a sentence. */
function whyNoHistory(root: string, base: string): string {
  try {
    git(root, 'rev-parse', '--git-dir');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing
      ? 'Git is not installed.'
      : 'This folder is in no Git repository, as one from a ZIP file is not.';
  }
  const [isShallow] = git(root, 'rev-parse', '--is-shallow-repository');
  if (isShallow?.trim() === 'true')
    return 'Only the newest commits are here; git fetch --unshallow origin brings the others.';
  return commitOf(root, base) === undefined
    ? `There is no branch or commit "${base}".`
    : `"${base}" and this branch have no common history.`;
}

/**
 * The branch that others are merged into, here or as the server has it: that of the server where
 * somebody works on main itself.
 *
 * @throws If there is no such branch; the sentence says why.
 */
export function usualBase(root: string): string {
  const head = commitOf(root, 'HEAD');
  const known = ['main', 'origin/main'].flatMap((name) => {
    const commit = commitOf(root, name);
    return commit === undefined ? [] : [{ name, isHere: commit === head }];
  });
  const base = known.find(({ isHere }) => !isHere) ?? known[0];
  if (base === undefined) throw new Error(whyNoHistory(root, 'main'));
  return base.name;
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

/**
 * Problems that lie between two files, told of the one that a branch touches: nobody else's file is
 * blamed for what the branch brings.
 *
 * @param files Content files that the branch touches, from the root.
 * @returns All problems, in order of place.
 */
export function toldOfTouched(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const touched = new Set(files);
  return problems
    .map((problem) => {
      const { file, counterpart } = problem;
      if (counterpart === undefined || touched.has(file)) return problem;
      return touched.has(counterpart.file) ? counterpart : problem;
    })
    .sort(comparePlaces);
}
