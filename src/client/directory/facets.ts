import { type FacetName, isFacetName } from '../../directory/format.ts';
import type { Counts } from '../../directory/narrow.ts';
import type { State } from './state.ts';

/** Boxes to tick, links of the map and its table: each stands for a value of a facet. */
export interface Choice {
  facet: FacetName;
  value: string;
  label: string;
  element: HTMLElement | SVGElement;
}

/** The choices on a page, by what they stand for. */
export function choicesIn(holder: ParentNode): Choice[] {
  const elements = holder.querySelectorAll<HTMLElement | SVGElement>('[data-facet]');
  return [...elements].flatMap((element) => {
    const { facet = '', value = '', label } = element.dataset;
    if (!isFacetName(facet)) return [];
    return [{ facet, value, label: label ?? element.textContent.trim(), element }];
  });
}

const boxOf = ({ element }: Choice) => element.querySelector('input');

/** Shows in the boxes what is chosen. */
export function tick(choices: readonly Choice[], { chosen }: State): void {
  for (const choice of choices) {
    const box = boxOf(choice);
    const isChosen = chosen[choice.facet]?.includes(choice.value) ?? false;
    if (box !== null) box.checked = isChosen;
    else if (isChosen) choice.element.setAttribute('aria-current', 'true');
    else choice.element.removeAttribute('aria-current');
  }
}

/** Shows what ticking each box would leave; of the long lists, only what leaves something. */
export function showCounts(choices: readonly Choice[], counts: Counts): void {
  for (const choice of choices) {
    const box = boxOf(choice);
    if (box === null) continue;
    const count = counts[choice.facet][choice.value] ?? 0;
    const shown = choice.element.querySelector('[data-count]');
    if (shown !== null) shown.textContent = String(count);
    choice.element.toggleAttribute('hidden', count === 0 && !box.checked);
  }
}

/** Tells at the head of each group how many of its values are chosen. */
export function showChosen(holder: ParentNode, { chosen }: State): void {
  for (const group of holder.querySelectorAll<HTMLElement>('[data-group]')) {
    const facet = group.dataset['group'] ?? '';
    const number = isFacetName(facet) ? (chosen[facet] ?? []).length : 0;
    group.querySelector('[data-chosen]')?.toggleAttribute('hidden', number === 0);
    const badge = group.querySelector('[data-chosen-count]');
    if (badge !== null) badge.textContent = String(number);
  }
}

/** One button for each chosen value, which takes it back. */
export function chips(
  choices: readonly Choice[],
  { chosen }: State,
  pattern: string,
  remove: (facet: FacetName, value: string) => void,
): HTMLLIElement[] {
  const entries = Object.entries(chosen).flatMap(([facet, values]) =>
    isFacetName(facet) ? values.map((value) => ({ facet, value })) : [],
  );
  return entries.map(({ facet, value }) => {
    const choice = choices.find((one) => one.facet === facet && one.value === value);
    const label = choice?.label ?? value;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.setAttribute(
      'aria-label',
      pattern.replace('#', () => label),
    );
    button.textContent = label;
    button.addEventListener('click', () => {
      remove(facet, value);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
}
