import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  checkContent,
  type Content,
  formatProblem,
  type Problem,
} from '../../../../src/checker/index.ts';
import { minimal } from './fixture.ts';

/** What becomes of files: their new content, or null for none. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>;

export const today = '2026-11-22';

/** A file of the minimal content with one text replaced by another. */
export function edit(file: string, from: string, to: string): Change {
  const text = minimal[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** A file of the minimal content with something put at its end. */
export function append(file: string, more: string): Change {
  return { [file]: `${minimal[file] ?? ''}${more}` };
}

/** Writes the minimal content with a change, checks it, and cleans up. */
export function check(change: Change = {}): { problems: Problem[]; content: Content } {
  return inFolder((root) => {
    for (const [file, text] of Object.entries({ ...minimal, ...change })) {
      if (text !== null) write(join(root, 'content', file), text);
    }
    const { problems, content } = checkContent({ root, today });
    // Notices, such as that facts of 2024 grow old, have tests of their own.
    return { content, problems: problems.filter(({ severity }) => severity !== 'notice') };
  });
}

/** Runs something in a folder of its own. */
export function inFolder<Result>(run: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    return run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes a file, with the folders it needs. */
export function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The lines an editor reads, for a snapshot. */
export function lines(...changes: readonly Change[]): string {
  return changes.flatMap((change) => check(change).problems.map(formatProblem)).join('\n');
}
