import { changeItem, removeApplication } from '../../../domain/applications/change.ts';
import { writeApplications } from '../../../domain/applications/read.ts';
import type { ChecklistWords } from '../../../documents/checklist/words.ts';
import { saveAs } from '../../save-as.ts';
import { card, paperRows } from './cards.ts';
import { makeFile } from '../files.ts';
import { guideAt } from '../guides.ts';
import { startImport } from './import.ts';
import { confirmed, showTroubles, startFiles, startTroubles } from '../keeping.ts';
import { change, forgetAll, kept, whenChanged } from '../store.ts';
import { today } from '../../today.ts';
import { loadWords } from '../words.ts';

/** Shows all applications of this browser, and keeps them shown as they change. */
function start(holder: HTMLElement, words: ChecklistWords): void {
  const { guides: pattern = '' } = holder.dataset;
  const part = (selector: string) => holder.querySelector<HTMLElement>(selector);
  const status = part('[data-status]');
  const guideOf = (network: string) => guideAt(pattern.replace(':network', network));
  const guidesNow = async () => {
    const found = await Promise.all(Object.keys(kept().applications).map(guideOf));
    return found.filter((one) => typeof one !== 'string');
  };
  const show = (selector: string, shown: boolean) => {
    const element = part(selector);
    if (element) element.hidden = !shown;
  };

  const remove = async (network: string, name: string) => {
    if (!(await confirmed(words('applications.confirmOne', { name })))) return;
    change((now) => removeApplication(now, network));
    if (status) status.textContent = words('applications.deleted');
    document.querySelector<HTMLElement>('#content')?.focus();
  };

  let turn = 0;
  const render = async () => {
    const mine = ++turn;
    const networks = Object.keys(kept().applications);
    const found = new Map(
      await Promise.all(networks.map(async (one) => [one, await guideOf(one)] as const)),
    );
    // Something changed meanwhile; the later turn shows it.
    if (mine !== turn) return;
    const now = kept();
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const paper = focused?.dataset['paper'];
    part('[data-list]')?.replaceChildren(
      ...Object.entries(now.applications)
        .sort(([, a], [, b]) => b.startedAt - a.startedAt)
        .map(([network, application]) =>
          card(now, network, application, found.get(network) ?? 'failed', words, () => {
            void remove(network, application.name);
          }),
        ),
    );
    const guides = [...found.values()].filter((one) => typeof one !== 'string');
    const rows = paperRows(now, guides, words, ({ key, typeName }, done) => {
      change((all) => changeItem(all, { paper: key }, { done, label: typeName }, Date.now()));
    });
    part('[data-papers]')?.replaceChildren(...rows);
    if (paper !== undefined) part(`[data-paper="${paper}"]`)?.focus();
    const some = networks.length > 0 || Object.keys(now.papers).length > 0;
    show('[data-common]', rows.length > 0);
    show('[data-take]', networks.length > 0);
    show('[data-empty]', networks.length === 0);
    show('[data-export]', some);
    show('[data-delete-all]', some);
    showTroubles();
    holder.dataset['live'] = '';
  };

  part('[data-export]')?.addEventListener('click', () => {
    const file = new Blob([writeApplications(kept())], { type: 'application/json' });
    saveAs(file, `ways-in-applications-${today()}.json`);
  });
  part('[data-delete-all]')?.addEventListener('click', () => {
    void confirmed(words('applications.confirmAll')).then((yes) => {
      if (!yes) return;
      forgetAll();
      if (status) status.textContent = words('applications.deleted');
      document.querySelector<HTMLElement>('#content')?.focus();
    });
  });
  startImport(holder, words);
  startTroubles(words);
  startFiles(
    words,
    async (format) => makeFile(format, { guides: await guidesNow() }, kept(), words),
    'ways-in-applications',
  );
  whenChanged(() => void render());
  void render();
}

const holder = document.querySelector<HTMLElement>('[data-applications]');
if (holder !== null)
  void loadWords().then((words) => {
    start(holder, words);
  });
