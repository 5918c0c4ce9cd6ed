import { fold } from './fold.ts';
import { inWords } from './plural.ts';

/** Filters the list of organisations on the page; the filters stand in the address. */
const holder = document.querySelector<HTMLElement>('[data-member-filter]');
const status = document.querySelector<HTMLElement>('[data-member-count]');
const none = document.querySelector<HTMLElement>('[data-member-none]');
const sections = [...document.querySelectorAll<HTMLElement>('[data-country]')];
const fields = [
  ...(holder?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []),
];

const valueOf = (name: string) => fields.find((field) => field.name === name)?.value ?? '';

/** Whether a word of the names and the town of an organisation begins with some letters. */
function beginsWord(row: HTMLElement, typed: string): boolean {
  const names = `${row.querySelector('a')?.textContent ?? ''} ${row.dataset['names'] ?? ''}`;
  return ` ${fold(names).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${typed}`);
}

function filter(): void {
  const [name, country] = [
    fold(valueOf('name'))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    valueOf('country'),
  ];
  const [kind, network] = [valueOf('kind'), valueOf('network')];
  let shown = 0;
  for (const section of sections) {
    const here = country === '' || section.dataset['country'] === country;
    let count = 0;
    for (const row of section.querySelectorAll<HTMLElement>('[data-kind]')) {
      const networks = (row.dataset['networks'] ?? '').split(' ');
      const matches =
        here &&
        (kind === '' || row.dataset['kind'] === kind) &&
        (network === '' || networks.includes(network)) &&
        beginsWord(row, name);
      row.hidden = !matches;
      if (matches) count += 1;
    }
    section.hidden = count === 0;
    shown += count;
  }
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
  holder.querySelector('[data-member-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    filter();
    toAddress();
  });
}
