import type { ChecklistGuide } from '../../domain/applications/guide.ts';
import { type Applications, valueAt } from '../../domain/applications/model.ts';
import { toMarkdown } from '../../documents/checklist/markdown.ts';
import {
  applicationsOutline,
  checklistOutline,
  type Outline,
} from '../../documents/checklist/outline.ts';
import { calendarDays } from '../../documents/checklist/days.ts';
import type { ChecklistWords } from '../../documents/checklist/words.ts';
import { today } from '../today.ts';
import { pageLocale } from './words.ts';

export const fileFormats = ['docx', 'md', 'ics'] as const;
export type FileFormat = (typeof fileFormats)[number];

type Content = Uint8Array<ArrayBuffer> | string;

async function write(outline: Outline, format: 'docx' | 'md'): Promise<Content> {
  if (format === 'md') return toMarkdown(outline);
  const { toChecklistDocx } = await import('../../documents/checklist/docx.ts');
  return toChecklistDocx(outline);
}

const types: Record<FileFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/**
 * A checklist, or all of them, as a file with what the reader noted.
 *
 * @param what One procedure; or all that was begun, with what the guide says of them.
 * @returns The file; nothing if a calendar would have no day in it.
 * @throws If the library that writes the format cannot be fetched.
 */
export async function makeFile(
  format: FileFormat,
  what: { guide: ChecklistGuide } | { guides: readonly ChecklistGuide[] },
  kept: Applications,
  words: ChecklistWords,
): Promise<Blob | undefined> {
  const { origin } = location;
  if (format !== 'ics') {
    const frame = { locale: pageLocale, words, origin };
    const outline =
      'guide' in what
        ? checklistOutline(what.guide, kept, frame)
        : applicationsOutline(kept, what.guides, frame);
    return new Blob([await write(outline, format)], { type: types[format] });
  }
  const guides = 'guide' in what ? [what.guide] : what.guides;
  const networks = 'guide' in what ? [what.guide.network] : Object.keys(kept.applications);
  const wanted = networks.map((network) => {
    const guide = guides.find((one) => one.network === network);
    return {
      network,
      name: guide?.name ?? valueAt(kept.applications, network)?.name ?? network,
      guide,
    };
  });
  const days = calendarDays(kept, wanted, { words, today: today(), origin });
  if (days.length === 0) return undefined;
  const { toCalendar } = await import('../../documents/checklist/calendar.ts');
  const text = toCalendar(days, words('applications.title'), new Date());
  return new Blob([text], { type: types.ics });
}
