import { controlsIn, fieldIn } from './fields.ts';

const title = document.title;

/** The name of a field as readers see it. */
function nameOf(field: HTMLElement): string {
  const label = field.querySelector('.entry-name')?.firstChild?.textContent ?? '';
  return label.trim();
}

/**
 * Shows or takes away what is wrong with a field.
 *
 * @param words What is wrong, as plain text; undefined if nothing is.
 * @param lang Language of the words.
 */
export function showProblem(
  form: HTMLFormElement,
  name: string,
  words?: string,
  lang = 'en',
): void {
  const field = fieldIn(form, name);
  const error = field?.querySelector<HTMLElement>('[data-error]');
  if (!field || !error) return;
  error.textContent = words ?? '';
  error.lang = lang;
  error.hidden = words === undefined;
  const described = [field.dataset['described'], words === undefined ? undefined : error.id]
    .filter((id) => id !== undefined)
    .join(' ');
  const targets = field instanceof HTMLFieldSetElement ? [field] : controlsIn(field);
  for (const target of targets) {
    if (described === '') target.removeAttribute('aria-describedby');
    else target.setAttribute('aria-describedby', described);
  }
  // A group of boxes cannot be invalid itself.
  for (const control of controlsIn(field)) {
    if (words === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}

/** Whether a field is shown as wrong now. */
export function hasProblem(form: HTMLFormElement, name: string): boolean {
  return fieldIn(form, name)?.querySelector<HTMLElement>('[data-error]')?.hidden === false;
}

/**
 * Shows all that is wrong, with a list of links above the form that gets the focus.
 *
 * @param wrong What is wrong, by the names of fields.
 */
export function showProblems(
  form: HTMLFormElement,
  wrong: ReadonlyMap<string, string>,
  lang = 'en',
): void {
  const summary = form.querySelector<HTMLElement>('[data-problems]');
  const list = summary?.querySelector('ul');
  if (!summary || !list) return;
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset['field'] ?? '';
    showProblem(form, name, wrong.get(name), lang);
  }
  summary.hidden = wrong.size === 0;
  document.title = wrong.size === 0 ? title : `${summary.dataset['prefix'] ?? ''} ${title}`;
  list.replaceChildren(...[...wrong].map(([name, words]) => lineOf(form, name, words, lang)));
  if (wrong.size > 0) summary.focus();
}

function lineOf(form: HTMLFormElement, name: string, words: string, lang: string): HTMLElement {
  const field = fieldIn(form, name);
  const [control] = field === undefined ? [] : controlsIn(field);
  const item = document.createElement('li');
  const link = document.createElement('a');
  if (control?.id === '') control.id = `f-${name.replaceAll('.', '-')}-first`;
  link.href = `#${control?.id ?? ''}`;
  link.textContent = field === undefined ? name : nameOf(field);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field?.scrollIntoView({ block: 'start' });
    control?.focus({ preventScroll: true });
  });
  const text = document.createElement('span');
  text.lang = lang;
  text.textContent = words;
  item.append(link, ': ', text);
  return item;
}
