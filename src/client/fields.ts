/** A field of a filter. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of a filter that have a name. */
export function fieldsOf(holder: Element | null): Field[] {
  return [...(holder?.querySelectorAll<Field>('[name]') ?? [])];
}

/** Takes the filters over from the address; a value that does not exist is passed over. */
export function fromAddress(fields: readonly Field[]): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? '';
    const known =
      field instanceof HTMLInputElement ||
      [...field.options].some((option) => option.value === value);
    field.value = known ? value : '';
  }
}

/** Puts the filters into the address, so that a link shows the same. */
export function toAddress(fields: readonly Field[]): void {
  const set = fields.filter(({ value }) => value !== '');
  const query = new URLSearchParams(set.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
}
