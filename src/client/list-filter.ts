import { type Field, fieldsOf, startFilter } from './fields.ts';
import { inWords } from './plural.ts';

/**
 * Filters the list on the page; the filters stand in the address.
 *
 * A field keeps the rows whose data attribute of its name holds the place of the chosen value among
 * its choices; the field `name` forgives other spellings and typing errors.
 */
const holder = document.querySelector<HTMLElement>('[data-filter]');
const status = document.querySelector<HTMLElement>('[data-shown]');
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const fields = fieldsOf(holder);

type Matcher = typeof import('../domain/text/match.ts');

const exact = document.querySelector<HTMLElement>('[data-exact]');
const answers = exact?.querySelector('a')?.getAttribute('href') ?? '';

/** Leads to the page that answers for a country and a kind, once both are chosen. */
function showExact(): void {
  const link = exact?.querySelector('a');
  if (exact === null || link === null || link === undefined) return;
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  const [country, kind] = [value('country'), value('kind')];
  exact.hidden = country === '' || kind === '';
  link.href = exact.hidden ? answers : `${answers}${country.toLowerCase()}/${kind}/`;
}

function holds(row: HTMLElement, field: Field, matcher: Matcher | undefined): boolean {
  const { name, value } = field;
  if (value === '') return true;
  // A row without the attribute is for every value.
  if (field instanceof HTMLSelectElement) {
    return row.dataset[name]?.split(' ').includes(String(field.selectedIndex)) ?? true;
  }
  if (matcher === undefined) return true;
  const names = [...row.querySelectorAll('[data-name]')].map((one) => one.textContent);
  return matcher.matchScore(value, matcher.searchable(names.join(' '), '')) > 0;
}

let newest = 0;

async function filter(): Promise<void> {
  const mine = (newest += 1);
  // Only a name needs the matcher, which is fetched then.
  const named = fields.some(({ name, value }) => name === 'name' && value !== '');
  const matcher = named ? await import('../domain/text/match.ts') : undefined;
  if (mine !== newest) return;
  for (const row of rows) row.hidden = !fields.every((field) => holds(row, field, matcher));
  const shown = rows.filter((row) => !row.hidden).length;
  if (status !== null) status.textContent = inWords(shown, status);
  if (nothing !== null) nothing.hidden = shown > 0;
  showExact();
}

if (holder !== null) startFilter(holder, fields, () => void filter());
