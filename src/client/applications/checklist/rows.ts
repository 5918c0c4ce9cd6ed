import type { Patch } from '../../../domain/applications/change.ts';
import type { Item } from '../../../domain/applications/model.ts';
import { usedEarly } from '../early.ts';

/** Milliseconds after the last key before a note is stored. */
const pause = 400;

/** A step, a paper, a milestone or the notes on the page. */
export interface Row {
  element: HTMLElement;
  key: string;
  label: string;
  shared: boolean;
}

/** The rows of a checklist. */
export function rowsOf(holder: HTMLElement): Row[] {
  return [...holder.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    key: element.dataset['item'] ?? '',
    label: element.querySelector('.check-name')?.textContent.trim() ?? '',
    shared: element.dataset['shared'] !== undefined,
  }));
}

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsIn = (row: Row) => [...row.element.querySelectorAll<Field>('[data-field]')];

function patchOf(field: Field): Patch | undefined {
  switch (field.dataset['field']) {
    case 'done':
      return { done: field instanceof HTMLInputElement && field.checked };
    case 'own':
      return { own: field instanceof HTMLInputElement && field.checked };
    case 'date':
      // A date that is typed halfway is empty but not valid; it must not take the old one away.
      return field.validity.valid ? { date: field.value } : undefined;
    case 'note':
      return { note: field.value };
    default:
      return undefined;
  }
}

/** Fields that were typed in and are not stored yet. */
const waiting = new Map<Field, () => void>();

/** Stores what was typed, whenever it is, and at the latest when the page is left. */
export function watchRow(row: Row, store: (row: Row, patch: Patch) => void): void {
  for (const field of fieldsIn(row)) {
    let timer = 0;
    const save = () => {
      clearTimeout(timer);
      waiting.delete(field);
      const patch = patchOf(field);
      if (patch !== undefined) store(row, patch);
    };
    if (field.dataset['field'] === 'note') {
      field.addEventListener('input', () => {
        clearTimeout(timer);
        waiting.set(field, save);
        timer = window.setTimeout(save, pause);
      });
      field.addEventListener('change', () => {
        if (waiting.has(field)) save();
      });
    } else field.addEventListener('change', save);
  }
}

/** Stores what still waits. */
export function saveWaiting(): void {
  for (const save of [...waiting.values()]) save();
}

/** Stores what was ticked or typed before the script was there. */
export function takeEarly(row: Row, store: (row: Row, patch: Patch) => void): void {
  for (const field of fieldsIn(row)) {
    const patch = usedEarly.has(field) ? patchOf(field) : undefined;
    if (patch !== undefined) store(row, patch);
  }
}

/** Shows what is kept of a row; what is being typed stays. */
export function showRow(row: Row, item: Item | undefined): void {
  for (const field of fieldsIn(row)) {
    if (waiting.has(field)) continue;
    const name = field.dataset['field'];
    if (field instanceof HTMLInputElement && (name === 'done' || name === 'own')) {
      field.checked = item?.[name] === true;
    } else if (name === 'date' || name === 'note') {
      const value = item?.[name] ?? '';
      // Setting what is there already would move the cursor.
      if (field.value !== value && (value !== '' || field.validity.valid)) field.value = value;
    }
  }
  const noted = item !== undefined && (item.date !== '' || item.note !== '' || item.own);
  row.element.classList.toggle('noted', noted);
  const more = row.element.querySelector('details');
  if (more !== null && noted) more.open = true;
}
