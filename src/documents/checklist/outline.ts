import { dueDates, type Due } from '../../domain/applications/due.ts';
import type { ChecklistGuide } from '../../domain/applications/guide.ts';
import { type Applications, type Item, valueAt } from '../../domain/applications/model.ts';
import {
  hasContent,
  noLongerInGuide,
  paperItem,
  progressOf,
} from '../../domain/applications/progress.ts';
import { formatDate, formatDuration } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChecklistWords } from './words.ts';

/** A line of a checklist: with a box to tick, ticked or not, or without one. */
export interface Line {
  box: 'open' | 'ticked' | 'none';
  text: string;
  /** What stands under it. */
  notes: string[];
}

/** A checklist as every format shows it: .docx and Markdown alike. */
export interface Outline {
  title: string;
  /** BCP 47 tag of its language. */
  language: Locale;
  intro: string[];
  sections: { heading: string; level: 2 | 3; lines: Line[] }[];
}

interface Frame {
  locale: Locale;
  words: ChecklistWords;
  /** Origin of the site, for addresses on paper. */
  origin: string;
}

const plain = (text: string): Line => ({ box: 'none', text, notes: [] });

/** The words for a date of an application. */
export function dueLabel({ kind, label }: Due, words: ChecklistWords): string {
  switch (kind) {
    case 'sent':
    case 'decided':
    case 'renewal':
    case 'expected':
      return words(`applications.mark.${kind}`);
    case 'opens':
    case 'closes':
      return words(`applications.window.${kind}`, { label });
    default:
      return label;
  }
}

/** The lines of one item: its own date and note, or room for them on an empty list. */
function itemLine(text: string, item: Item | undefined, blank: boolean, frame: Frame): Line {
  const { words, locale } = frame;
  const notes: string[] = [];
  if (item !== undefined && item.date !== '') {
    notes.push(`${words('applications.date')}: ${formatDate(item.date, locale)}`);
  } else if (blank) notes.push(`${words('applications.date')}:`);
  if (item !== undefined && item.note !== '') notes.push(item.note);
  else if (blank) notes.push(`${words('applications.note')}:`);
  return { box: item?.done === true ? 'ticked' : 'open', text, notes };
}

type Section = Outline['sections'][number];

function windowLines(guide: ChecklistGuide, { locale, words }: Frame): Line[] {
  return guide.windows.map(({ label, opens, closes }) => ({
    ...plain(label),
    notes: [
      ...(opens === '' ? [] : [`${words('applications.opens')}: ${formatDate(opens, locale)}`]),
      ...(closes === '' ? [] : [`${words('applications.closes')}: ${formatDate(closes, locale)}`]),
    ],
  }));
}

/** What the reader's own dates and the guide's windows say. */
function dateLines(kept: Applications, guide: ChecklistGuide, frame: Frame): Line[] {
  const { locale, words } = frame;
  const own = dueDates(kept, guide.network, guide).filter(
    ({ kind }) => !['opens', 'closes', 'step', 'paper'].includes(kind),
  );
  return [
    ...own.map((due) => plain(`${formatDate(due.date, locale)}: ${dueLabel(due, words)}`)),
    ...windowLines(guide, frame),
    ...(guide.decision === null
      ? []
      : [
          plain(
            words('applications.decisionTime', { time: formatDuration(guide.decision, locale) }),
          ),
        ]),
  ];
}

function sectionsOf(kept: Applications, guide: ChecklistGuide, frame: Frame, level: 2 | 3) {
  const { words } = frame;
  const application = valueAt(kept.applications, guide.network);
  const blank = application === undefined;
  const gone = application === undefined ? [] : noLongerInGuide(application, guide);
  const note = valueAt(application?.items ?? {}, 'note:general')?.note ?? '';
  const sections: Section[] = [
    {
      heading: words('applications.steps'),
      level,
      lines: guide.steps.map(({ id, title, actor }) => {
        const item = valueAt(application?.items ?? {}, `step:${id}`);
        return itemLine(`${title} (${actor})`, item, blank, frame);
      }),
    },
    {
      heading: words('applications.papers'),
      level,
      lines: guide.papers.map((paper) =>
        itemLine(paper.name, paperItem(kept, guide.network, paper), blank, frame),
      ),
    },
    { heading: words('applications.dates'), level, lines: dateLines(kept, guide, frame) },
    { heading: words('applications.questions'), level, lines: guide.questions.map(plain) },
    {
      heading: words('applications.gone'),
      level,
      lines: gone.map(({ key, item }) =>
        itemLine(item.label === '' ? key : item.label, item, false, frame),
      ),
    },
    {
      heading: words('applications.notes'),
      level,
      lines:
        note === ''
          ? []
          : note
              .split('\n')
              .filter((text) => text.trim() !== '')
              .map(plain),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/**
 * The checklist of one procedure.
 *
 * @param kept What the reader ticked; nothing kept gives an empty list with room to write.
 */
export function checklistOutline(guide: ChecklistGuide, kept: Applications, frame: Frame): Outline {
  const { words, locale, origin } = frame;
  const { steps, papers } = progressOf(kept, guide);
  const begun = valueAt(kept.applications, guide.network) !== undefined;
  return {
    title: words('applications.checklistTitle', { name: guide.name }),
    language: locale,
    intro: [
      words('applications.fromGuide', {
        address: origin + guide.page,
        date: formatDate(guide.reviewed, locale),
      }),
      ...(guide.steps.length === 0 ? [words('applications.noSteps')] : []),
      ...(begun
        ? [
            words('applications.progress', {
              steps: steps.done,
              allSteps: steps.all,
              papers: papers.done,
              allPapers: papers.all,
            }),
          ]
        : []),
    ],
    sections: sectionsOf(kept, guide, frame, 2),
  };
}

/**
 * All applications in one document, and first the papers that serve several.
 *
 * @param guides What the guide says of them; of a network that it lacks, what was noted is told.
 */
export function applicationsOutline(
  kept: Applications,
  guides: readonly ChecklistGuide[],
  frame: Frame,
): Outline {
  const { words, locale } = frame;
  const byNetwork = new Map(guides.map((guide) => [guide.network, guide]));
  const shared = Object.values(kept.papers).filter(hasContent);
  return {
    title: words('applications.title'),
    language: locale,
    intro: [],
    sections: [
      ...(shared.length === 0
        ? []
        : [
            {
              heading: words('applications.common'),
              level: 2 as const,
              lines: shared.map((item) => itemLine(item.label, item, false, frame)),
            },
          ]),
      ...Object.entries(kept.applications).flatMap(([network, application]): Section[] => {
        const guide = byNetwork.get(network);
        const heading = { heading: guide?.name ?? application.name, level: 2 as const };
        if (guide !== undefined) {
          const { intro } = checklistOutline(guide, kept, frame);
          return [{ ...heading, lines: intro.map(plain) }, ...sectionsOf(kept, guide, frame, 3)];
        }
        const items = Object.entries(application.items).filter(([, item]) => hasContent(item));
        return [
          { ...heading, lines: [plain(words('applications.networkGone'))] },
          {
            heading: words('applications.gone'),
            level: 3,
            lines: items.map(([key, item]) =>
              itemLine(item.label === '' ? key : item.label, item, false, frame),
            ),
          },
        ];
      }),
    ],
  };
}
