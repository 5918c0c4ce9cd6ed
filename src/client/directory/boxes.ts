import { areChoices, type ChoiceGroup } from '../../directory/choices.ts';
import { element } from './element.ts';

/** Groups that stand unfolded at first: the ones asked for most. */
const unfolded = new Set<string>(['country', 'kind']);

function option([value, label, count]: ChoiceGroup['options'][number], facet: string): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  const number = element('span', 'facet-count', String(count));
  number.dataset['count'] = '';
  const made = element('label', '', box, element('span', '', label), number);
  Object.assign(made.dataset, { facet, value, label });
  return made;
}

function group({ facet, label, options }: ChoiceGroup, chosenWord: string): HTMLElement {
  const number = element('span', '');
  number.dataset['chosenCount'] = '';
  const chosen = element('span', 'facet-chosen', number, element('span', 'sr-only', chosenWord));
  chosen.dataset['chosen'] = '';
  chosen.hidden = true;
  const made = element(
    'details',
    'facet',
    element('summary', '', `${label} `, chosen),
    element(
      'fieldset',
      'facet-values',
      element('legend', 'sr-only', label),
      ...options.map((one) => option(one, facet)),
    ),
  );
  made.dataset['group'] = facet;
  made.open = unfolded.has(facet);
  return made;
}

/**
 * Puts the boxes of all facets on the page. They come in a file of their own: the page is read
 * without them.
 *
 * @throws If the file cannot be had.
 */
export async function addBoxes(holder: HTMLElement): Promise<void> {
  const { file = '', chosen = '' } = holder.dataset;
  const response = await fetch(file);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!areChoices(value)) throw new Error(`${file} holds no choices`);
  holder.replaceChildren(...value.map((one) => group(one, chosen)));
}
