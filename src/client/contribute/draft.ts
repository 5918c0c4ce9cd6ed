import { fillIn, typedIn } from './fields.ts';

/** What keeps a draft from being stored. */
type Trouble = 'forbidden' | 'full';

/** Milliseconds without a key before what is typed is stored. */
const pause = 300;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What is stored; a text that cannot be read counts as nothing. */
function stored(key: string): Map<string, string[]> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(
      Object.entries(value).flatMap(([name, texts]) => (isTexts(texts) ? [[name, texts]] : [])),
    );
  } catch {
    return new Map();
  }
}

/**
 * Keeps what is typed in a form in the storage of the browser, until it is deleted.
 *
 * @param name Name of the form; the key is `ways-in.contribute.<name>`.
 * @param emptied Called when all was deleted.
 * @returns Whether something was kept from before.
 */
export function keepDraft(form: HTMLFormElement, name: string, emptied: () => void): boolean {
  const key = `ways-in.contribute.${name}`;
  const line = form.querySelector<HTMLElement>('[data-keeping]');
  const say = (what: 'restored' | 'deleted' | Trouble | undefined) => {
    if (line !== null) line.textContent = what === undefined ? '' : (line.dataset[what] ?? '');
  };
  const save = () => {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(typedIn(form))));
      say(undefined);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      say(full ? 'full' : 'forbidden');
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      save();
    }, pause);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  // Who leaves at once would lose the last words.
  addEventListener('pagehide', () => {
    if (timer !== undefined) save();
  });
  form
    .querySelector<HTMLElement>('[data-delete]')
    ?.addEventListener('click', ({ currentTarget }) => {
      const button = currentTarget instanceof HTMLElement ? currentTarget : undefined;
      if (!confirm(button?.dataset['ask'] ?? '')) return;
      clearTimeout(timer);
      timer = undefined;
      form.reset();
      try {
        localStorage.removeItem(key);
      } catch {
        // Where nothing can be stored, nothing is there.
      }
      emptied();
      say('deleted');
    });
  const before = stored(key);
  if (before.size === 0) return false;
  fillIn(form, before);
  say('restored');
  return true;
}
