import { inWords } from '../plural.ts';
import { type Answer, type Engine, type EngineSettings, loadEngine } from './engine.ts';
import { findNames, type Named, type NameSettings } from './names.ts';
import { resultList } from './results.ts';

/** Waiting times after a key, in milliseconds: before the search runs, and before it says so. */
const pause = 120;
const patience = 500;
/** Hits that are fetched at once. */
const portion = 12;
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
  const more = part(dialog, '[data-search-more]');
  const settings: EngineSettings = {
    index: dialog.dataset['index'] ?? '',
    base: dialog.dataset['base'] ?? '/',
    locale: document.documentElement.lang,
    fallback: dialog.dataset['fallback'],
  };
  const names: NameSettings = {
    index: dialog.dataset['directory'] ?? '',
    members: dialog.dataset['members'] ?? '',
    networks: dialog.dataset['networks'] ?? '',
  };
  const list = resultList(dialog, results);
  let engine: Promise<Engine> | undefined;
  let newest = 0;
  /** The query whose results are shown; Enter must not open those of an earlier one. */
  let shown = '';
  let answer: Answer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (name: string) => (status.dataset[name] ?? '').replace('#', () => input.value.trim());
  const empty = (text: string) => {
    list.clear();
    more.hidden = true;
    status.textContent = text;
  };

  const showMore = async (mine: number) => {
    const hits = (await answer?.next(portion)) ?? [];
    if (mine !== newest || answer === undefined) return;
    const first = list.add(hits);
    more.hidden = !answer.left();
    return first;
  };

  const run = async () => {
    clearTimeout(timer);
    const query = input.value.trim();
    const group = filters.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    newest += 1;
    const mine = newest;
    if (query === '') {
      shown = '';
      empty('');
      return;
    }
    const slow = setTimeout(() => {
      if (mine === newest) status.textContent = say('loading');
    }, patience);
    try {
      engine ??= loadEngine(settings);
      const inNames = findNames(query, group, names).catch((): Named[] => []);
      const found = await (await engine)(query, group);
      const called = await inNames;
      // A later key may have been answered first.
      if (mine !== newest) return;
      answer = found;
      list.clear();
      list.addNames(called);
      await showMore(mine);
      if (mine !== newest) return;
      shown = query;
      if (found.total > 0) status.textContent = inWords(found.total, status);
      else status.textContent = say(called.length > 0 ? 'names' : 'none');
    } catch {
      engine = undefined;
      if (mine === newest) empty(say('failed'));
    } finally {
      clearTimeout(slow);
    }
  };

  const openFirst = async () => {
    if (shown !== input.value.trim()) await run();
    list.first()?.click();
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void openFirst();
    if (event.key === 'Escape') {
      // A search field would take the first press to empty itself.
      event.preventDefault();
      dialog.close();
    }
  });
  filters.addEventListener('change', () => void run());
  more.addEventListener('click', () => {
    void showMore(newest).then((first) => first?.focus());
  });
  dialog.addEventListener('keydown', (event) => {
    moveFocus(event, input, results);
  });
  if (input.value !== '') void run();
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
