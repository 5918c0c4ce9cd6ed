import type { Group } from '../../domain/finder/answer.ts';
import type { Question } from '../../domain/finder/question.ts';
import type { FinderRecord } from '../../domain/finder/record.ts';
import { answerView } from '../../finder/view.ts';
import type { Language } from '../../finder/words.ts';
import type { EligibilityStatus } from '../../schemas/vocabularies.ts';
import { element } from '../directory/element.ts';
import { anchor, row } from './row.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The shape of an answer, beside its word. */
function mark(status: EligibilityStatus): HTMLElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#mark-${status}`);
  drawing.append(use);
  const holder = element('span', `mark mark-${status}`);
  holder.append(drawing);
  return holder;
}

/** Links to the groups with how many networks each has, and what silence means in them. */
export function jumps(groups: readonly Group[], { t }: Language): HTMLElement {
  const links = groups.map(({ status, answers, silent }) =>
    anchor(`#${status}`, `${t(`open.group.${status}`)}: ${String(answers.length + silent.length)}`),
  );
  return element(
    'div',
    '',
    element('p', 'mt-4 flex flex-wrap gap-x-6', ...links),
    element('p', 'small muted mt-2', t('finder.silence')),
  );
}

/** The networks with one answer; `components/finder/AnswerGroup.astro` is its twin. */
export function group(
  { status, answers, silent }: Group,
  asked: Question,
  record: Pick<FinderRecord, 'programmes'>,
  language: Language,
): HTMLElement {
  const { t, networkAt } = language;
  const heading = element('h2', '', mark(status), t(`open.group.${status}`));
  heading.id = status;
  const section = element('section', 'section', heading);
  if (answers.length > 0) {
    const rows = answers.map((one) => row(answerView(one, asked, record, language), t));
    section.append(element('ul', 'rows max-w-read', ...rows));
  }
  if (silent.length > 0) {
    const links = silent.flatMap(({ id, name }, index) =>
      index === 0 ? [anchor(networkAt(id), name)] : [', ', anchor(networkAt(id), name)],
    );
    section.append(element('p', 'mt-4 max-w-read', `${t('open.noRow')} `, ...links));
  }
  return section;
}
