import type { Browser, Page } from 'playwright-core';
import type { Handles, Prepared } from './contender.ts';
import { type CountedServer, serveCounted, type Served } from './server.ts';
import { type Summary, summary } from './statistics.ts';
import { settle, watchPage } from './watch.ts';

/** What it takes a reader to search, summed up over all queries. */
export interface Measured {
  /** Bytes of the page before a key is pressed. */
  before: number;
  /** From the first key until the first result is on the page. */
  first: { ms: Summary; bytes: Summary; requests: Summary };
  /** The same milliseconds where the field had the focus for a while before the key. */
  focused: Summary;
  /** Bytes that follow the first result, before the second key. */
  after: Summary;
  /** Each key from the second on, until its answer is complete. */
  next: { ms: Summary; bytes: Summary; keys: number };
}

interface Key {
  firstMs: number | undefined;
  ms: number;
  bytes: number;
  /** Bytes and requests up to the first result. */
  firstBytes: number;
  firstRequests: number;
}

const bytesIn = (served: readonly Served[]) => served.reduce((sum, { bytes }) => sum + bytes, 0);

async function settled(page: Page, server: CountedServer, handles: Handles): Promise<void> {
  do {
    if (!(await page.evaluate(settle, handles))) throw new Error('There was no answer to a key.');
  } while (!server.isIdle());
}

/** Types a letter and waits for the whole answer. */
async function press(
  page: Page,
  server: CountedServer,
  handles: Handles,
  letter: string,
): Promise<Key> {
  await page.keyboard.type(letter);
  await settled(page, server, handles);
  const { key, first, last, origin } = await page.evaluate(() => {
    const { watched } = globalThis;
    return {
      key: watched?.key ?? 0,
      first: watched?.first,
      last: watched?.last ?? Number.NaN,
      origin: performance.timeOrigin,
    };
  });
  const served = server.take();
  const toFirst = served.filter(({ at }) => first === undefined || at <= origin + first);
  return {
    firstMs: first === undefined ? undefined : first - key,
    ms: last - key,
    bytes: bytesIn(served),
    firstBytes: bytesIn(toFirst),
    firstRequests: toFirst.length,
  };
}

/** Milliseconds that a reader may take from the field to the first key. */
const handToKey = 1000;

/**
 * Opens the page as a reader without cache does, and types a query letter by letter.
 *
 * @param pause Milliseconds from the focus to the first key.
 */
async function typeOne(
  browser: Browser,
  server: CountedServer,
  handles: Handles,
  query: string,
  pause = 0,
): Promise<{ before: number; keys: Key[] }> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, handles);
    server.take();
    await page.goto(server.origin + handles.path, { waitUntil: 'networkidle' });
    const input = page.locator(handles.input);
    await input.waitFor();
    await page.waitForTimeout(300);
    const before = bytesIn(server.take());
    await input.evaluate((element) => {
      if (element instanceof HTMLElement) element.focus();
    });
    if (pause > 0) await page.waitForTimeout(pause);
    const keys: Key[] = [];
    for (const letter of query) {
      if (letter === ' ') {
        // Nothing new is asked, and not everybody answers.
        await page.keyboard.type(letter);
        await page.waitForTimeout(handles.quiet + 100);
      } else {
        keys.push(await press(page, server, handles, letter));
      }
    }
    return { before, keys };
  } finally {
    await context.close();
  }
}

/** All that was typed on the page of a contender. */
interface Visits {
  typed: { before: number; keys: Key[] }[];
  focused: Key[];
}

function summedUp({ typed, focused }: Visits): Measured {
  const first = typed
    .flatMap(({ keys }) => keys.slice(0, 1))
    .filter((key) => key.firstMs !== undefined);
  const next = typed.flatMap(({ keys }) => keys.slice(1));
  return {
    before: summary(typed.map(({ before }) => before)).median,
    first: {
      ms: summary(first.flatMap(({ firstMs }) => firstMs ?? [])),
      bytes: summary(first.map(({ firstBytes }) => firstBytes)),
      requests: summary(first.map(({ firstRequests }) => firstRequests)),
    },
    focused: summary(focused.flatMap(({ firstMs }) => firstMs ?? [])),
    after: summary(first.map(({ bytes, firstBytes }) => bytes - firstBytes)),
    next: {
      ms: summary(next.map(({ ms }) => ms)),
      bytes: summary(next.map(({ bytes }) => bytes)),
      keys: next.length,
    },
  };
}

/**
 * Measures contenders with some queries, each typed by a reader of its own. They take turns query by
 * query, so that whatever else the machine does slows all of them.
 *
 * @returns What was measured, in the order of the contenders.
 */
export async function measure(
  browser: Browser,
  contenders: readonly Prepared[],
  queries: readonly string[],
): Promise<Measured[]> {
  const lanes = await Promise.all(
    contenders.map(async ({ find, ahead, handles }) => {
      const visits: Visits = { typed: [], focused: [] };
      return { handles, server: await serveCounted(find, ahead), visits };
    }),
  );
  try {
    for (const { server, handles } of lanes) {
      // The first visit starts up what a browser has once for all pages, and is not counted.
      await typeOne(browser, server, handles, (queries[0] ?? '').slice(0, 2));
    }
    for (const query of queries) {
      const [letter = ''] = query;
      for (const { server, handles, visits } of lanes) {
        visits.typed.push(await typeOne(browser, server, handles, query));
        const { keys } = await typeOne(browser, server, handles, letter, handToKey);
        visits.focused.push(...keys);
      }
    }
    return lanes.map(({ visits }) => summedUp(visits));
  } finally {
    await Promise.all(lanes.map(({ server }) => server.close()));
  }
}
