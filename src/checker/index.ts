import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../schemas/collections.ts';
import { day } from '../schemas/parts/primitives.ts';
import { type Content, validate } from './content.ts';
import { comparePlaces, type Problem } from './problems.ts';
import { toldOnce } from './once.ts';
import { load } from './read/load.ts';
import type { Store } from './read/store.ts';
import { rules } from './rules/index.ts';

export type { Content, Entry, TranslatedEntry } from './content.ts';
export {
  formatProblem,
  type Problem,
  type ProblemCode,
  problemTexts,
  type Severity,
} from './problems.ts';

interface CheckOptions {
  root: string;
  today: string;
  store?: Store | undefined;
  drafts?: ReadonlyMap<string, string>;
}

/**
 * Reads and checks all content of a project.
 *
 * Content that is wrong gives problems, all of them at once, in order of place. A missing or empty
 * content folder throws: then it is the project that is wrong.
 *
 * @returns The problems, the content that fits its schemas, and how many files were read.
 * @param options.root The project's folder, which holds `content/`.
 * @param options.today The day that counts as today, YYYY-MM-DD.
 * @param options.store Readings of earlier runs, to save time.
 * @param options.drafts Texts of files that are to be written, by path from the root: they are checked
 *   as if they stood there already.
 */
export function checkContent({ root, today, store, drafts }: CheckOptions): {
  problems: Problem[];
  content: Content;
  files: number;
} {
  if (!day.safeParse(today).success) {
    throw new Error(`"${today}" is not a day; write it as YYYY-MM-DD.`);
  }
  const folder = join(root, contentFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`There is no folder ${folder}.`);
  }
  const loaded = load(root, today, { store, drafts });
  const { context } = loaded;
  if (context.entries.length === 0 && loaded.problems.length === 0) {
    throw new Error(`The folder ${folder} holds no content.`);
  }
  const { content, problems } = validate(context);
  const found = toldOnce([
    ...loaded.problems,
    ...problems,
    ...rules.flatMap((rule) => rule(context)),
  ]);
  store?.save();
  return { problems: found.sort(comparePlaces), content, files: loaded.files };
}
