import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cancelled, type Given, type Prompter } from '../../../src/scaffold/ask/collect.ts';
import { type MakerName, makers } from '../../../src/scaffold/make/makers.ts';
import { today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { samples } from './samples.ts';

/** Answers by the names of questions; several where a list is asked. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Flags as the command reads them. */
export const flags = (typed: Typed): Given =>
  new Map(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));

/**
 * Somebody at a terminal who types what the table says, and stops where it says so.
 *
 * @param changes What is typed instead to a question that has been asked before.
 */
export function person(
  typed: Typed,
  { stopsAt, changes = {} }: { stopsAt?: string | undefined; changes?: Typed } = {},
): { prompter: Prompter; asked: string[]; notes: string[] } {
  const asked: string[] = [];
  const notes: string[] = [];
  const prompter: Prompter = {
    ask: ({ name }, { preset, check }) => {
      const now = asked.includes(name) ? changes[name] : typed[name];
      asked.push(name);
      if (name === stopsAt) return Promise.reject(new Cancelled());
      const answer = [now ?? preset].flat();
      const problem = check(answer);
      if (problem !== undefined) return Promise.reject(new Error(`${name}: ${problem}`));
      return Promise.resolve(answer);
    },
    confirm: (message) => {
      const row = message.startsWith('Does it rest') ? 'source' : /^\w+/.exec(message)?.[0];
      return Promise.resolve(Object.keys(typed).some((name) => name.startsWith(`${row ?? ''}.`)));
    },
    note: (text) => notes.push(text),
  };
  return { prompter, asked, notes };
}

/** All files of a project by path below `content/`. */
export function filesIn(root: string): Record<string, string> {
  const folder = join(root, 'content');
  const found = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    found.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

interface Result {
  isDone: boolean | undefined;
  /** Why it ended, if it did not end by itself. */
  error: string;
  printed: string;
  /** New and changed files by path below `content/`. */
  written: Record<string, string>;
}

/** Makes something in the minimal content, and tells what became of it. */
export function make(
  what: MakerName,
  given: Typed,
  { prompter, yes = true }: { prompter?: Prompter; yes?: boolean } = {},
): Promise<Result> {
  return inProject(async (root) => {
    for (const file of samples[what].without ?? []) rmSync(join(root, 'content', file));
    const before = filesIn(root);
    const lines: string[] = [];
    const result = { isDone: undefined as boolean | undefined, error: '' };
    try {
      result.isDone = await makers[what].make({
        root,
        today,
        given: flags(given),
        yes,
        prompter,
        print: (line) => lines.push(line),
      });
    } catch (error) {
      result.error = error instanceof Error ? error.message : String(error);
    }
    const written = Object.entries(filesIn(root)).filter(([file, text]) => before[file] !== text);
    return { ...result, printed: lines.join('\n'), written: Object.fromEntries(written) };
  });
}
