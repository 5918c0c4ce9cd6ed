/** A field of a filter. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of a filter that have a name. */
export function fieldsOf(holder: Element | null): Field[] {
  return [...(holder?.querySelectorAll<Field>('[name]') ?? [])];
}

/**
 * Takes the filters over from the address; a value that does not exist is passed over. What the
 * address does not speak of stays as the reader set it before this script was there.
 */
function fromAddress(fields: readonly Field[]): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? field.value;
    const known =
      field instanceof HTMLInputElement ||
      [...field.options].some((option) => option.value === value);
    field.value = known ? value : '';
  }
}

/** Puts the filters into the address, so that a link shows the same. */
function toAddress(fields: readonly Field[]): void {
  const set = fields.filter(({ value }) => value !== '');
  const query = new URLSearchParams(set.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
}

/**
 * Makes a filter work: shows what the address asks for, and from then on what the fields say, which
 * is kept in the address.
 *
 * @param show Shows what the fields leave; called at once and after each change.
 */
export function startFilter(holder: Element, fields: readonly Field[], show: () => void): void {
  const asked = new URLSearchParams(location.search);
  fromAddress(fields);
  show();
  // Set before this script was there: the address is to say so, too.
  if (fields.some(({ name, value }) => value !== '' && !asked.has(name))) toAddress(fields);
  const change = () => {
    show();
    toAddress(fields);
  };
  holder.addEventListener('input', change);
  holder.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    change();
  });
}
