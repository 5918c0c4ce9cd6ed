import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addressOf } from '../checker/read/addresses.ts';
import { byteLimit } from '../checker/read/files.ts';
import { git } from '../checker/report/changed.ts';
import { contentFolder } from '../schemas/collections.ts';
import type { PullRequestEvent } from './event.ts';

/**
 * Lays out some files of the content as they are at a commit, in a folder of their own.
 *
 * @param root The project's folder, inside a Git repository.
 * @param commit Whose files are meant.
 * @param files Paths from the root; those that the commit does not have are passed over.
 * @param run What to do with the folder, which holds nothing but these files and goes afterwards.
 */
export function withFilesAt<Result>(
  root: string,
  commit: string,
  files: readonly string[],
  run: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-base-'));
  try {
    mkdirSync(join(folder, contentFolder));
    for (const file of filesAt(root, commit, files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(
        join(folder, file),
        execFileSync('git', ['-C', root, 'cat-file', 'blob', `${commit}:./${file}`], {
          maxBuffer: 2 * byteLimit,
        }),
      );
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The commit that a pull request is compared with. A check works on the merge that GitHub made of the
 * branch and its base; the first parent of that merge is the base as it was merged, while the base that
 * the event names can be an older one.
 *
 * @returns The base of the event where no such merge is checked out.
 */
export function baseOf(root: string, { pull_request: { head, base } }: PullRequestEvent): string {
  const [line = ''] = git(root, 'rev-list', '--parents', '--max-count=1', 'HEAD');
  const [, first, second, ...more] = line.trim().split(' ');
  return first !== undefined && second === head.sha && more.length === 0 ? first : base.sha;
}

/** All files of the content at a commit, links and enormous ones too. */
export function pathsAt(root: string, commit: string): ReadonlySet<string> {
  return new Set(git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', contentFolder));
}

/** How much of a file has to stay the same for a rename: entries of a kind look alike. */
const likeness = '-M75%';

/**
 * Files of the content that were renamed since a commit, by their new path: those that Git finds nearly
 * the same, and that still are entries of the same kind in the same language.
 */
export function renamedSince(root: string, commit: string): ReadonlyMap<string, string> {
  const [how, what] = [
    ['--name-status', '--diff-filter=R', likeness],
    ['--', contentFolder],
  ];
  const words = git(root, 'diff', '--relative', '-z', ...how, commit, ...what);
  const kind = (file: string) => {
    const address = addressOf(file);
    return `${address?.collection ?? ''} ${address?.locale ?? ''}`;
  };
  // For each: a letter with the likeness, the old path, the new one.
  return new Map(
    words.flatMap((_, index) => {
      const [letter, from = '', to = ''] = words.slice(index, index + 3);
      return index % 3 === 0 && letter !== undefined && kind(from) === kind(to)
        ? [[to, from] as const]
        : [];
    }),
  );
}

/** The files of a commit that the check would read: no links, nothing enormous. */
function filesAt(root: string, commit: string, files: readonly string[]): string[] {
  const wanted = new Set(files);
  return git(root, 'ls-tree', '-r', '-z', '-l', commit, '--', contentFolder).flatMap((row) => {
    const parts = /^100\d{3} blob [0-9a-f]+ +(?<size>\d+)\t(?<path>.+)$/s.exec(row)?.groups;
    const path = parts?.['path'] ?? '';
    return wanted.has(path) && Number(parts?.['size']) <= byteLimit ? [path] : [];
  });
}
