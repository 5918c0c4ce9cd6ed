import { storageKey } from '../../domain/applications/key.ts';

/** The value at a key of something that should be an object. */
const at = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

/*
 * Shows a line where the reader has begun a checklist. It reads the storage by itself, since the
 * schema would weigh more than these pages can bear; the pages of checklists tell what is wrong.
 */
try {
  for (const line of document.querySelectorAll<HTMLElement>('[data-begun]')) {
    const { begun, words = '' } = line.dataset;
    const all = at(JSON.parse(localStorage.getItem(storageKey) ?? '{}'), 'applications');
    const found = (begun ? at(at(all, begun), 'items') : all) ?? {};
    const items = Object.entries(found);
    const counted = begun
      ? items.filter(([key, item]) => key.startsWith('step:') && at(item, 'done') === true)
      : items;
    if (items.length > 0) {
      line.append(words.replace('#', String(counted.length)));
      line.hidden = false;
    }
  }
} catch {
  // Nothing that could be shown.
}
