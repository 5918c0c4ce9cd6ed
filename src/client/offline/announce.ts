import type { Message, Request } from '../../offline/status.ts';
import { offlineAddress } from './address.ts';

let shown = false;
let asked = false;

function load(): void {
  const request: Request = { ask: 'take' };
  asked = true;
  navigator.serviceWorker.controller?.postMessage(request);
}

/** Says that a newer edition is here; nothing is loaded before the reader asks for it. */
export async function announce(what: Message['tell']): Promise<void> {
  // This page asked for it, or another one did and this one still shows the older edition.
  if (what === 'taken' && asked) {
    location.reload();
    return;
  }
  if (shown) return;
  shown = true;
  const response = await fetch(offlineAddress());
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const template = page.querySelector<HTMLTemplateElement>('template[data-newer]');
  if (template === null) return;
  // The region is there before its text, or screen readers do not speak it.
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  document.querySelector('main')?.before(region);
  const note = document.importNode(template.content, true);
  note.querySelector('button')?.addEventListener('click', () => {
    if (what === 'taken') location.reload();
    else load();
  });
  setTimeout(() => {
    region.append(note);
  }, 100);
}
