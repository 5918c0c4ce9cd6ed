import type { Message } from '../status.ts';

/**
 * The few things of a service worker that the library for pages does not describe; TypeScript's own
 * description of workers and that of pages exclude each other.
 */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchingEvent extends LongEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}
export interface AskingEvent extends LongEvent {
  readonly data: unknown;
}
interface Client {
  readonly url: string;
  postMessage(message: Message): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskingEvent) => void): void;
}
declare const self: Scope;

/** The worker itself. */
export const scope = self;

/** Path the guide lives under, with a slash at both ends. */
export const base = new URL(scope.registration.scope).pathname;

/** Path of a page of the guide below the base. */
export const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** All open pages of the guide. */
export const openPages = () =>
  scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Tells something to all open pages. */
export async function tellAll(message: Message): Promise<void> {
  for (const client of await openPages()) client.postMessage(message);
}
