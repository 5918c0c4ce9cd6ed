import type { Request } from '../../offline/status.ts';
import { offlineAddress } from './address.ts';
import type { News } from './start.ts';

let region: HTMLElement | undefined;
let shown: News | undefined;
let asked = false;

function load(): void {
  const request: Request = { ask: 'take' };
  asked = true;
  navigator.serviceWorker.controller?.postMessage(request);
}

/** The words of a notice, which stand in the page on reading off line. */
async function noticeOf(news: News): Promise<DocumentFragment | undefined> {
  const response = await fetch(offlineAddress());
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const name = news === 'ahead' ? 'ahead' : 'newer';
  const template = page.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
  return template === null ? undefined : document.importNode(template.content, true);
}

/**
 * Says that a newer edition is here, or that this page is ahead of the one that is kept; nothing is
 * loaded before the reader asks for it.
 */
export async function announce(news: News): Promise<void> {
  // This page asked for it, or another one did and this one still shows the older edition.
  if (news === 'taken' && asked) {
    location.reload();
    return;
  }
  // That a newer edition can be loaded is said once, and in the place of what was said before.
  if (shown === news || (shown !== undefined && shown !== 'ahead')) return;
  shown = news;
  const note = await noticeOf(news);
  if (note === undefined) return;
  note.querySelector('button')?.addEventListener('click', () => {
    if (news === 'taken') location.reload();
    else load();
  });
  // The region is there before its text, or screen readers do not speak it.
  if (region === undefined) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    document.querySelector('main')?.before(region);
  }
  setTimeout(() => {
    if (shown === news) region?.replaceChildren(note);
  }, 100);
}
