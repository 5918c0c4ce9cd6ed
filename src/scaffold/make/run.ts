import { formatProblem } from '../../checker/index.ts';
import { addressOf } from '../../checker/read/addresses.ts';
import { readTree } from '../../checker/read/files.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Ids } from '../ask/answers.ts';
import type { Given, Prompter } from '../ask/collect.ts';
import { type Draft, draftEntry } from './entry.ts';
import { problemsOf, writeNew } from './files.ts';
import type { Form } from '../ask/forms.ts';
import { nextSteps } from './next-steps.ts';

export interface MakeOptions {
  root: string;
  /** Day that counts as today. */
  today: string;
  given: Given;
  /** Takes presets also for what only the person can know, such as the day of the review. */
  yes: boolean;
  /** Undefined if nobody can be asked. */
  prompter: Prompter | undefined;
  print: (line: string) => void;
}

/**
 * Makes the files of a new entry.
 *
 * Nothing is written unless the content check has nothing against it.
 *
 * @returns Whether the entry is there now.
 * @throws WrongUse if a flag has a wrong value, or the entry is there already; Cancelled if the
 *   person stops.
 */
export async function makeEntry(form: Form, options: MakeOptions): Promise<boolean> {
  const { root, today, given, yes, prompter, print } = options;
  const ids = idsIn(root);
  const draft = await draftEntry(
    form,
    { given, yes, prompter, ids },
    { today, nextOrder: ids('guide').length + 1 },
  );
  return draft.missing.length > 0 ? tellMissing(draft.missing, print) : finish(draft, options);
}

/** The ids that the content has, told from the paths alone. */
export function idsIn(root: string): Ids {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { file } of readTree(root).files) {
    const address = addressOf(file);
    if (address === undefined || address.locale !== undefined) continue;
    const { collection, id } = address;
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  }
  return (collection) => [...(ids.get(collection) ?? [])].sort();
}

/** Says which answers are missing; never true, since nothing is written then. */
export function tellMissing(missing: Draft['missing'], print: MakeOptions['print']): boolean {
  print('Still to be said:');
  for (const { name, description, choices } of missing) {
    const values =
      choices.length === 0 ? '' : ` One of: ${choices.map(({ value }) => value).join(', ')}.`;
    print(`  --${name}  ${description}${values}`);
  }
  print('Nothing was written. In a terminal, the command asks for what no flag gives.');
  return false;
}

function finish({ files }: Draft, { root, today, print }: MakeOptions): boolean {
  const problems = problemsOf(files, { root, today });
  for (const problem of problems) print(formatProblem(problem));
  if (problems.some(({ severity }) => severity === 'error')) {
    print('Nothing was written: the content check would refuse it.');
    return false;
  }
  writeNew(root, files);
  for (const line of nextSteps([...files.keys()])) print(line);
  return true;
}
