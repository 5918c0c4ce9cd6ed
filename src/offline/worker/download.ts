import { type Edition, editionFile, type FileRow, partsToKeep, revisionOf } from '../edition.ts';
import type { Locale } from '../../i18n/locales.ts';
import { planOf, staleOf } from '../plan.ts';
import type { Problem, State } from '../status.ts';
import { languageOf } from '../parts.ts';
import { forgetAhead, isAhead } from './ahead.ts';
import { base, openPages, pathOf } from './scope.ts';
import * as store from './store.ts';

/** Files fetched at a time, as browsers do for a page. */
const atOnce = 6;

/** A file that is not the one the list names: the guide was published anew meanwhile. */
class Changed extends Error {}

let stop = new AbortController();
let running: Promise<void> | undefined;
let progress: { done: number; total: number } | undefined;
/** What went wrong where nothing can be written down, not even that. */
let unwritten: Problem | undefined;

/** Tells all pages how it stands. */
export async function tellStatus(): Promise<void> {
  const status = {
    ...(await store.loadState().catch(() => store.nothing)),
    ...(unwritten === undefined ? {} : { problem: unwritten }),
    ...(progress === undefined ? {} : { progress }),
  };
  for (const page of await openPages()) {
    page.postMessage({ tell: 'status', status, ...(isAhead(page.url) ? { ahead: true } : {}) });
  }
}

/** Notes what went wrong, and tells it; on a full device it cannot be noted. Never throws. */
export async function report(error: unknown): Promise<void> {
  const problem = problemOf(error);
  try {
    if (problem !== undefined) await store.change((now) => (now.problem = problem));
  } catch {
    unwritten = problem;
  }
  await tellStatus().catch(() => undefined);
}

/** Stops what is being fetched; what is here stays. */
export function halt(): void {
  stop.abort();
  stop = new AbortController();
  unwritten = undefined;
}

async function fetchRow(row: FileRow, signal: AbortSignal): Promise<void> {
  const response = await fetch(base + row[0], {
    cache: 'no-cache',
    signal: AbortSignal.any([signal, AbortSignal.timeout(store.longest)]),
  });
  if (!response.ok) throw new Changed(`${row[0]}: ${response.status}`);
  const body = await response.arrayBuffer();
  if ((await revisionOf(body)) !== row[1]) throw new Changed(row[0]);
  await store.keep(row, body, response.headers.get('Content-Type') ?? 'text/html');
}

async function fetchAll(rows: readonly FileRow[], signal: AbortSignal): Promise<void> {
  const waiting = rows.values();
  let told = 0;
  const one = async () => {
    for (const row of waiting) {
      signal.throwIfAborted();
      await fetchRow(row, signal);
      if (progress !== undefined) progress.done += row[2];
      if (Date.now() - told > 250) {
        told = Date.now();
        await tellStatus();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

/** The newest edition. @throws If there is no connection. */
async function newest(): Promise<Edition> {
  const response = await fetch(base + editionFile, {
    cache: 'no-store',
    signal: AbortSignal.timeout(store.longest),
  });
  if (!response.ok) throw new Error(`${editionFile}: ${response.status}`);
  return (await response.json()) as Edition;
}

/** Of the files of an edition, the pages that were read. */
function visitedOf(rows: readonly FileRow[], { visited }: State): FileRow[] {
  const paths = new Set(visited);
  return rows.filter(([path]) => paths.has(path));
}

/** Reads the edition that was fetched from now on. */
export async function take(): Promise<void> {
  await store.change((state) => {
    if (state.next === undefined) return;
    state.current = state.next;
    state.whole = [...state.kept];
    delete state.next;
    delete state.ready;
  });
  forgetAhead();
}

/**
 * Takes away what no edition needs; only while no page of an older one may be open.
 *
 * @param state What is to be kept; by default what is remembered.
 */
export async function tidy(state?: State): Promise<void> {
  state ??= await store.loadState();
  if (state.current === undefined) return;
  const editions = [state.current, ...(state.next === undefined ? [] : [state.next])];
  const needed: FileRow[][] = [];
  for (const edition of editions) {
    needed.push(
      await store.keptRowsOf(edition, state, partsToKeep(state.read, state.kept)),
      visitedOf(await store.keptRowsOf(edition, state), state),
    );
  }
  await store.forget(staleOf(base, await store.heldNames(), needed));
  await store.forgetLists(editions);
}

async function work(): Promise<void> {
  const { signal } = stop;
  const edition = await newest();
  let state = await store.change((now) => {
    delete now.problem;
    if (edition.id === now.current?.id) {
      delete now.next;
      delete now.ready;
    } else if (edition.id !== now.next?.id) {
      now.next = edition;
      delete now.ready;
    }
  });
  const target = state.next ?? edition;
  const visited = visitedOf(await store.allRowsOf(target, state), state);
  const wanted = [...(await store.rowsOf(target, state)), ...visited];
  const plan = planOf(base, wanted, await store.heldNames());
  if (plan.fetch.length > 0) {
    progress = { done: plan.done, total: plan.total };
    await tellStatus();
    await fetchAll(plan.fetch, signal);
  }
  signal.throwIfAborted();
  state = await store.loadState();
  if (state.next === undefined) await store.change((now) => (now.whole = [...now.kept]));
  // Nobody reads an older edition off line: there is nothing to ask.
  else if (state.whole.length === 0) await take();
  else await store.change((now) => (now.ready = true));
}

function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error || error instanceof DOMException)) return 'line';
  if (error.name === 'AbortError') return undefined;
  if (error.name === 'QuotaExceededError') return 'full';
  if (error.name === 'SecurityError') return 'forbidden';
  return error instanceof Changed ? 'changed' : 'line';
}

/** Fetches what is missing; one at a time, also for several pages and workers. Never throws. */
export function proceed(): Promise<void> {
  running ??= navigator.locks
    .request(`ways-in ${base}`, async () => {
      if ((await store.loadState()).paused !== true) await work();
    })
    .then(
      () => undefined,
      (error: unknown) => {
        halt();
        return { error };
      },
    )
    .then((failed) => {
      running = undefined;
      progress = undefined;
      return failed === undefined ? tellStatus() : report(failed.error);
    })
    .catch(() => undefined);
  return running;
}

/** The lists of these languages, and of those of the open pages, are kept from now on. */
export async function noteLanguages(languages: readonly Locale[]): Promise<void> {
  const open = (await openPages()).map(({ url }) => languageOf(pathOf(url)));
  const found = [...languages, ...open];
  const { read } = await store.loadState();
  if (found.every((one) => read.includes(one))) return;
  await store.change((now) => (now.read = [...new Set([...now.read, ...found])]));
}
