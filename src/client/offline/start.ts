import type { Message } from '../../offline/status.ts';
import { registerWorker } from './worker.ts';

/** What a reader is told of editions. */
export type News = 'taken' | 'ready' | 'ahead';

function newsOf(message: Message): News | undefined {
  if (message.tell === 'taken') return 'taken';
  if (message.tell !== 'status') return undefined;
  if (message.status.ready === true) return 'ready';
  return message.ahead === true ? 'ahead' : undefined;
}

/** Starts the worker that keeps the guide, and listens to what it tells. */
if ('serviceWorker' in navigator) {
  const worker = navigator.serviceWorker;
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const news = newsOf(data);
    if (news !== undefined) void import('./announce.ts').then(({ announce }) => announce(news));
  });
  registerWorker()
    .then(() => worker.controller?.postMessage({ ask: 'status' }))
    // Without it the guide is read as ever; the page on reading off line tells why.
    .catch(() => undefined);
}
