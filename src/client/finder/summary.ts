import { toAddress, toParts } from '../../domain/finder/address.ts';
import { isAnswered, type Question, type Step, steps } from '../../domain/finder/question.ts';
import { formatMoney } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locales.ts';
import { element } from '../directory/element.ts';
import { labelOf } from './form.ts';
import type { Parts } from './parts.ts';

/** What was answered at a step, in words. */
function inWords({ form }: Parts, asked: Question, step: Step): string {
  if (step === 'budget' && asked.budget !== undefined) {
    const locale = toLocale(document.documentElement.lang);
    return formatMoney(asked.budget.amount, asked.budget.currency, locale);
  }
  const values = (toParts(asked)[step] ?? '').split(',');
  return values.map((value) => labelOf(form, step, value)).join(', ');
}

/** The list of all answers, each with a link to change it. */
export function summaryOf(parts: Parts, asked: Question): HTMLElement[] {
  const { none = '', change = '' } = parts.summary.dataset;
  return steps.map((step) => {
    const fieldset = parts.steps.find(({ dataset }) => dataset['finderStep'] === step);
    const name = fieldset?.querySelector('h2')?.textContent ?? step;
    const link = element('a', '', change, element('span', 'sr-only', ` ${name}`));
    link.href = toAddress({ question: asked, at: step, isChange: true });
    link.dataset['finderGo'] = '';
    const isGiven = isAnswered(asked, step);
    return element(
      'div',
      '',
      element('dt', '', name),
      element('dd', isGiven ? '' : 'muted', isGiven ? inWords(parts, asked, step) : none),
      element('dd', 'no-print', link),
    );
  });
}
