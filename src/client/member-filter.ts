import { inWords } from './plural.ts';

/** Filters the list of organisations on the page; the filters stand in the address. */
const form = document.querySelector<HTMLFormElement>('[data-member-filter]');
const status = document.querySelector<HTMLElement>('[data-member-count]');
const none = document.querySelector<HTMLElement>('[data-member-none]');
const sections = [...document.querySelectorAll<HTMLElement>('[data-country]')];

/** Lower case without accents, so that "Chisinau" finds "Chișinău". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function filter(form: HTMLFormElement): void {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  const wanted = { name: fold(value('name').trim()), country: value('country') };
  let shown = 0;
  for (const section of sections) {
    const here = wanted.country === '' || section.dataset['country'] === wanted.country;
    let count = 0;
    for (const row of section.querySelectorAll<HTMLElement>('[data-kind]')) {
      const matches =
        here &&
        (value('kind') === '' || row.dataset['kind'] === value('kind')) &&
        (value('network') === '' ||
          (row.dataset['networks'] ?? '').split(' ').includes(value('network'))) &&
        fold(row.textContent).includes(wanted.name);
      row.hidden = !matches;
      if (matches) count += 1;
    }
    section.hidden = count === 0;
    shown += count;
  }
  if (status !== null) status.textContent = inWords(shown, status);
  if (none !== null) none.hidden = shown > 0;
}

function toAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
}

/** Takes the filters over from the address; a value that does not exist is passed over. */
function fromAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = query.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement) {
      const value = query.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  }
}

if (form !== null) {
  fromAddress(form);
  filter(form);
  form.addEventListener('input', () => {
    filter(form);
    toAddress(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    // The fields are empty only after the event.
    queueMicrotask(() => {
      filter(form);
      toAddress(form);
    });
  });
}
