/**
 * Registers the worker that keeps the guide; it is the same one however often it is asked for.
 *
 * @throws Where the browser knows no workers, forbids them, or cannot fetch this one.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
}
