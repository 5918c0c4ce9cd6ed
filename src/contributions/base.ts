import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { byteLimit } from '../checker/read/files.ts';
import { git } from '../checker/report/changed.ts';
import { contentFolder } from '../schemas/collections.ts';

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

/** The files of a commit that the check would read: no links, nothing enormous. */
function filesAt(root: string, commit: string, files: readonly string[]): string[] {
  const wanted = new Set(files);
  return git(root, 'ls-tree', '-r', '-z', '-l', commit, '--', contentFolder).flatMap((row) => {
    const parts = /^100\d{3} blob [0-9a-f]+ +(?<size>\d+)\t(?<path>.+)$/s.exec(row)?.groups;
    const path = parts?.['path'] ?? '';
    return wanted.has(path) && Number(parts?.['size']) <= byteLimit ? [path] : [];
  });
}
