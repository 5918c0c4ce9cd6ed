import type { Locale } from '../../i18n/locales.ts';
import type { Request as Asked, State } from '../status.ts';
import { editionFile } from '../edition.ts';
import { languageOf } from '../parts.ts';
import { answer, keptPages } from './answer.ts';
import { halt, noteLanguages, proceed, report, take, tellStatus, tidy } from './download.ts';
import { base, openPages, scope, tellAll } from './scope.ts';
import * as store from './store.ts';

/** How often a newer edition is asked for while pages are opened, in milliseconds. */
const checkEvery = 600_000;
let checked = 0;

async function lookAfter(...languages: Locale[]): Promise<void> {
  await noteLanguages(languages);
  await proceed();
  if ((await openPages()).length <= 1) await tidy();
}

/** Asks for a newer edition now and then, and at once for a language that was not read before. */
async function afterPage(language: Locale): Promise<void> {
  const { read } = await store.loadState();
  if (read.includes(language) && Date.now() - checked < checkEvery) return;
  checked = Date.now();
  await lookAfter(language);
}

/** Takes a language from what is kept. On a full device nothing can be noted before it is gone. */
async function remove(language: Locale): Promise<void> {
  const without = (now: State) => {
    now.kept = now.kept.filter((one) => one !== language);
    now.whole = now.whole.filter((one) => one !== language);
    delete now.problem;
  };
  try {
    await store.change(without);
  } catch {
    const after = structuredClone(await store.loadState());
    without(after);
    await tidy(after);
    await store.change(without);
  }
}

async function obey(asked: Asked): Promise<void> {
  switch (asked.ask) {
    case 'status':
      return tellStatus();
    case 'pages':
      return tellAll({ tell: 'pages', pages: await keptPages() });
    case 'check':
      return lookAfter();
    case 'pause':
      await store.change((now) => (now.paused = true));
      halt();
      return tellStatus();
    case 'resume':
      await store.change((now) => (now.paused = false));
      return proceed();
    case 'keep':
      await store.change((now) => {
        now.kept = [...new Set([...now.kept, asked.language])];
        now.paused = false;
        // A newer edition is whole only with this language too.
        delete now.ready;
      });
      halt();
      await proceed();
      return proceed();
    case 'remove':
      halt();
      await remove(asked.language);
      await tellStatus();
      return tidy();
    case 'take':
      await take();
      await tellAll({ tell: 'taken' });
      return tellStatus();
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    scope.clients
      .claim()
      .then(() => lookAfter())
      .catch(() => undefined),
  );
});
scope.addEventListener('message', (event) => {
  // Pages of this guide alone can write to its worker.
  event.waitUntil(obey(event.data as Asked).catch(report));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  const path = new URL(request.url).pathname.slice(base.length);
  if (path === 'sw.js' || path === editionFile || /^(?:edition|downloads|books)\//.test(path))
    return;
  event.respondWith(answer(event));
  if (request.mode === 'navigate') {
    event.waitUntil(afterPage(languageOf(path)).catch(() => undefined));
  }
});
