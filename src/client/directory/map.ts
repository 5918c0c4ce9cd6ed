import type { Counts } from '../../directory/narrow.ts';
import { radiusOf } from '../../domain/map/circles.ts';
import { inWords } from '../plural.ts';

/** The count of a place of the map: a country by its code, a city by its key. */
function countOf(place: string, counts: Counts): number {
  return counts.country[place] ?? counts.city[place] ?? 0;
}

/** Shows on the map and in its table how many organisations each place would leave. */
export function showOnMap(holder: HTMLElement, counts: Counts, isAsked: boolean): void {
  const map = holder.querySelector<HTMLElement>('[data-map]');
  if (map === null) return;
  const largest = Number(map.dataset['largest'] ?? 1);
  const places = ':is([data-map], .map-table) [data-count]';
  for (const shown of holder.querySelectorAll<HTMLElement | SVGElement>(places)) {
    if (shown.closest('[data-of-all]') !== null) continue;
    const place = shown.dataset['count'] ?? '';
    const count = countOf(place, counts);
    if (shown instanceof SVGCircleElement) {
      shown.setAttribute('r', String(radiusOf(count, largest)));
    } else shown.textContent = String(count);
  }
  for (const title of map.querySelectorAll('a > title')) {
    const place = title.parentElement?.dataset['value'] ?? '';
    const [name = ''] = title.textContent.split(': ');
    title.textContent = `${name}: ${inWords(countOf(place, counts), map)}`;
  }
  // Rows that add up all are not counted for a question.
  for (const row of holder.querySelectorAll('[data-of-all]'))
    row.toggleAttribute('hidden', isAsked);
}
