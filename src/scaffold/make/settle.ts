import { formatProblem, type Problem } from '../../checker/index.ts';
import { addressOf } from '../../checker/read/addresses.ts';
import { readTree } from '../../checker/read/files.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Ids } from '../ask/answers.ts';
import type { Answers, Given, Prompter, Session } from '../ask/collect.ts';
import { forms } from '../ask/forms.ts';
import { questionAt } from '../ask/place.ts';
import type { Draft } from './entry.ts';
import { problemsOf, writeNew } from './files.ts';
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

/**
 * Drafts files from answers and writes them once the content check has nothing against them. What it
 * refuses is asked again, and what was answered stands there; who changes nothing ends it.
 *
 * @param draftOf Asks, and makes the texts.
 * @param write Writes them; new files unless something else is said.
 * @returns Whether the files are written.
 * @throws WrongUse if a file is there already; Cancelled if the person stops.
 */
export async function settle(
  { root, today, given, yes, prompter, print }: MakeOptions,
  draftOf: (session: Session) => Promise<Draft>,
  write: (files: Draft['files']) => void = (files) => {
    writeNew(root, files);
  },
): Promise<boolean> {
  const around = { yes, ids: idsIn(root), today };
  let session: Session = { ...around, given, prompter };
  let before: Given | undefined;
  for (;;) {
    const { files, answers } = await draftOf(session);
    if (answers.missing.length + answers.wrong.length > 0)
      return tell(answers, print, prompter !== undefined);
    const problems = problemsOf(files, { root, today });
    for (const problem of problems) print(formatProblem(problem));
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) {
      write(files);
      for (const line of nextSteps([...files.keys()])) print(line);
      return true;
    }
    const { typed } = answers;
    if (prompter === undefined || (before !== undefined && isSame(before, typed))) {
      print('Nothing was written: the content check would refuse it.');
      return false;
    }
    prompter.note('Nothing is written yet. What this is about is asked again; Ctrl+C stops.');
    session = { ...around, ...askingAgain(errors, typed, prompter) };
    before = typed;
  }
}

/** Says which answers are wrong or missing; never true, since nothing is written then. */
function tell(
  { missing, wrong }: Draft['answers'],
  print: MakeOptions['print'],
  isAsking: boolean,
): boolean {
  for (const { name, problem } of wrong) print(`Wrong: --${name}  ${problem}`);
  if (missing.length > 0) print('Still to be said:');
  for (const { name, description, choices } of missing) {
    const values =
      choices.length === 0 ? '' : ` One of: ${choices.map(({ value }) => value).join(', ')}.`;
    print(`  --${name}  ${description}${values}`);
  }
  print(
    isAsking
      ? 'Nothing was written.'
      : 'Nothing was written. In a terminal, the command asks for what no flag gives.',
  );
  return false;
}

const isSame = (one: Given, other: Given) =>
  JSON.stringify([...one]) === JSON.stringify([...other]);

const namesOfIds = new Set<string>(Object.values(forms).flatMap(({ idFrom }) => idFrom));

/** A session in which all is answered but what problems speak of; if no question fits, nothing is. */
function askingAgain(
  errors: readonly Problem[],
  typed: Answers['typed'],
  prompter: Prompter,
): Pick<Session, 'given' | 'prompter'> {
  const names = [...typed.keys()];
  const places = errors.map((one) => questionAt(one, names));
  const meant = names.filter((name) =>
    places.some((place) => name === place || name.startsWith(`${place}.`)),
  );
  // The pages it rests on stay known where all else is asked again.
  const again = new Set(
    meant.length > 0 ? meant : names.filter((name) => !name.startsWith('source.')),
  );
  if (names.some((name) => namesOfIds.has(name) && again.has(name))) again.add('id');
  const asked = new Map<string, number>();
  return {
    given: new Map([...typed].filter(([name]) => !again.has(name))),
    prompter: {
      ...prompter,
      // Each source is asked about in turn.
      ask: (question, options) => {
        const { name } = question;
        const turn = asked.get(name) ?? 0;
        asked.set(name, turn + 1);
        const last = typed.get(name) ?? [];
        const preset = name.startsWith('source.') ? last.slice(turn, turn + 1) : last;
        return prompter.ask(question, {
          ...options,
          preset: name === 'id' ? options.preset : preset,
        });
      },
      confirm: () => Promise.resolve(false),
    },
  };
}
