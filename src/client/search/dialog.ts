import { inWords } from '../plural.ts';
import { type Answer, type EngineSettings, loadEngine } from './engine.ts';
import { listOf } from './results.ts';

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** Waiting time after a key before the search runs, in milliseconds. */
const pause = 120;
let started = false;

function part(dialog: Element, selector: string): HTMLElement {
  const found = dialog.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The search dialog has no ${selector}`);
  return found;
}

/** Brings the dialog to life; called each time it opens, works once. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = part(dialog, 'input[type=search]');
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
  if (started) return;
  started = true;

  const status = part(dialog, '[data-search-status]');
  const results = part(dialog, '[data-search-results]');
  const filters = part(dialog, '[data-search-filters]');
  const settings: EngineSettings = {
    index: dialog.dataset['index'] ?? '',
    base: dialog.dataset['base'] ?? '/',
    locale: document.documentElement.lang,
    fallback: dialog.dataset['fallback'],
  };
  let engine: Promise<Engine> | undefined;
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (answer: Answer, query: string) => {
    results.replaceChildren(listOf(answer.hits, dialog));
    status.textContent =
      answer.total === 0
        ? (status.dataset['none'] ?? '').replace('#', query)
        : inWords(answer.total, status);
  };

  const run = async () => {
    const query = input.value.trim();
    const group = filters.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    newest += 1;
    const mine = newest;
    if (query === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = status.dataset['loading'] ?? '';
    try {
      engine ??= loadEngine(settings);
      const answer = await (await engine)(query, group);
      // A later key may have been answered first.
      if (mine === newest) show(answer, query);
    } catch {
      engine = undefined;
      if (mine !== newest) return;
      results.replaceChildren();
      status.textContent = status.dataset['failed'] ?? '';
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };

  input.addEventListener('input', soon);
  filters.addEventListener('change', () => void run());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') results.querySelector<HTMLElement>('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    moveFocus(event, input, results);
  });
  if (input.value !== '') soon();
}

/** Arrow keys go through the results; from the first one, up leads back to the box. */
function moveFocus(event: KeyboardEvent, input: HTMLElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
  const links = [...results.querySelectorAll<HTMLElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (next < 0) input.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}
