import type { FacetName } from '../../directory/format.ts';
import { isSort } from '../../directory/question.ts';
import { inWords } from '../plural.ts';
import { directoryAt } from './connect.ts';
import { type Choice, chips, choicesIn, showChosen, showCounts, tick } from './facets.ts';
import { resultPlace } from './results.ts';
import { fromAddress, isAsking, isView, type State, toAddress, toggled } from './state.ts';

/** Organisations that are put on the page at once. */
const portion = 24;
/** Milliseconds without an answer after which the page says that it is searching. */
const patience = 500;

/** Brings the directory to life: what is asked, chosen and shown, all kept in the address. */
function start(holder: HTMLElement): void {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = holder.querySelector<Part>(selector);
    if (found === null) throw new Error(`The directory has no ${selector}`);
    return found;
  };
  const box = part<HTMLInputElement>('input[name=name]');
  const order = part<HTMLSelectElement>('select[name=sort]');
  const status = part('[data-shown]');
  const nothing = part('[data-nothing]');
  const more = part('[data-more]');
  const browse = part('[data-browse]');
  const asked = part('[data-asked]');
  const chosen = part('[data-chips]');
  const choicesLine = part('[data-choices]');
  const unknownNote = part('[data-unknown]');
  const retry = part('[data-retry]');
  const fullText = part<HTMLAnchorElement>('[data-full-text]');
  const { index = '', base = '' } = holder.dataset;

  const choices = choicesIn(holder);
  const labelOf = (facet: FacetName, value: string) =>
    choices.find((one) => one.facet === facet && one.value === value)?.label ?? value;
  const countries = choices.filter(({ facet }) => facet === 'country').map(({ value }) => value);
  const place = resultPlace(holder, {
    base,
    country: (code) => labelOf('country', code),
    kind: (kind) => labelOf('kind', kind),
    network: (id) => labelOf('network', id),
  });
  const isKnown = (facet: FacetName, value: string) =>
    choices.some((one) => one.facet === facet && one.value === value);
  const directory = () => directoryAt(index, [...new Set(countries)]);

  let { state, unknown } = fromAddress(location.search, isKnown);
  /** Every change gets a number: an answer to an older one is dropped. */
  let newest = 0;

  /** Shows what is asked in the fields, boxes and chips. */
  function showQuestion(): void {
    if (box.value !== state.query) box.value = state.query;
    order.value = state.sort;
    for (const view of holder.querySelectorAll<HTMLInputElement>('input[name=view]')) {
      view.checked = view.value === state.view;
    }
    tick(choices, state);
    showChosen(holder, state);
    chosen.replaceChildren(
      ...chips(choices, state, chosen.dataset['remove'] ?? '#', (facet, value) => {
        change(toggled(state, facet, value));
        (chosen.querySelector('button') ?? box).focus();
      }),
    );
    unknownNote.hidden = unknown.length === 0;
    unknownNote.textContent = (unknownNote.dataset['text'] ?? '').replace('#', () =>
      unknown.join(', '),
    );
    choicesLine.hidden = !isAsking(state);
    asked.hidden = !isAsking(state);
    browse.hidden = isAsking(state);
    fullText.hidden = state.query.trim() === '';
    fullText.textContent = (fullText.dataset['text'] ?? '').replace('#', () => state.query.trim());
    const page = fullText.dataset['page'] ?? '';
    fullText.href = `${page}?${new URLSearchParams({ q: state.query.trim() }).toString()}`;
  }

  async function answer(): Promise<void> {
    const mine = (newest += 1);
    const isOld = () => mine !== newest;
    showQuestion();
    nothing.hidden = true;
    retry.hidden = true;
    if (!isAsking(state)) {
      place.hide();
      more.hidden = true;
      status.textContent = status.dataset['all'] ?? '';
    }
    const slow = setTimeout(() => {
      if (!isOld()) status.textContent = status.dataset['loading'] ?? '';
    }, patience);
    try {
      // What is not asked needs no index, unless the boxes still show the counts of a question.
      if (isAsking(state) || counted) {
        const remote = await directory();
        if (isAsking(state)) await showAnswer(await remote.ask(state), isOld);
        if (isOld()) return;
        showCounts(choices, await remote.count(state));
        counted = isAsking(state);
      }
    } catch {
      if (isOld()) return;
      place.hide();
      // The shelves lead to every organisation as well.
      browse.hidden = false;
      retry.hidden = false;
      status.textContent = status.dataset['failed'] ?? '';
    } finally {
      clearTimeout(slow);
    }
  }
  let counted = false;

  async function showAnswer(numbers: number[], isOld: () => boolean): Promise<void> {
    const remote = await directory();
    const first = await remote.rows(numbers.slice(0, portion));
    if (isOld()) return;
    place.begin(state.view);
    place.add(first);
    status.textContent = inWords(numbers.length, status);
    nothing.hidden = numbers.length > 0;
    let shown = portion;
    more.hidden = numbers.length <= shown;
    more.onclick = async () => {
      const next = await remote.rows(numbers.slice(shown, shown + 2 * portion));
      if (isOld()) return;
      shown += 2 * portion;
      more.hidden = numbers.length <= shown;
      place.add(next)?.focus();
    };
  }

  /** Takes a new state over; typing goes on in the same step of the history. */
  function change(next: State, isTyping = false): void {
    const goesOn = isTyping && state.query.trim() !== '';
    state = next;
    unknown = [];
    const address = location.pathname + toAddress(state) + location.hash;
    history[goesOn ? 'replaceState' : 'pushState'](null, '', address);
    void answer();
  }

  box.addEventListener('input', () => {
    change({ ...state, query: box.value }, true);
  });
  order.addEventListener('change', () => {
    if (isSort(order.value)) change({ ...state, sort: order.value });
  });
  holder.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'view' && isView(target.value)) {
      change({ ...state, view: target.value });
    }
  });
  for (const choice of choices) choose(choice);
  function choose({ facet, value, element }: Choice): void {
    const field = element.querySelector('input');
    field?.addEventListener('change', () => {
      change(toggled(state, facet, value));
    });
    if (field !== null) return;
    element.addEventListener('click', (event) => {
      // With a modifier a link opens its page elsewhere, as everywhere.
      const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey;
      if (!isPlain || event.shiftKey) return;
      event.preventDefault();
      change(toggled(state, facet, value));
      status.scrollIntoView({ block: 'nearest' });
    });
  }
  for (const clear of holder.querySelectorAll('[data-reset]')) {
    clear.addEventListener('click', () => {
      change({ query: '', chosen: {}, sort: 'match', view: state.view });
      box.focus();
    });
  }
  holder.querySelector('[data-show-all]')?.addEventListener('click', () => {
    change({ ...state, sort: 'name' });
  });
  retry.addEventListener('click', () => void answer());
  window.addEventListener('popstate', () => {
    ({ state, unknown } = fromAddress(location.search, isKnown));
    void answer();
  });
  void answer();
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-directory]')) start(holder);
