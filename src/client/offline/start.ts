import type { Message } from '../../offline/status.ts';

/** Starts the worker that keeps the guide, and listens to what it tells. */
if ('serviceWorker' in navigator) {
  const worker = navigator.serviceWorker;
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.tell === 'taken' || (data.tell === 'status' && data.status.ready === true)) {
      void import('./announce.ts').then(({ announce }) => announce(data.tell));
    }
  });
  worker
    .register(`${import.meta.env.BASE_URL}sw.js`)
    .then(() => worker.controller?.postMessage({ ask: 'status' }))
    // Without it the guide is read as ever; the page on reading off line tells why.
    .catch(() => undefined);
}
