import { setTimeout as wait } from 'node:timers/promises';
import { isPrivate } from '../checker/rules/values/web-addresses.ts';
import { type Answer, stateOf } from './answer.ts';

/** How politely and how long to ask; times in milliseconds. */
export interface Manners {
  userAgent: string;
  timeout: number;
  /** How often to ask again after a failure that may pass. */
  retries: number;
  /** Wait before the first repeat; each further one waits twice as long. */
  backoff: number;
  /** Longest wait that a server may ask for. */
  longestWait: number;
  /** Whether hosts inside a private network may be asked, as tests do. */
  allowPrivate: boolean;
  now: () => number;
}

const hopLimit = 6;
/** Servers that do not know HEAD say so in many ways. */
const headRefused = new Set([400, 401, 403, 404, 405, 406, 410, 429, 500, 501, 503]);

interface Reply {
  status: number;
  location: string | null;
  retryAfter: string | null;
}

async function request(url: string, method: 'HEAD' | 'GET', manners: Manners): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(manners.timeout),
    headers: { 'user-agent': manners.userAgent, accept: 'text/html, */*;q=0.5' },
  });
  // The page itself is of no interest.
  await response.body?.cancel();
  const { status, headers } = response;
  return { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
}

/** Asks for the head of a page, and for the page if the server does not like that. */
async function knock(url: string, manners: Manners): Promise<Reply> {
  const head = await request(url, 'HEAD', manners).catch((error: unknown) => {
    if (isFinal(error)) throw error;
    return undefined;
  });
  if (head !== undefined && !headRefused.has(head.status)) return head;
  return request(url, 'GET', manners);
}

/** Code of a failure of the network, such as ENOTFOUND. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.message;
}

/** A host that nobody knows will not be known in a minute. */
function isFinal(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND';
}

/** Follows an address to its end. */
async function follow(start: string, manners: Manners): Promise<Answer & { retryAfter?: string }> {
  let url = start;
  let isForGood = true;
  for (let hop = 0; hop < hopLimit; hop += 1) {
    if (!manners.allowPrivate && isPrivate(new URL(url).hostname)) {
      return { state: 'skipped', reason: 'not a public host', asked: manners.now() };
    }
    const { status, location, retryAfter } = await knock(url, manners);
    const asked = manners.now();
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url)) {
      isForGood &&= status === 301 || status === 308;
      url = new URL(location, url).href;
      if (!/^https?:/.test(url)) return { state: 'refused', status, asked };
      continue;
    }
    const state = stateOf(status);
    const hasMoved = state === 'ok' && isForGood && url !== start;
    return {
      state: hasMoved ? 'moved' : state,
      status,
      asked,
      ...(hasMoved ? { target: url } : {}),
      ...(retryAfter === null ? {} : { retryAfter }),
    };
  }
  return { state: 'unreachable', reason: 'too many redirects', asked: manners.now() };
}

/** Milliseconds that a server asks to wait: seconds, or a date. */
function askedWait(text: string | undefined, now: number): number {
  if (text === undefined) return 0;
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(time) ? Math.max(0, time) : 0;
}

/**
 * Asks whether an address answers: HEAD, then GET; again after a while if the failure may pass.
 *
 * @returns What it answers; a failure of the network is an answer too, and nothing is thrown.
 */
export async function ask(url: string, manners: Manners): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const { retryAfter, ...found } = await follow(url, manners).catch(
      (error: unknown): Answer & { retryAfter?: string } => ({
        state: isFinal(error) ? 'dead' : 'unreachable',
        reason: codeOf(error),
        asked: manners.now(),
      }),
    );
    const mayPass = found.state === 'unreachable' || found.status === 429;
    if (!mayPass || attempt >= manners.retries) return found;
    const pause = Math.max(manners.backoff * 2 ** attempt, askedWait(retryAfter, manners.now()));
    if (pause > manners.longestWait) return found;
    await wait(pause);
  }
}
