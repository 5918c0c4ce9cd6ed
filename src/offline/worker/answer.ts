import { defaultLocale } from '../../i18n/locales.ts';
import { type FileRow, revisionOf } from '../edition.ts';
import { languageOf } from '../parts.ts';
import type { State } from '../status.ts';
import { base, type FetchingEvent, scope } from './scope.ts';
import * as store from './store.ts';

/** How long a page may keep a reader waiting before the kept copy is shown, in milliseconds. */
const patience = 4000;
/** Pages that were read are kept up to this number. */
const visitedAtMost = 100;

const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** The row of a file in the edition that is read. */
async function rowOf(state: State, path: string): Promise<FileRow | undefined> {
  if (state.current === undefined) return undefined;
  const rows = await store.keptRowsOf(state.current, state);
  return rows.find(([one]) => one === path);
}

async function kept(state: State, path: string): Promise<Response | undefined> {
  const row = await rowOf(state, path);
  return row === undefined ? undefined : store.keptFile(row);
}

/** Keeps a page that was read, if it is of the edition whose files are kept. */
async function keepVisited(state: State, path: string, response: Response): Promise<void> {
  const row = await rowOf(state, path);
  if (row === undefined) return;
  const body = await response.arrayBuffer();
  if ((await revisionOf(body)) !== row[1]) return;
  await store.keep(row, body, response.headers.get('Content-Type') ?? 'text/html');
  await store.change((now) => {
    now.visited = [...now.visited.filter((one) => one !== path), path].slice(-visitedAtMost);
  });
}

async function offlinePage(state: State, path: string): Promise<Response> {
  const language = languageOf(path);
  const prefix = language === defaultLocale ? '' : `${language}/`;
  return (
    (await kept(state, `${prefix}offline/`)) ?? (await kept(state, 'offline/')) ?? Response.error()
  );
}

async function page(event: FetchingEvent, state: State, path: string): Promise<Response> {
  const copy = await kept(state, path);
  // A guide that is kept whole is read from here, so that nothing old meets anything new.
  if (copy !== undefined && state.whole.includes(languageOf(path))) return copy;
  const network = fetch(event.request).then((response) => {
    if (response.ok && !response.redirected) {
      const body = response.clone();
      event.waitUntil(keepVisited(state, path, body).catch(() => undefined));
    }
    return response;
  });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  try {
    return copy === undefined ? await network : ((await Promise.race([network, late])) ?? copy);
  } catch {
    if (copy !== undefined) return copy;
    if (!/\/$|^$/.test(path) && (await kept(state, `${path}/`)) !== undefined) {
      return Response.redirect(`${base}${path}/`);
    }
    return offlinePage(state, path);
  }
}

async function file(event: FetchingEvent, state: State, path: string): Promise<Response> {
  const hashed = /^(?:_astro|directory)\//.test(path);
  if (hashed) return (await store.keptByName(path)) ?? fetch(event.request);
  const asker = await scope.clients.get(event.clientId);
  const language = languageOf(pathOf(asker?.url ?? event.request.referrer));
  const copy = await kept(state, path);
  if (copy !== undefined && state.whole.includes(language)) return copy;
  try {
    return await fetch(event.request);
  } catch (error) {
    if (copy !== undefined) return copy;
    throw error;
  }
}

/** The answer to a request of a page of the guide: from the network or from what is kept. */
export async function answer(event: FetchingEvent): Promise<Response> {
  const path = pathOf(event.request.url);
  let state: State;
  try {
    state = await store.loadState();
  } catch {
    // Nothing may be stored here: then the guide is read as everywhere.
    return fetch(event.request);
  }
  return event.request.mode === 'navigate' ? page(event, state, path) : file(event, state, path);
}

/** Pages that are kept, by the title they have. */
export async function keptPages(): Promise<{ path: string; title: string }[]> {
  const state = await store.loadState();
  if (state.current === undefined) return [];
  const held = await store.heldNames();
  const rows = await store.keptRowsOf(state.current, state);
  const found = rows.filter(
    ([path, revision]) => /\/$|^$/.test(path) && held.has(`${base}${path}?v=${revision}`),
  );
  return Promise.all(
    found.slice(0, 60).map(async (row) => {
      const html = (await (await store.keptFile(row))?.text()) ?? '';
      return { path: row[0], title: /<title>([^<]*)/.exec(html)?.[1] ?? row[0] };
    }),
  );
}
