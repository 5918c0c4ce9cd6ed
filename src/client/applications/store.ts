import { mergeApplications } from '../../domain/applications/merge.ts';
import { type Applications, nothingKept } from '../../domain/applications/model.ts';
import { readApplications, writeApplications } from '../../domain/applications/read.ts';
import { storageKey } from '../../domain/applications/key.ts';

/** What keeps changes from being stored as they should be. */
export type Trouble = 'forbidden' | 'full' | 'unreadable' | 'newer';

/** Under this and a time stands what could not be read when something new was stored. */
const asidePrefix = `${storageKey}.aside.`;

/** What could not be stored; it lives as long as the page. */
let unsaved: Applications | undefined;
let trouble: Trouble | undefined;

/** The stored text, and what it says; a text that cannot be read counts as nothing kept. */
function read(): { raw: string | null; value: Applications; why: Trouble | undefined } {
  let raw: string | null;
  try {
    raw = localStorage.getItem(storageKey);
  } catch {
    return { raw: null, value: nothingKept(), why: 'forbidden' };
  }
  const result = readApplications(raw);
  if (result.ok) return { raw, value: result.value, why: undefined };
  return { raw, value: nothingKept(), why: result.why === 'newer' ? 'newer' : 'unreadable' };
}

/** All that is kept now, with what could not be stored. */
export function kept(): Applications {
  const { value } = read();
  return unsaved === undefined ? value : mergeApplications(value, unsaved);
}

/**
 * Changes what is kept. The stored text is read anew first, so that another tab's changes stay.
 *
 * @param change Gets what is kept and returns what is to be kept.
 */
export function change(how: (now: Applications) => Applications): void {
  const { raw, why } = read();
  const next = how(kept());
  try {
    if (raw !== null && why !== undefined) {
      localStorage.setItem(asidePrefix + String(Date.now()), raw);
    }
    localStorage.setItem(storageKey, writeApplications(next));
    unsaved = undefined;
    trouble = undefined;
  } catch (error) {
    unsaved = next;
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    trouble = full ? 'full' : 'forbidden';
  }
  for (const listener of listeners) listener();
}

/** Takes everything out of the storage, apart from what was set aside. */
export function forgetAll(): void {
  change(nothingKept);
  if (unsaved !== undefined) return;
  localStorage.removeItem(storageKey);
}

/** What is wrong with the storage now, if anything. */
export function currentTrouble(): Trouble | undefined {
  return trouble ?? read().why ?? (asideKeys().length > 0 ? 'unreadable' : undefined);
}

function asideKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(asidePrefix));
  } catch {
    return [];
  }
}

/** The texts that cannot be read, as they are. */
export function unreadableTexts(): string[] {
  const { raw, why } = read();
  const now = raw === null || why === undefined ? [] : [raw];
  return [...asideKeys().map((key) => localStorage.getItem(key) ?? ''), ...now];
}

/** Deletes what cannot be read. */
export function forgetUnreadable(): void {
  for (const key of asideKeys()) localStorage.removeItem(key);
  const { raw, why } = read();
  if (raw !== null && why !== undefined) localStorage.removeItem(storageKey);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls back whenever something changes, here or in another tab. */
export function whenChanged(listener: () => void): void {
  listeners.add(listener);
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(storageKey)) listener();
  });
  // A page that comes back from the browser's own memory missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}

addEventListener('beforeunload', (event) => {
  if (unsaved !== undefined) event.preventDefault();
});
