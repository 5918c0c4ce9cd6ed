import type { Handles } from './contender.ts';

/** What a page tells of the last key. All times are milliseconds since its start. */
interface Watched {
  key: number;
  /** When there was a result to read, from the first key on. */
  first: number | undefined;
  /** When the answer last changed. */
  last: number | undefined;
}

declare global {
  var watched: Watched | undefined;
}

/** Runs in the page before its own scripts: notes the times of keys and answers. */
export function watchPage({ result, answer }: Handles): void {
  const watched: Watched = { key: 0, first: undefined, last: undefined };
  globalThis.watched = watched;
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      watched.key = timeStamp;
      watched.last = undefined;
    },
    true,
  );
  const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
  new MutationObserver((changes) => {
    if (watched.key === 0) return;
    const now = performance.now();
    if (changes.some(({ target }) => elementOf(target)?.closest(answer))) watched.last = now;
    if (watched.first !== undefined) return;
    const found = document.querySelector(result);
    if (found?.checkVisibility() === true && found.textContent !== '') watched.first = now;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Runs in the page: waits until the answer to the last key is complete. */
export async function settle({ quiet }: Pick<Handles, 'quiet'>): Promise<boolean> {
  const patience = 60_000;
  const start = performance.now();
  while (performance.now() - start < patience) {
    const last = globalThis.watched?.last;
    if (last !== undefined && performance.now() - last > quiet) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}
