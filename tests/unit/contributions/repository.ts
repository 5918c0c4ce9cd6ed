import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../checker/support/check.ts';
import { minimal } from '../checker/support/fixture.ts';

const folders: string[] = [];

/** Takes away the repositories that were made. */
export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A repository with the minimal content on main, and a branch checked out. */
export function repository() {
  const root = mkdtempSync(join(tmpdir(), 'contribution-'));
  folders.push(root);
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', root, ...settings, ...words], { stdio: 'pipe', encoding: 'utf8' });
  for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '-m', 'Begin');
  git('checkout', '-b', 'branch');
  const edit = (file: string, from: string, to: string) => {
    const text = minimal[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    write(
      join(root, 'content', file),
      text.replace(from, () => to),
    );
  };
  /** Writes some data beside the content, as JSON. */
  const file = (path: string, data: unknown) => {
    write(join(root, path), JSON.stringify(data));
    return join(root, path);
  };
  return { root, git, edit, file };
}
