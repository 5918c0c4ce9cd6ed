import { defaultLocale } from '../../i18n/locales.ts';
import { type FileRow, revisionOf } from '../edition.ts';
import { addressOf, languageOf, partOf } from '../parts.ts';
import type { State } from '../status.ts';
import { isAhead, noteAhead } from './ahead.ts';
import { proceed } from './download.ts';
import { base, type FetchingEvent, pathOf, scope } from './scope.ts';
import * as store from './store.ts';

/** How long a page may keep a reader waiting before the kept copy is shown, in milliseconds. */
const patience = 4000;
/** Pages that were read are kept up to this number. */
const visitedAtMost = 100;

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

/** What says that a page is not kept: in its own language, or else in one that was read here. */
async function offlinePage(state: State, path: string): Promise<Response> {
  for (const language of [languageOf(path), ...state.read]) {
    const copy = await kept(state, `${language === defaultLocale ? '' : `${language}/`}offline/`);
    if (copy !== undefined) return copy;
  }
  return Response.error();
}

/** The way to a kept page whose address was written otherwise: hosts answer to those too. */
async function otherwise(
  event: FetchingEvent,
  state: State,
  path: string,
): Promise<Response | undefined> {
  const name = addressOf(path) === path ? `${path}/` : addressOf(path);
  if ((await kept(state, name)) === undefined) return undefined;
  return Response.redirect(base + name + new URL(event.request.url).search);
}

/** Whether a page that came from the network is new since the edition that is kept. */
async function isNew(state: State, path: string, response: Response): Promise<boolean> {
  const file = path.endsWith('.html') ? path : `${path.replace(/\/$/, '')}/index.html`;
  return (
    partOf(file) !== undefined &&
    (response.headers.get('Content-Type') ?? '').includes('text/html') &&
    (await rowOf(state, path)) === undefined
  );
}

async function page(event: FetchingEvent, state: State, path: string): Promise<Response> {
  const whole = state.whole.includes(languageOf(path));
  const copy = await kept(state, path);
  // A guide that is kept whole is read from here, so that nothing old meets anything new.
  if (whole) {
    const found = copy ?? (await otherwise(event, state, path));
    if (found !== undefined) return found;
  }
  const network = fetch(event.request).then(async (response) => {
    if (response.ok && !response.redirected) {
      const body = response.clone();
      event.waitUntil(keepVisited(state, path, body).catch(() => undefined));
      if (whole && (await isNew(state, path, response))) {
        noteAhead(path);
        // There is a newer edition, then: it is fetched now and not at the next look.
        event.waitUntil(proceed());
      }
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
    return (await otherwise(event, state, path)) ?? offlinePage(state, path);
  }
}

async function file(event: FetchingEvent, state: State, path: string): Promise<Response> {
  const hashed = /^(?:_astro|directory)\//.test(path);
  if (hashed) return (await store.keptByName(path)) ?? fetch(event.request);
  const from = (await scope.clients.get(event.clientId))?.url ?? event.request.referrer;
  const asker = URL.canParse(from) ? from : scope.registration.scope;
  const copy = await kept(state, path);
  const whole = state.whole.includes(languageOf(pathOf(asker)));
  if (copy !== undefined && whole && !isAhead(asker)) return copy;
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
