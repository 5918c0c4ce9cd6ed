import { type Remote, wrap } from 'comlink';
import type { Checks } from './entry-check-worker.ts';

let started: Promise<Remote<Checks>> | undefined;

async function start(): Promise<Remote<Checks>> {
  const worker = new Worker(new URL('./entry-check-worker.ts', import.meta.url), {
    type: 'module',
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The worker did not start.'));
    });
  });
  const remote = wrap<Checks>(worker);
  // Any answer will do: it tells that the worker is there.
  await Promise.race([remote.correction(new Map(), { lang: '', today: '' }), failed]);
  return remote;
}

/**
 * The checks of the forms, by the same schemas as the content; they are fetched when first asked.
 *
 * @throws If they cannot be fetched; the next call tries anew.
 */
export async function checks(): Promise<Remote<Checks>> {
  try {
    return await (started ??= start());
  } catch (error) {
    started = undefined;
    throw error;
  }
}
