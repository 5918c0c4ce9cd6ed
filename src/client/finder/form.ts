import { fromAddress, toParts } from '../../domain/finder/address.ts';
import { type Question, type Step, steps, without } from '../../domain/finder/question.ts';
import type { Parts } from './parts.ts';

const boxesOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
];

/** Shows in the fields what has been answered. */
export function fill({ form, amount, currency }: Parts, asked: Question): void {
  const written = toParts(asked);
  for (const box of boxesOf(form)) {
    const step = steps.find((one) => one === box.name);
    box.checked = step !== undefined && (written[step] ?? '').split(',').includes(box.value);
  }
  amount.value = asked.budget === undefined ? '' : String(asked.budget.amount);
  if (asked.budget === undefined) return;
  const known = [...currency.options].some(({ value }) => value === asked.budget?.currency);
  if (!known) currency.add(new Option(asked.budget.currency));
  currency.value = asked.budget.currency;
}

/** What people write between digits, and the comma before cents. */
const toAmount = (typed: string) => typed.replaceAll(/[\s\u00a0\u202f']/g, '').replace(',', '.');

/**
 * The question with what its fields answer at a step; a step without an answer is skipped.
 *
 * @returns Undefined if an amount was typed that is none.
 */
export function answered(
  { form, amount, currency }: Parts,
  asked: Question,
  step: Step,
): Question | undefined {
  const typed = toAmount(amount.value);
  const values =
    step === 'budget'
      ? [typed === '' ? '' : `${typed}-${currency.value}`]
      : boxesOf(form).flatMap((box) => (box.name === step && box.checked ? box.value : []));
  const query = new URLSearchParams({ ...toParts(without(asked, step)), [step]: values.join(',') });
  const { state, unknown } = fromAddress(`?${query.toString()}`);
  return unknown.length > 0 ? undefined : state.question;
}

/** The name of a choice, as it stands beside its box. */
export function labelOf(form: HTMLFormElement, step: Step, value: string): string {
  const box = boxesOf(form).find((one) => one.name === step && one.value === value);
  return box?.labels?.[0]?.textContent.trim() ?? value;
}
