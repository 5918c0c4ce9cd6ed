import {
  following,
  fromAddress,
  preceding,
  type Read,
  type State,
  toAddress,
} from '../../domain/finder/address.ts';
import { isAnswered, type Question, steps, without } from '../../domain/finder/question.ts';
import { answered, fill } from './form.ts';
import { type Parts, partsOf } from './parts.ts';
import { summaryOf } from './summary.ts';

/** Address of a state on this page. */
const addressOf = (state: State) => location.pathname + toAddress(state);

/** Brings the finder to life: one question at a time, or the answers, all kept in the address. */
function start(parts: Parts): void {
  const { holder, form, answers, status } = parts;
  const title = document.title;
  const origin = parts.origin.textContent.trim();
  let read: Read = fromAddress(location.search);
  /** The address that the page shows. */
  let shown = '';
  /** Every question gets a number: answers to an older one are dropped. */
  let newest = 0;

  function showStep({ question, at, isChange }: State): void {
    const number = steps.findIndex((step) => step === at) + 1;
    for (const fieldset of parts.steps) fieldset.hidden = fieldset.dataset['finderStep'] !== at;
    form.hidden = at === 'answers';
    answers.hidden = at !== 'answers';
    parts.lead.hidden = at !== 'country' || isChange;
    parts.pages.hidden = at !== 'country' || isChange;
    parts.error.hidden = true;
    parts.amount.removeAttribute('aria-invalid');
    fill(parts, question);
    if (at === 'answers') return;
    const { text = '' } = parts.progress.dataset;
    parts.progress.textContent = text.replace('#', String(number));
    parts.progress.hidden = isChange;
    const state = { question, at, isChange };
    const before = preceding(state);
    parts.back.hidden = before === undefined;
    if (before !== undefined) {
      parts.backLink.href = addressOf({ question, at: before, isChange: false });
    }
    const skipped = without(question, at);
    parts.skip.href = addressOf({ question: skipped, at: following(state), isChange: false });
    parts.now.hidden = isChange || number === 1 || number === steps.length;
    parts.now.href = addressOf({ question, at: 'answers', isChange: false });
  }

  /** The page of a country and a kind, if both are known. */
  function pageOf({ country, kind }: Question): string | undefined {
    if (country === undefined || kind === undefined) return undefined;
    const { page = '' } = holder.dataset;
    return page.replace('#', country.toLowerCase()).replace('*', kind);
  }

  /** The address to pass on: of the page that needs no script, if it says as much. */
  function showShare(asked: Question): void {
    const isMore = steps.slice(2).some((step) => isAnswered(asked, step));
    const page = isMore ? undefined : pageOf(asked);
    const path = page ?? addressOf({ question: asked, at: 'answers', isChange: false });
    const address = new URL(path, location.href).href;
    parts.shareLink.href = address;
    parts.shareLink.textContent = address;
    // Only where the browser lets a page write there.
    parts.copy.hidden = !('clipboard' in navigator);
    parts.copy.textContent = copyText;
    parts.share.hidden = false;
  }
  const copyText = parts.copy.textContent.trim();

  async function showAnswers(asked: Question): Promise<void> {
    const mine = (newest += 1);
    parts.summary.replaceChildren(...summaryOf(parts, asked));
    for (const notice of parts.restricted) {
      notice.hidden = notice.dataset['finderRestricted'] !== asked.country;
    }
    parts.retry.hidden = true;
    parts.share.hidden = true;
    parts.groups.replaceChildren();
    status.textContent = status.dataset['loading'] ?? '';
    try {
      const { answersTo } = await import('./answers.ts');
      const groups = await answersTo(asked, holder.dataset);
      if (mine !== newest) return;
      parts.groups.replaceChildren(...groups);
      const isRanked = steps.slice(2).some((step) => isAnswered(asked, step));
      status.textContent = (isRanked ? status.dataset['ranked'] : status.dataset['byName']) ?? '';
      showShare(asked);
    } catch {
      if (mine !== newest) return;
      status.textContent = status.dataset['failed'] ?? '';
      parts.pageLink.href = pageOf(asked) ?? location.pathname;
      parts.retry.hidden = false;
    }
  }

  /** Shows what the address says. */
  function show(): void {
    const { state, unknown } = read;
    shown = location.search;
    showStep(state);
    parts.left.hidden = unknown.length === 0;
    const { text = '' } = parts.left.dataset;
    parts.left.textContent = text.replace('#', () => unknown.join(', '));
    const heading =
      state.at === 'answers'
        ? parts.heading
        : parts.steps.find(({ hidden }) => !hidden)?.querySelector('h2');
    const isPlain = toAddress(state) === '';
    document.title = isPlain ? title : `${heading?.textContent.trim() ?? ''} – ${title}`;
    parts.origin.textContent = origin + toAddress(state);
    if (state.at === 'answers') void showAnswers(state.question);
  }

  /** Moves the focus to the heading of what is shown, so that it is read out. */
  function focus(): void {
    const part = parts.form.hidden ? parts.answers : parts.steps.find(({ hidden }) => !hidden);
    const heading = part?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    // The frame of the page is known by now: what is new stands below it.
    holder.scrollIntoView();
  }

  function go(address: string): void {
    history.pushState(null, '', address);
    read = fromAddress(location.search);
    show();
    focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { question, at } = read.state;
    if (at === 'answers') return;
    const next = answered(parts, question, at);
    if (next === undefined) {
      parts.error.hidden = false;
      parts.amount.setAttribute('aria-invalid', 'true');
      parts.amount.setAttribute('aria-describedby', parts.error.id);
      parts.amount.focus();
      return;
    }
    go(addressOf({ question: next, at: following(read.state), isChange: false }));
  });
  holder.addEventListener('click', (event) => {
    // With a modifier a link opens elsewhere, as everywhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const link = event.target.closest<HTMLAnchorElement>('[data-finder-go], [data-finder-form] a');
    if (link === null) return;
    event.preventDefault();
    go(link.href);
  });
  parts.retryButton.addEventListener('click', () => void showAnswers(read.state.question));
  parts.copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(parts.shareLink.href).then(() => {
      parts.copy.textContent = parts.copy.dataset['done'] ?? '';
    });
  });
  parts.print.addEventListener('click', () => {
    print();
  });
  window.addEventListener('popstate', () => {
    // A jump to a group is a step of the history, too.
    if (location.search === shown) return;
    read = fromAddress(location.search);
    show();
  });
  // What a reader ticked before this script was there stays.
  const { question, at } = read.state;
  const early = at === 'answers' ? undefined : answered(parts, question, at);
  show();
  if (early !== undefined && at !== 'answers' && isAnswered(early, at)) fill(parts, early);
}

/** Starts the finder of the page. */
export function begin(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-finder]')) start(partsOf(one));
}
