import { formatDate, formatList, formatSize, languageName } from '../../i18n/format.ts';
import { type Locale, toLocale } from '../../i18n/locales.ts';
import { type Edition, editionFile, partsToKeep } from '../../offline/edition.ts';
import type { KeptPage, Message, Request, Status } from '../../offline/status.ts';
import { registerWorker } from './worker.ts';

/** The page on reading without a connection: how it stands, and what the reader can do. */
const page = document.querySelector<HTMLElement>('[data-offline]');
const locale = toLocale(document.documentElement.lang);
const base = import.meta.env.BASE_URL;

/** A text of the page, with its braces filled. */
function words(name: string, values: Record<string, string> = {}): string {
  const text = page?.getAttribute(`data-text-${name.toLowerCase()}`) ?? '';
  const filled = text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  // Dates in some languages end in a full stop themselves.
  return filled.replace(/\.\.$/, '.');
}

function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

/** Sets a text only when it is another one, so that it is not spoken again. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent.trim() !== text) element.textContent = text;
  element.hidden = text === '';
}

async function ask(request: Request): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(request);
}

let newest: Edition | undefined;

function sizeOf(language: Locale): string {
  if (newest === undefined) return words('sizeUnknown');
  const sizes = partsToKeep([], [language]).map((part) => newest?.parts[part]);
  const sum = (key: 'transfer' | 'bytes') =>
    formatSize(
      sizes.reduce((total, size) => total + (size?.[key] ?? 0), 0),
      locale,
    );
  return words('size', { transfer: sum('transfer'), bytes: sum('bytes') });
}

function showLanguage(box: HTMLElement, status: Status): void {
  const language = toLocale(box.dataset['keep']);
  const kept = status.kept.includes(language);
  const whole = status.whole.includes(language);
  const { progress, paused = false, problem } = status;
  const running = progress !== undefined && !paused;
  for (const bar of box.querySelectorAll('progress')) {
    bar.hidden = !kept || whole || progress === undefined;
    if (progress !== undefined) bar.value = progress.done / Math.max(1, progress.total);
  }
  const date = status.current === undefined ? '' : formatDate(status.current.date, locale);
  const text = () => {
    if (!kept) return sizeOf(language);
    if (whole) return words('keptWhole', { date });
    if (paused) return words('paused');
    if (progress === undefined) return words('waiting');
    const [done, total] = [formatSize(progress.done, locale), formatSize(progress.total, locale)];
    return words('fetching', { done, total });
  };
  say(find('[data-keep-state]', box), text());
  const offered: Record<string, boolean> = {
    keep: !kept,
    pause: kept && !whole && running,
    resume: kept && !whole && !running && (paused || problem !== undefined),
    remove: kept,
  };
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const hide = offered[button.dataset['do'] ?? ''] !== true;
    // Who pressed a button that goes away stands on the next one.
    const focused = hide && button === document.activeElement;
    button.hidden = hide;
    if (focused) {
      queueMicrotask(() => box.querySelector<HTMLElement>('[data-do]:not([hidden])')?.focus());
    }
  }
}

function show(status: Status): void {
  const { current, problem, whole } = status;
  const languages = formatList(
    whole.map((one) => languageName(one, locale)),
    locale,
  );
  const state = [
    current === undefined
      ? words('nothing')
      : words('some', { date: formatDate(current.date, locale) }),
    whole.length > 0 ? words('whole', { languages }) : '',
  ];
  say(find('[data-offline-state]'), state.join(' ').trim());
  // Without the whole guide nothing is lost by a line that breaks: it is what this page is for.
  const told = problem !== undefined && (problem !== 'line' || status.kept.length > whole.length);
  say(find('[data-offline-problem]'), told ? words(problem) : '');
  for (const box of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    showLanguage(box, status);
  }
}

function list(pages: KeptPage[]): void {
  const box = find('[data-kept-pages]');
  const items = pages.map(({ path, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = base + path;
    // Titles come as HTML; a text area reads its entities and nothing else.
    const reader = document.createElement('textarea');
    reader.innerHTML = title;
    link.textContent = reader.value;
    item.append(link);
    return item;
  });
  find('ul', box).replaceChildren(...items);
  box.hidden = items.length === 0;
}

let listed = '';

/** Has the pages listed that are kept, and again when what is kept became another. */
function askPages({ current, read, whole, progress }: Status): void {
  const held = [current?.id, read, whole].join(' ');
  if (progress !== undefined || held === listed) return;
  listed = held;
  void ask({ ask: 'pages' });
}

function forbidden(): void {
  say(find('[data-offline-state]'), words('nothing'));
  say(find('[data-offline-problem]'), words('forbidden'));
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    forbidden();
    return;
  }
  try {
    await caches.has('');
    // Without it nobody would answer; once it was registered, this needs no connection.
    if ((await navigator.serviceWorker.getRegistration()) === undefined) await registerWorker();
  } catch {
    forbidden();
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.tell === 'status') {
      show(data.status);
      askPages(data.status);
    }
    if (data.tell === 'pages') list(data.pages);
  });
  try {
    newest = (await (await fetch(base + editionFile, { cache: 'no-store' })).json()) as Edition;
  } catch {
    // No connection: the sizes are not known, what is kept is.
  }
  for (const box of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    for (const button of box.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => {
        const language = toLocale(box.dataset['keep']);
        const what = button.dataset['do'];
        if (what === 'keep') void navigator.storage.persist();
        if (what === 'keep' || what === 'remove') void ask({ ask: what, language });
        if (what === 'pause' || what === 'resume') void ask({ ask: what });
      });
    }
  }
  await ask({ ask: 'status' });
  // A browser puts a worker to sleep that nobody asks; this one may be fetching.
  setInterval(() => void ask({ ask: 'status' }), 20_000);
  if (navigator.onLine) await ask({ ask: 'check' });
  addEventListener('online', () => void ask({ ask: 'check' }));
}

if (page !== null) {
  find('[data-not-kept]').hidden = location.pathname === page.dataset['offline'];
  void start();
}
