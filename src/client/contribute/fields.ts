/** The container of a field, with its error and its controls. */
export function fieldIn(form: HTMLFormElement, name: string): HTMLElement | undefined {
  const found = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  return found ?? undefined;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a field: one, or a box for each value. */
export function controlsIn(field: HTMLElement): Control[] {
  return [...field.querySelectorAll<Control>('input, select, textarea')];
}

/** All that is typed and chosen, by name. */
export function typedIn(form: HTMLFormElement): Map<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const values = controlsIn(field).flatMap((control) =>
      control instanceof HTMLInputElement && control.type === 'checkbox' && !control.checked
        ? []
        : [control.value],
    );
    const given = values.filter((value) => value !== '');
    if (given.length > 0) typed.set(field.dataset['field'] ?? '', given);
  }
  return typed;
}

/** Puts values into the fields that are there; a choice that is not offered is left out. */
export function fillIn(form: HTMLFormElement, typed: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, values] of typed) {
    const field = fieldIn(form, name);
    if (field === undefined) continue;
    for (const control of controlsIn(field)) {
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = values.includes(control.value);
      } else if (
        !(control instanceof HTMLSelectElement) ||
        [...control.options].some(({ value }) => value === values[0])
      ) {
        control.value = values[0] ?? '';
      }
    }
  }
}
