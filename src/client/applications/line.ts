import { storageKey } from './key.ts';

/** The value at a key of something that should be an object. */
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/**
 * Shows a line where the reader has begun a checklist. It reads the storage by itself, since the
 * schema would weigh more than these pages can bear; the pages of checklists tell what is wrong.
 */
function show(line: HTMLElement, applications: unknown): void {
  const { begun = '', steps = '', words = '' } = line.dataset;
  const items = at(at(applications, begun), 'items');
  const count =
    begun === ''
      ? Object.keys(applications ?? {}).length
      : steps.split(' ').filter((id) => at(at(items, `step:${id}`), 'done') === true).length;
  if (begun === '' ? count === 0 : items === undefined) return;
  line.append(words.replace('#', String(count)));
  line.hidden = false;
}

try {
  const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  for (const line of document.querySelectorAll<HTMLElement>('[data-begun]')) {
    show(line, at(kept, 'applications'));
  }
} catch {
  // Nothing that could be shown.
}
