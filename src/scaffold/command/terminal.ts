import {
  autocomplete,
  autocompleteMultiselect,
  type CANCEL_SYMBOL,
  confirm,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import { type AskOptions, Cancelled, type Prompter } from '../ask/collect.ts';
import type { Choice } from '../ask/labels.ts';
import type { Question } from '../ask/questions.ts';

/** Lists longer than this are searched by typing. */
const longList = 12;

function answered<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(value)) throw new Cancelled();
  return value;
}

/** Asks at the terminal. */
export const terminal: Prompter = {
  ask: (question, options) => {
    if (question.kind === 'choice') return chooseOne(question, options);
    if (question.kind === 'choices') return chooseSome(question, options);
    return question.kind === 'list' ? typeList(question, options) : typeOne(question, options);
  },
  confirm: async (message, usual) => answered(await confirm({ message, initialValue: usual })),
  note: (words) => {
    log.message(words);
  },
};

function messageOf({ name, description, isOptional }: Question): string {
  return `${name}${isOptional ? ' (may be left out)' : ''}: ${description}`;
}

async function typeOne(question: Question, { preset, check }: AskOptions) {
  const typed = await text({
    message: messageOf(question),
    ...(preset[0] === undefined ? {} : { initialValue: preset[0] }),
    validate: (value = '') => check([value]),
  });
  return [answered(typed)];
}

async function typeList(question: Question, { preset, check }: AskOptions) {
  const lines: string[] = [];
  for (;;) {
    const typed = await text({
      message:
        lines.length === 0 ? `${messageOf(question)} One at a time.` : 'Another? Or nothing.',
      initialValue: preset[lines.length] ?? '',
      validate: (value = '') => (value.trim() === '' ? undefined : check([value])),
    });
    const line = answered(typed);
    if (line.trim() === '') return lines;
    lines.push(line);
  }
}

function optionsOf({ choices, refersTo }: Question, { ids }: AskOptions): Choice[] {
  if (refersTo === undefined) return [...choices];
  return ids(refersTo).map((id) => ({ value: id, label: id }));
}

const withHints = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (value === label ? { value } : { value, label, hint: value }));

async function chooseOne(question: Question, options: AskOptions) {
  const choices = withHints(optionsOf(question, options));
  const leaveOut = question.isOptional ? [{ value: '', label: 'leave out' }] : [];
  const message = messageOf(question);
  const [initialValue] = options.preset;
  const all = {
    ...{ message, options: [...leaveOut, ...choices], maxItems: longList },
    ...(initialValue === undefined ? {} : { initialValue }),
  };
  return [answered(await (choices.length > longList ? autocomplete(all) : select(all)))];
}

/** A flag may hold several values joined by commas. */
const chosenAtFirst = ({ preset }: AskOptions) => preset.flatMap((text) => text.split(/\s*,\s*/));

async function chooseSome(question: Question, options: AskOptions): Promise<string[]> {
  const choices = withHints(optionsOf(question, options));
  const all = {
    message: messageOf(question),
    options: choices,
    maxItems: longList,
    required: !question.isOptional,
    initialValues: chosenAtFirst(options),
  };
  const chosen = answered(
    await (choices.length > longList ? autocompleteMultiselect(all) : multiselect(all)),
  );
  const problem = options.check(chosen);
  if (problem === undefined) return chosen;
  log.error(problem);
  return chooseSome(question, { ...options, preset: chosen });
}
