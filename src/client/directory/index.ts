import type { FacetName } from '../../directory/format.ts';
import { isSort } from '../../directory/question.ts';
import { inWords } from '../plural.ts';
import { addBoxes } from './boxes.ts';
import type { Connected } from './worker/connect.ts';
import { chips, choicesIn, showChosen, showCounts, tick } from './facets.ts';
import { type Parts, partsOf } from './parts.ts';
import type { ResultPlace } from './results.ts';
import { fromAddress, isAsking, isView, type State, toAddress, toggled } from './state.ts';

/** Organisations that are put on the page at once. */
const portion = 24;
/** Milliseconds without an answer after which the page says that it is searching. */
const patience = 500;
/** Milliseconds that the page has to itself before the worker is started. */
const settled = 200;

/** Brings the directory to life: what is asked, chosen and shown, all kept in the address. */
function start(holder: HTMLElement, parts: Parts): void {
  const { status } = parts;
  const { index = '', base = '' } = holder.dataset;
  const choices = choicesIn(holder);
  const choiceOf = (facet: FacetName, value: string) =>
    choices.find((one) => one.facet === facet && one.value === value);
  const labelOf = (facet: FacetName) => (value: string) => choiceOf(facet, value)?.label ?? value;
  /** The order of the boxes is that of the language. */
  const countries = choices.flatMap(({ facet, value }) => (facet === 'country' ? value : []));

  const read = () =>
    fromAddress(location.search, (facet, value) => choiceOf(facet, value) !== undefined);
  let { state, unknown } = read();
  // Typed before the script was ready.
  if (parts.box.value !== '') state = { ...state, query: parts.box.value };
  /** Every change gets a number: an answer to an older one is dropped. */
  let newest = 0;
  /** Whether the boxes show the counts of a question, rather than those of all. */
  let counted = false;

  function showQuestion(): void {
    const isAsked = isAsking(state);
    if (parts.box.value !== state.query) parts.box.value = state.query;
    parts.order.value = state.sort;
    for (const view of parts.views) view.checked = view.value === state.view;
    tick(choices, state);
    showChosen(holder, state);
    const pattern = parts.chips.dataset['remove'] ?? '#';
    const remove = (facet: FacetName, value: string) => {
      change(toggled(state, facet, value));
      (parts.chips.querySelector('button') ?? parts.box).focus();
    };
    parts.chips.replaceChildren(...chips(choices, state, pattern, remove));
    parts.unknown.hidden = unknown.length === 0;
    parts.unknown.textContent = (parts.unknown.dataset['text'] ?? '').replace('#', () =>
      unknown.join(', '),
    );
    parts.choices.hidden = !isAsked;
    parts.asked.hidden = !isAsked;
    parts.browse.hidden = isAsked;
    parts.showAll.hidden = isAsked;
    parts.nothing.hidden = true;
    parts.retry.hidden = true;
    showFullText(state.query.trim());
  }

  /** Leads on to the search in the text of all pages. */
  function showFullText(query: string): void {
    const { page = '', text = '' } = parts.fullText.dataset;
    parts.fullText.hidden = query === '';
    parts.fullText.textContent = text.replace('#', () => query);
    parts.fullText.href = `${page}?${new URLSearchParams({ q: query }).toString()}`;
  }

  async function answer(): Promise<void> {
    const mine = (newest += 1);
    const isOld = () => mine !== newest;
    showQuestion();
    if (!isAsking(state)) {
      status.textContent = status.dataset['all'] ?? '';
      // Nothing of an old answer is to be seen above the next.
      place?.begin(state.view);
    }
    // What is not asked needs no index.
    if (!isAsking(state) && !counted) return;
    const slow = setTimeout(() => {
      if (!isOld() && isAsking(state)) status.textContent = status.dataset['loading'] ?? '';
    }, patience);
    try {
      const { directory, place: found, showOnMap } = await ready();
      if (isAsking(state)) {
        const answered = await directory.list(portion, state, countries);
        if (isOld()) return;
        showAnswer(directory, found, answered, isOld);
      }
      const counts = await directory.count(state);
      if (isOld()) return;
      showCounts(choices, counts);
      showOnMap(holder, counts, isAsking(state));
      counted = isAsking(state);
    } catch {
      if (isOld()) return;
      parts.asked.hidden = true;
      // The shelves lead to every organisation as well.
      parts.browse.hidden = false;
      parts.retry.hidden = false;
      status.textContent = status.dataset['failed'] ?? '';
    } finally {
      clearTimeout(slow);
    }
  }

  /** The place for answers, and what fills it: made when something is asked for the first time. */
  let place: ResultPlace | undefined;
  async function ready() {
    const { directoryAt, resultPlace, showOnMap, takeAway } = await import('./answers.ts');
    const directory = await directoryAt(index);
    if (place === undefined) {
      place = resultPlace(holder, {
        base,
        country: labelOf('country'),
        kind: labelOf('kind'),
        network: labelOf('network'),
      });
      takeAway(parts.take, async () => directory.ids(await directory.ask(state, countries)));
    }
    return { directory, place, showOnMap };
  }

  function showAnswer(
    directory: Connected,
    place: ResultPlace,
    { numbers, rows }: Awaited<ReturnType<Connected['list']>>,
    isOld: () => boolean,
  ): void {
    place.begin(state.view);
    place.add(rows);
    status.textContent = inWords(numbers.length, status);
    parts.nothing.hidden = numbers.length > 0;
    let shown = portion;
    parts.more.hidden = numbers.length <= shown;
    parts.more.onclick = async () => {
      const next = await directory.rows(numbers.slice(shown, shown + 2 * portion));
      if (isOld()) return;
      shown += 2 * portion;
      parts.more.hidden = numbers.length <= shown;
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

  // Whoever opens the directory is about to ask: the worker starts once the page has settled, or the
  // field is entered.
  const warmUp = () => {
    // The first question starts it again if this fails.
    ready().catch(() => undefined);
  };
  setTimeout(warmUp, settled);
  parts.box.addEventListener('focus', warmUp, { once: true });
  parts.box.addEventListener('input', () => {
    change({ ...state, query: parts.box.value }, true);
  });
  parts.order.addEventListener('change', () => {
    if (isSort(parts.order.value)) change({ ...state, sort: parts.order.value });
  });
  for (const box of parts.views) {
    box.addEventListener('change', () => {
      if (isView(box.value)) change({ ...state, view: box.value });
    });
  }

  for (const { facet, value, element } of choices) {
    const box = element.querySelector('input');
    box?.addEventListener('change', () => {
      change(toggled(state, facet, value));
    });
    if (box !== null) continue;
    element.addEventListener('click', (event) => {
      // With a modifier a link opens its page elsewhere, as everywhere.
      if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      change(toggled(state, facet, value));
      status.scrollIntoView({ block: 'nearest' });
    });
  }
  parts.clear.addEventListener('click', () => {
    change({ query: '', chosen: {}, sort: 'match', view: 'list' });
    parts.box.focus();
  });
  parts.showAll.addEventListener('click', () => {
    change({ ...state, sort: 'name' });
  });
  parts.retry.addEventListener('click', () => void answer());
  window.addEventListener('popstate', () => {
    ({ state, unknown } = read());
    void answer();
  });
  void answer();
}

/** Starts once the boxes are there, and offers another try if they cannot be had. */
async function begin(holder: HTMLElement): Promise<void> {
  const parts = partsOf(holder);
  parts.retry.hidden = true;
  try {
    await addBoxes(parts.boxes);
  } catch {
    parts.status.textContent = parts.status.dataset['failed'] ?? '';
    parts.retry.hidden = false;
    parts.retry.addEventListener('click', () => void begin(holder), { once: true });
    return;
  }
  // Beside the list there is room for them; on a phone they stay folded.
  parts.facets.open = matchMedia('(min-width: 68rem)').matches;
  parts.status.textContent = parts.status.dataset['all'] ?? '';
  start(holder, parts);
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-directory]')) void begin(holder);
