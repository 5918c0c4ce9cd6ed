import type { EntryForm } from '../../contribute/form.ts';
import { today } from '../today.ts';
import { keepDraft } from './draft.ts';
import { fillIn, typedIn } from './fields.ts';
import { hasProblem, showProblem, showProblems } from './problems.ts';

/** What needs the schemas comes when somebody begins. */
const loadCheck = async () => (await import('./check.ts')).checks();
const loadAlike = () => import('./alike.ts');
const loadProposal = () => import('./proposal.ts');

function begin(form: HTMLFormElement, name: EntryForm): void {
  const { repository = '', branch = '', networks = '', index = '' } = form.dataset;
  const { members = '', networkPages = '' } = form.dataset;
  const settings = { index, members, networks: networkPages };
  const status = form.querySelector<HTMLElement>('[data-status]');
  const say = (what: 'checking' | 'failed' | undefined) => {
    if (status !== null)
      status.textContent = what === undefined ? '' : (status.dataset[what] ?? '');
  };
  const group = name === 'member' ? 'members' : 'networks';
  const page = () => ({ lang: document.documentElement.lang, today: today() });
  const nothingElse = { networks: networks.split(' '), members: [], known: [] };

  /** What the address says. Dates are never assumed: only the person knows when a page was read. */
  const preset = () => {
    const asked = new URLSearchParams(location.search);
    fillIn(
      form,
      new Map(
        Object.entries({
          country: [asked.get('country') ?? ''],
          ...(name === 'member' ? { kind: [asked.get('kind') ?? ''] } : {}),
        }),
      ),
    );
  };

  const checkField = async (field: string) => {
    try {
      const checks = await loadCheck();
      const words = await checks.field(name, field, typedIn(form), nothingElse, page());
      showProblem(form, field, words);
    } catch {
      // What cannot be checked now is checked when the form is sent.
    }
  };

  const checkNames = async () => {
    const typed = typedIn(form);
    const names = ['name', 'acronym'].flatMap((field) => typed.get(field) ?? []);
    const { alikeTo, showAlike } = await loadAlike();
    const found = await alikeTo(names, group, settings);
    for (const box of document.querySelectorAll('[data-alike]')) showAlike(box, found);
  };

  const send = async () => {
    say('checking');
    try {
      const [checks, { taken }, { showProposal }] = await Promise.all([
        loadCheck(),
        loadAlike(),
        loadProposal(),
      ]);
      const typed = typedIn(form);
      const first = (field: string) => typed.get(field)?.[0] ?? '';
      const there = { ...nothingElse, ...(await taken(first('name'), group, index)) };
      const { files, wrong } = await checks.entry(name, typed, there, page());
      say(undefined);
      showProblems(form, wrong);
      if (files === undefined) return;
      const told = {
        title: `Add ${first('acronym') || first('name')}`,
        entry: first('name'),
        page: first('website'),
        what: first('summary'),
      };
      showProposal(files, told, { url: repository, branch });
    } catch {
      say('failed');
    }
  };

  const hide = () => {
    const shown = document.querySelector<HTMLElement>('[data-proposal]:not([hidden])');
    if (shown !== null) shown.hidden = true;
  };

  const fields = form.querySelector<HTMLFieldSetElement>('[data-fields]');
  if (fields !== null) fields.disabled = false;
  nameCountries(form);
  preset();
  keepDraft(form, name, () => {
    preset();
    hide();
    showProblems(form, new Map());
  });
  form.addEventListener('focusin', () => void loadCheck().catch(() => undefined), { once: true });
  form.addEventListener('input', hide);
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
    if (field === 'name' || field === 'acronym') void checkNames().catch(() => undefined);
    const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (!isBox || hasProblem(form, field)) void checkField(field);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}

/** Names all countries, in the language of the page and its order. */
function nameCountries(form: HTMLFormElement): void {
  const { lang } = document.documentElement;
  const regions = new Intl.DisplayNames(lang, { type: 'region' });
  for (const group of form.querySelectorAll<HTMLElement>('[data-countries]')) {
    const countries = (group.dataset['countries'] ?? '')
      .split(' ')
      .map((code) => new Option(regions.of(code) ?? code, code))
      .sort((a, b) => a.text.localeCompare(b.text, lang));
    group.append(...countries);
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-entry-form]')) {
  const name = form.dataset['entryForm'];
  if (name === 'member' || name === 'network') begin(form, name);
}
