import type { ListRow } from '../domain/members/directory.ts';
import { matchScore, type Searchable, searchable } from '../domain/text/match.ts';
import { fieldsOf, startFilter } from './fields.ts';
import { inWords } from './plural.ts';

/**
 * Filters the directory. Its rows are fetched when a filter is first used; without one the page
 * shows the shelves to browse.
 */
const holder = document.querySelector<HTMLElement>('[data-directory]');
const status = document.querySelector<HTMLElement>('[data-shown]');
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const found = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const browse = document.querySelector<HTMLElement>('[data-browse]');
const fields = fieldsOf(holder);
/** Rows that are put on the page at once. */
const portion = 60;
let rows: Promise<Found[]> | undefined;
let newest = 0;

const valueOf = (name: string) => fields.find((field) => field.name === name)?.value ?? '';

/** What a choice is called; a network that no field offers keeps its id. */
function labelOf(name: string, value: string): string {
  const field = fields.find((one) => one.name === name);
  if (!(field instanceof HTMLSelectElement)) return value;
  return [...field.options].find((option) => option.value === value)?.text ?? value;
}

/** A row with what it is found by. */
interface Found {
  row: ListRow;
  words: Searchable;
}

function findable(row: ListRow): Found {
  const [, name, otherNames, country, , city, networks] = row;
  const tied = networks.map((one) => labelOf('network', one));
  const rest = [otherNames, city, labelOf('country', country), ...tied].join(' ');
  return { row, words: searchable(name, rest) };
}

async function load(address: string): Promise<Found[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const value: unknown = await response.json();
  if (!isRows(value)) throw new Error(`${address} holds no rows`);
  return value.map(findable);
}

/** A host may answer with a page of its own instead of the rows. */
function isRows(value: unknown): value is ListRow[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === 7);
}

function isChosen([, , , country, kind, , networks]: ListRow): boolean {
  return (
    ['', country].includes(valueOf('country')) &&
    ['', kind].includes(valueOf('kind')) &&
    (valueOf('network') === '' || networks.includes(valueOf('network')))
  );
}

/** The rows that the fields leave, the best answers to what is typed first. */
function matching(all: readonly Found[]): ListRow[] {
  return all
    .filter(({ row }) => isChosen(row))
    .map(({ row, words }) => ({ row, score: matchScore(valueOf('name'), words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}

function item([id, name, , country, kind, city, networks]: ListRow): HTMLLIElement {
  const row = document.createElement('li');
  row.className = 'border-t border-line py-2';
  const link = document.createElement('a');
  link.href = `${holder?.dataset['directory'] ?? ''}${id}/`;
  link.textContent = name;
  const details = document.createElement('span');
  details.className = 'small muted block';
  details.textContent = [
    labelOf('kind', kind),
    city,
    labelOf('country', country),
    ...networks.map((one) => labelOf('network', one)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  row.append(link, details);
  return row;
}

async function filter(): Promise<void> {
  if (holder === null || status === null || found === null || browse === null) return;
  const mine = (newest += 1);
  const filtering = fields.some(({ value }) => value.trim() !== '');
  browse.hidden = filtering;
  found.hidden = !filtering;
  if (nothing !== null) nothing.hidden = true;
  if (more !== null) more.hidden = true;
  if (!filtering) {
    status.textContent = status.dataset['all'] ?? '';
    return;
  }
  try {
    const all = await (rows ??= load(holder.dataset['rows'] ?? ''));
    if (mine !== newest) return;
    const shown = matching(all);
    found.replaceChildren(...shown.slice(0, portion).map(item));
    status.textContent = inWords(shown.length, status);
    if (nothing !== null) nothing.hidden = shown.length > 0;
    if (more === null) return;
    more.hidden = shown.length <= portion;
    more.onclick = () => {
      const next = shown.slice(portion).map(item);
      found.append(...next);
      more.hidden = true;
      next[0]?.querySelector('a')?.focus();
    };
  } catch {
    rows = undefined;
    if (mine !== newest) return;
    // The shelves lead to every organisation as well.
    browse.hidden = false;
    found.hidden = true;
    status.textContent = status.dataset['failed'] ?? '';
  }
}

if (holder !== null) startFilter(holder, fields, () => void filter());
