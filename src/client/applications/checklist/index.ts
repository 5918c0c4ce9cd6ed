import {
  changeItem,
  type Patch,
  removeApplication,
  removeItem,
} from '../../../domain/applications/change.ts';
import { dueDates } from '../../../domain/applications/due.ts';
import type { ChecklistGuide } from '../../../domain/applications/guide.ts';
import { type Application, valueAt } from '../../../domain/applications/model.ts';
import { noLongerInGuide, paperItem, progressOf } from '../../../domain/applications/progress.ts';
import type { ChecklistWords } from '../../../documents/checklist/words.ts';
import { formatDate } from '../../../i18n/format.ts';
import { element } from '../../directory/element.ts';
import { makeFile } from '../files.ts';
import { guideAt } from '../guides.ts';
import { confirmed, showTroubles, startFiles, startTroubles } from '../keeping.ts';
import { type Row, rowsOf, saveWaiting, showRow, takeEarly, watchRow } from './rows.ts';
import { change, kept, whenChanged } from '../store.ts';
import { loadWords, pageLocale } from '../words.ts';

/** Makes the checklist of a procedure live: what is ticked and written is kept in this browser. */
function start(holder: HTMLElement, words: ChecklistWords): void {
  const { checklist: network = '', name = '' } = holder.dataset;
  const rows = rowsOf(holder);
  const part = (selector: string) => holder.querySelector<HTMLElement>(selector);
  const progress = part('[data-progress]');
  let guide: ChecklistGuide | undefined;

  const paperKey = (row: Row) => row.key.replace('paper:', '');
  const store = (row: Row, patch: Patch) => {
    change((now) => {
      const alone = { network, name, key: row.key };
      const labelled = { ...patch, label: row.label };
      if (!row.shared) return changeItem(now, alone, labelled, Date.now());
      const own = valueAt(valueAt(now.applications, network)?.items ?? {}, row.key)?.own === true;
      if (own || patch.own !== undefined) return changeItem(now, alone, labelled, Date.now());
      // The application begins with its first tick, even if that is of a paper for all.
      const begun =
        valueAt(now.applications, network) === undefined
          ? changeItem(now, alone, { label: row.label }, Date.now())
          : now;
      return changeItem(begun, { paper: paperKey(row) }, labelled, Date.now());
    });
  };

  const removal = (key: string, label: string) => {
    const button = element('button', 'button button-quiet no-print', words('applications.remove'));
    button.type = 'button';
    button.ariaLabel = words('applications.removeNamed', { label });
    button.addEventListener('click', () => {
      const list = button.closest('section');
      change((now) => removeItem(now, network, key));
      const heading = list?.querySelector<HTMLElement>('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
    return button;
  };

  const showDates = (items: Application['items']) => {
    const dates = Object.entries(items).filter(([key]) => key.startsWith('date:'));
    const list = part('[data-own-dates]');
    list?.replaceChildren(
      ...dates
        .sort(([, a], [, b]) => a.date.localeCompare(b.date))
        .map(([key, { label, date }]) =>
          element(
            'li',
            'check-item',
            element('span', '', `${formatDate(date, pageLocale)}: ${label}`),
            removal(key, label),
          ),
        ),
    );
    if (list) list.hidden = dates.length === 0;
    const expected = dueDates(kept(), network, guide).find(({ kind }) => kind === 'expected');
    const line = part('[data-expected]');
    const day = part('[data-expected-day]');
    if (line && day) {
      line.hidden = expected === undefined;
      day.textContent = expected === undefined ? '' : formatDate(expected.date, pageLocale);
    }
  };

  const showGone = (application: Application | undefined) => {
    const gone = application && guide ? noLongerInGuide(application, guide) : [];
    const section = part('[data-gone]');
    if (section) section.hidden = gone.length === 0;
    part('[data-gone-list]')?.replaceChildren(
      ...gone.map(({ key, item: { label, done, date, note } }) => {
        const facts = [
          ...(done ? [words('applications.ticked')] : []),
          ...(date === '' ? [] : [formatDate(date, pageLocale)]),
          ...(note === '' ? [] : [note]),
        ].join(' · ');
        const title = label === '' ? key : label;
        return element(
          'li',
          'check-item',
          element('span', '', `${title}: ${facts}`),
          removal(key, title),
        );
      }),
    );
  };

  const show = () => {
    const now = kept();
    const application = valueAt(now.applications, network);
    for (const row of rows) {
      const item = row.shared
        ? paperItem(now, network, { key: paperKey(row), shared: true })
        : valueAt(application?.items ?? {}, row.key);
      showRow(row, item);
    }
    showDates(application?.items ?? {});
    showGone(application);
    if (progress && guide) {
      const { steps, papers } = progressOf(now, guide);
      progress.textContent = words('applications.progress', {
        steps: steps.done,
        allSteps: steps.all,
        papers: papers.done,
        allPapers: papers.all,
      });
    }
    const remove = part('[data-delete]');
    if (remove) remove.hidden = application === undefined;
    showTroubles();
  };

  for (const row of rows) takeEarly(row, store);
  for (const row of rows) watchRow(row, store);
  addEventListener('pagehide', saveWaiting);
  const form = holder.querySelector<HTMLFormElement>('[data-add-date]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const [label, date] = [data.get('label'), data.get('date')];
    if (typeof label !== 'string' || typeof date !== 'string' || label.trim() === '') return;
    // Unlike randomUUID, this is there without https too.
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const key = `date:${Date.now().toString(36)}-${random.toString(36)}`;
    change((now) =>
      changeItem(now, { network, name, key }, { label: label.trim(), date }, Date.now()),
    );
    form.reset();
    form.querySelector('input')?.focus();
  });
  part('[data-delete]')?.addEventListener('click', () => {
    void confirmed(words('applications.confirmOne', { name })).then((yes) => {
      if (!yes) return;
      change((now) => removeApplication(now, network));
      if (progress) progress.textContent = words('applications.deleted');
      document.querySelector<HTMLElement>('#content')?.focus();
    });
  });
  startTroubles(words);
  startFiles(
    words,
    async (format) => {
      saveWaiting();
      if (guide === undefined) throw new Error('The guide of this checklist is not there');
      return makeFile(format, { guide }, kept(), words);
    },
    `ways-in-${network}`,
  );
  whenChanged(show);
  show();
  void guideAt(progress?.dataset['guide'] ?? '').then((found) => {
    if (typeof found === 'string') return;
    guide = found;
    show();
  });
}

const holder = document.querySelector<HTMLElement>('[data-checklist]');
if (holder !== null) {
  void loadWords().then((words) => {
    start(holder, words);
    holder.dataset['live'] = '';
  });
}
