import type { Words } from '../../contribute/own-words/index.ts';
import { controlsIn, fieldIn } from './fields.ts';

const title = document.title;

/** The name of a field as readers see it. */
function nameOf(field: HTMLElement): string {
  const label = field.querySelector('.entry-name')?.firstChild?.textContent ?? '';
  return label.trim();
}

/** The name of a field, with the section where two sections have a field of this name. */
function fullNameOf(form: HTMLFormElement, field: HTMLElement): string {
  const name = nameOf(field);
  const others = [...form.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (other) => other !== field && nameOf(other) === name,
  );
  const section = field.closest('section')?.querySelector('h2')?.textContent.trim();
  return others.length === 0 || section === undefined ? name : `${name} (${section})`;
}

/** That nothing is there needs no words of the content check. */
function ownWords(form: HTMLFormElement, field: HTMLElement, words: Words): Words {
  const isTyped = controlsIn(field).some((control) =>
    control instanceof HTMLInputElement && control.type === 'checkbox'
      ? control.checked
      : control.value.trim() !== '',
  );
  if (isTyped) return words;
  const isChoice = field.querySelector('select, [type="checkbox"]') !== null;
  const text = form.dataset[isChoice ? 'choose' : 'empty'];
  return text === undefined ? words : { text, lang: document.documentElement.lang };
}

/**
 * Shows or takes away what is wrong with a field.
 *
 * @param words What is wrong, as plain text; undefined if nothing is.
 * @returns The words that are shown.
 */
export function showProblem(form: HTMLFormElement, name: string, words?: Words): Words | undefined {
  const field = fieldIn(form, name);
  const error = field?.querySelector<HTMLElement>('[data-error]');
  if (!field || !error) return undefined;
  const shown = words && ownWords(form, field, words);
  error.textContent = shown?.text ?? '';
  error.lang = shown?.lang ?? '';
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
  return shown;
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
export function showProblems(form: HTMLFormElement, wrong: ReadonlyMap<string, Words>): void {
  const summary = form.querySelector<HTMLElement>('[data-problems]');
  const list = summary?.querySelector('ul');
  if (!summary || !list) return;
  const lines: HTMLElement[] = [];
  // In the order of the form, not of the finding.
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset['field'] ?? '';
    const words = showProblem(form, name, wrong.get(name));
    if (words !== undefined) lines.push(lineOf(fullNameOf(form, field), field, words));
  }
  summary.hidden = wrong.size === 0;
  document.title = wrong.size === 0 ? title : `${summary.dataset['prefix'] ?? ''} ${title}`;
  list.replaceChildren(...lines);
  if (wrong.size > 0) summary.focus();
}

function lineOf(label: string, field: HTMLElement, words: Words): HTMLElement {
  const name = field.dataset['field'] ?? '';
  const [control] = controlsIn(field);
  const item = document.createElement('li');
  const link = document.createElement('a');
  if (control?.id === '') control.id = `f-${name.replaceAll('.', '-')}-first`;
  link.href = `#${control?.id ?? ''}`;
  link.textContent = label;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.scrollIntoView({ block: 'start' });
    control?.focus({ preventScroll: true });
  });
  const text = document.createElement('span');
  text.lang = words.lang;
  text.textContent = words.text;
  item.append(link, ': ', text);
  return item;
}
