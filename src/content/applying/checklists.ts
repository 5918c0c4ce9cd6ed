import type { CollectionEntry } from 'astro:content';
import { type ChecklistGuide, papersOf } from '../../domain/applications/guide.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { checklistPath, entryPath, href } from '../../i18n/routes.ts';
import { procedureOf, shortName } from '../entries.ts';
import { textOf } from '../paths.ts';

/** Formats of the file of a checklist: what the guide says for scripts, and empty lists to fill in. */
export const checklistFormats = ['json', 'md', 'docx'] as const;
export type ChecklistFormat = (typeof checklistFormats)[number];

/** What the guide says of joining a network, as a checklist in a language. */
export async function checklistGuide(
  network: CollectionEntry<'networks'>,
  locale: Locale,
): Promise<ChecklistGuide> {
  const entry = await procedureOf(network.id);
  const t = translator(locale);
  const { data } = entry;
  const say = async (text: string) => (await textOf(text, entry, locale)).text;
  return {
    network: network.id,
    name: shortName(network.data),
    page: href(locale, entryPath('procedures', network.id)),
    checklist: href(locale, checklistPath(network.id)),
    reviewed: data.reviewed,
    steps: await Promise.all(
      data.steps.map(async ({ id, title, actor }) => ({
        id,
        title: await say(title),
        actor: t(`actor.${actor}`),
      })),
    ),
    papers: await Promise.all(
      papersOf(data.steps).map(async ({ key, type, name, shared }) => ({
        key,
        name: await say(name),
        typeName: t(`document.${type}`),
        shared,
      })),
    ),
    windows: await Promise.all(
      data.windows.map(async ({ label, opens = '', closes = '' }) => ({
        label: await say(label),
        opens,
        closes,
      })),
    ),
    decision: data.decision?.time ?? null,
    questions: await Promise.all(data.questions.map(say)),
  };
}
