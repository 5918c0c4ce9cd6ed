import { fold } from './fold.ts';
import { inWords } from './plural.ts';

/**
 * Filters the list on the page; the filters stand in the address.
 *
 * A field keeps the rows (or the sections around them) whose data attribute of its name holds the
 * chosen value; the field `name` looks at the beginnings of words.
 */
const holder = document.querySelector<HTMLElement>('[data-filter]');
const status = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
const fields = [
  ...(holder?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []),
];

const words = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether a word of the names of a row begins with what is typed. */
function beginsWord(row: HTMLElement, typed: string): boolean {
  const shown = [...row.querySelectorAll('[data-name]')].map((one) => one.textContent);
  const names = [...shown, row.dataset['names'] ?? ''].join(' ');
  return ` ${words(names)}`.includes(` ${words(typed).trim()}`);
}

function holds(row: HTMLElement, { name, value }: { name: string; value: string }): boolean {
  if (value === '') return true;
  if (name === 'name') return beginsWord(row, value);
  const holderOf = row.closest<HTMLElement>(`[data-${name}]`);
  return (holderOf?.dataset[name] ?? '').split(' ').includes(value);
}

function filter(): void {
  for (const row of rows) row.hidden = !fields.every((field) => holds(row, field));
  for (const section of sections) {
    section.hidden = section.querySelector('[data-row]:not([hidden])') === null;
  }
  const shown = rows.filter((row) => !row.hidden).length;
  if (status !== null) status.textContent = inWords(shown, status);
  if (none !== null) none.hidden = shown > 0;
}

function toAddress(): void {
  const set = fields.filter(({ value }) => value !== '');
  const query = new URLSearchParams(set.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
}

/** Takes the filters over from the address; a value that does not exist is passed over. */
function fromAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? '';
    const known =
      field instanceof HTMLInputElement ||
      [...field.options].some((option) => option.value === value);
    field.value = known ? value : '';
  }
}

if (holder !== null) {
  fromAddress();
  filter();
  holder.addEventListener('input', () => {
    filter();
    toAddress();
  });
  holder.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    filter();
    toAddress();
  });
}
