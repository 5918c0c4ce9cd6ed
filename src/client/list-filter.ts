import { beginsWord, fieldsOf, fromAddress, toAddress } from './fields.ts';
import { inWords } from './plural.ts';

/**
 * Filters the list on the page; the filters stand in the address.
 *
 * A field keeps the rows whose data attribute of its name holds the chosen value; the field `name`
 * looks at the beginnings of words.
 */
const holder = document.querySelector<HTMLElement>('[data-filter]');
const status = document.querySelector<HTMLElement>('[data-shown]');
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const fields = fieldsOf(holder);

function holds(row: HTMLElement, { name, value }: { name: string; value: string }): boolean {
  if (value === '') return true;
  if (name !== 'name') return (row.dataset[name] ?? '').split(' ').includes(value);
  const names = [...row.querySelectorAll('[data-name]')].map((one) => one.textContent);
  return beginsWord(names.join(' '), value);
}

function filter(): void {
  for (const row of rows) row.hidden = !fields.every((field) => holds(row, field));
  const shown = rows.filter((row) => !row.hidden).length;
  if (status !== null) status.textContent = inWords(shown, status);
  if (nothing !== null) nothing.hidden = shown > 0;
}

if (holder !== null) {
  fromAddress(fields);
  filter();
  const change = () => {
    filter();
    toAddress(fields);
  };
  holder.addEventListener('input', change);
  holder.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    change();
  });
}
