import { type Remote, wrap } from 'comlink';
import type { Asked } from './worker.ts';

/** The directory as the page talks to it. */
export type Connected = Remote<Asked>;

let connected: Promise<Connected> | undefined;

async function connect(folder: string): Promise<Connected> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The worker did not start.'));
    });
  });
  const remote = wrap<Asked>(worker);
  await Promise.race([remote.open(new URL(folder, location.href).href), failed]);
  return remote;
}

/**
 * The directory, which is started when it is first asked.
 *
 * @throws If its worker cannot be started; the next call tries anew.
 */
export async function directoryAt(folder: string): Promise<Connected> {
  try {
    return await (connected ??= connect(folder));
  } catch (error) {
    connected = undefined;
    throw error;
  }
}
