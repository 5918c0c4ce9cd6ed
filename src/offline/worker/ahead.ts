import { pathOf } from './scope.ts';

/**
 * Pages that are new in a later edition than the one kept: they come from the network. A worker
 * that was put to sleep forgets them, which costs such a page that is still open no more than a
 * mark of its next status.
 */
const paths = new Set<string>();

/** Remembers a page that the kept edition does not have. */
export function noteAhead(path: string): void {
  paths.add(path);
}

/** Whether a page is ahead of the edition that is kept, by its address. */
export function isAhead(url: string): boolean {
  return paths.has(pathOf(url));
}

/** A newer edition is read from now on: nothing is ahead of it that is known. */
export function forgetAhead(): void {
  paths.clear();
}
