import { dueDates } from '../../../domain/applications/due.ts';
import {
  type Application,
  type Applications,
  valueAt,
} from '../../../domain/applications/model.ts';
import {
  commonPapers,
  hasContent,
  noLongerInGuide,
  progressOf,
} from '../../../domain/applications/progress.ts';
import type { ChecklistGuide } from '../../../domain/applications/guide.ts';
import { dueLabel } from '../../../documents/checklist/outline.ts';
import type { ChecklistWords } from '../../../documents/checklist/words.ts';
import { formatDate } from '../../../i18n/format.ts';
import { element } from '../../directory/element.ts';
import type { FoundGuide } from '../guides.ts';
import { today } from '../../today.ts';
import { pageLocale } from '../words.ts';

/** Most days to come that a card shows. */
const mostDays = 3;

function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

/** What was noted of things that the guide does not have (any more). */
function notedLines(
  application: Application,
  guide: ChecklistGuide | undefined,
  words: ChecklistWords,
) {
  const gone = noLongerInGuide(application, guide);
  const rest =
    guide === undefined
      ? Object.entries(application.items)
          .filter(([key, item]) => !/^(?:step|paper):/.test(key) && hasContent(item))
          .map(([key, item]) => ({ key, item }))
      : [];
  return [...gone, ...rest].map(({ key, item: { label, done, date, note } }) => {
    const facts = [
      ...(done ? [words('applications.ticked')] : []),
      ...(date === '' ? [] : [formatDate(date, pageLocale)]),
      ...(note === '' ? [] : [note]),
    ];
    return element('li', '', `${label === '' ? key : label}: ${facts.join(' · ')}`);
  });
}

/** One application with its progress and the days to come. */
export function card(
  kept: Applications,
  network: string,
  application: Application,
  found: FoundGuide,
  words: ChecklistWords,
  remove: () => void,
): HTMLLIElement {
  const guide = typeof found === 'string' ? undefined : found;
  const name = guide?.name ?? application.name;
  const button = element('button', 'button button-quiet no-print', words('applications.delete'));
  button.type = 'button';
  button.ariaLabel = words('applications.deleteNamed', { name });
  button.addEventListener('click', remove);
  const heading = element('h2', 'text-h3', guide ? link(guide.checklist, name) : name);
  const lines: HTMLElement[] = [];
  if (guide) {
    const { steps, papers } = progressOf(kept, guide);
    const bar = element('progress', '');
    bar.max = Math.max(1, steps.all + papers.all);
    bar.value = steps.done + papers.done;
    bar.ariaLabel = name;
    lines.push(
      element('div', 'bars check-progress', bar),
      element(
        'p',
        '',
        words('applications.progress', {
          steps: steps.done,
          allSteps: steps.all,
          papers: papers.done,
          allPapers: papers.all,
        }),
      ),
    );
  } else {
    const why = found === 'gone' ? 'applications.networkGone' : 'applications.networkFailed';
    lines.push(element('p', 'notice notice-warm', words(why)));
  }
  const day = new Intl.DateTimeFormat('sv').format(new Date(application.startedAt));
  lines.push(
    element('p', 'small muted', `${words('applications.begun')}: ${formatDate(day, pageLocale)}`),
  );
  const days = dueDates(kept, network, guide)
    .filter(({ date, done }) => !done && date >= today())
    .slice(0, mostDays);
  if (days.length > 0) {
    lines.push(
      element('p', 'small mt-2', `${words('applications.next')}:`),
      element(
        'ul',
        'dots small',
        ...days.map((due) =>
          element('li', '', `${formatDate(due.date, pageLocale)}: ${dueLabel(due, words)}`),
        ),
      ),
    );
  }
  const noted = notedLines(application, guide, words);
  if (noted.length > 0 && found !== 'failed') {
    lines.push(
      element('p', 'small mt-2', `${words('applications.gone')}:`),
      element('ul', 'dots small', ...noted),
    );
  }
  const made = element('li', '', element('div', 'check-item', heading, button), ...lines);
  made.dataset['network'] = network;
  return made;
}

/**
 * The papers that one copy can serve, each a row with its box.
 *
 * @param tick Called when a box is ticked or its tick taken away.
 */
export function paperRows(
  kept: Applications,
  guides: readonly ChecklistGuide[],
  words: ChecklistWords,
  tick: (paper: { key: string; typeName: string }, done: boolean) => void,
): HTMLTableRowElement[] {
  return commonPapers(kept, guides).map((paper) => {
    const box = element('input', 'check-box');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    box.dataset['paper'] = paper.key;
    box.checked = valueAt(kept.papers, paper.key)?.done === true;
    box.addEventListener('change', () => {
      tick(paper, box.checked);
    });
    const head = element(
      'th',
      '',
      element('label', 'check-label', box, element('span', 'check-name', paper.typeName)),
    );
    head.scope = 'row';
    const networks = paper.networks.map(({ guide, name, own, done }) =>
      element(
        'li',
        '',
        link(guide.checklist, guide.name),
        `: ${name}`,
        ...(own
          ? [
              ` (${words('applications.ownVersion')}${done ? `, ${words('applications.ticked')}` : ''})`,
            ]
          : []),
      ),
    );
    const cell = element('td', '', element('ul', '', ...networks));
    cell.dataset['head'] = words('applications.askedBy');
    return element('tr', '', head, cell);
  });
}
