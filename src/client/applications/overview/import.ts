import {
  importChanges,
  type ItemChange,
  mergeApplications,
} from '../../../domain/applications/merge.ts';
import type { Applications, Item } from '../../../domain/applications/model.ts';
import { readApplications } from '../../../domain/applications/read.ts';
import type { ChecklistWords } from '../../../documents/checklist/words.ts';
import { formatDate } from '../../../i18n/format.ts';
import { element } from '../../directory/element.ts';
import { change, kept } from '../store.ts';
import { pageLocale } from '../words.ts';

/** What was noted of an item, on one line. */
function facts(item: Item | undefined, words: ChecklistWords): string {
  if (item === undefined) return words('applications.nothingNoted');
  const all = [
    ...(item.done ? [words('applications.ticked')] : []),
    ...(item.own ? [words('applications.ownVersion')] : []),
    ...(item.date === '' ? [] : [formatDate(item.date, pageLocale)]),
    ...(item.note === '' ? [] : [item.note]),
  ];
  return all.length === 0 ? words('applications.nothingNoted') : all.join(' · ');
}

function changeLine(
  { name, label, change: kind, before, after }: ItemChange,
  words: ChecklistWords,
) {
  const of = name === '' ? label : `${name}, ${label}`;
  const was =
    kind === 'replaced' ? ` (${words('applications.was', { before: facts(before, words) })})` : '';
  return element('li', '', `${of}: ${facts(after, words)}${was}`);
}

/** Reads a chosen file, shows what it would change, and takes it over when told to. */
export function startImport(holder: HTMLElement, words: ChecklistWords): void {
  const input = holder.querySelector<HTMLInputElement>('[data-import]');
  const trouble = holder.querySelector<HTMLElement>('[data-import-trouble]');
  const status = holder.querySelector<HTMLElement>('[data-status]');
  const preview = holder.querySelector<HTMLElement>('[data-preview]');
  const list = holder.querySelector<HTMLElement>('[data-preview-list]');
  const takeOver = holder.querySelector<HTMLButtonElement>('[data-take-over]');
  if (!input || !trouble || !status || !preview || !list || !takeOver) return;
  let theirs: Applications | undefined;

  const close = () => {
    theirs = undefined;
    preview.hidden = true;
    input.value = '';
    input.focus();
  };

  const show = (file: Applications) => {
    theirs = file;
    const changes = importChanges(kept(), file);
    const groups = (['added', 'replaced', 'kept'] as const).flatMap((kind) => {
      const all = changes.filter((one) => one.change === kind);
      if (all.length === 0) return [];
      return [
        element('h4', 'mt-3', `${words(`applications.change.${kind}`)}: ${String(all.length)}`),
        element('ul', 'dots small', ...all.map((one) => changeLine(one, words))),
      ];
    });
    const nothing = changes.every((one) => one.change === 'kept');
    list.replaceChildren(
      ...(nothing ? [element('p', 'mt-2', words('applications.previewNone'))] : []),
      ...groups.flat(),
    );
    takeOver.hidden = nothing;
    preview.hidden = false;
    holder.querySelector<HTMLElement>('[data-preview-heading]')?.focus();
  };

  const read = async () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    preview.hidden = true;
    status.textContent = '';
    const result = readApplications(await file.text());
    trouble.textContent = result.ok ? '' : words(`applications.import.${result.why}`);
    if (result.ok) show(result.value);
  };

  input.addEventListener('change', () => void read());
  takeOver.addEventListener('click', () => {
    const file = theirs;
    if (file === undefined) return;
    change((now) => mergeApplications(now, file));
    close();
    status.textContent = words('applications.imported');
  });
  holder.querySelector('[data-cancel-import]')?.addEventListener('click', close);
}
