import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import {
  type ChecklistFormat,
  checklistFormats,
  checklistGuide,
} from '../../../../../content/applying/checklists.ts';
import { allNetworks } from '../../../../../content/entries.ts';
import { toChecklistDocx } from '../../../../../documents/checklist/docx.ts';
import { toMarkdown } from '../../../../../documents/checklist/markdown.ts';
import { checklistOutline } from '../../../../../documents/checklist/outline.ts';
import { nothingKept } from '../../../../../domain/applications/model.ts';
import { toLocale } from '../../../../../i18n/locales.ts';
import { translator } from '../../../../../i18n/messages.ts';
import { inEveryLocale } from '../../../../../i18n/routes.ts';
import { siteUrl } from '../../../../../settings.ts';

interface Props {
  network: CollectionEntry<'networks'>;
  format: ChecklistFormat;
}

/** The files of each checklist, in every language. */
export async function getStaticPaths() {
  return inEveryLocale(
    (await allNetworks()).flatMap((network) =>
      checklistFormats.map((format) => ({
        params: { id: network.id, file: `checklist.${format}` },
        props: { network, format },
      })),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props: { network, format }, params }) => {
  const locale = toLocale(params['locale']);
  const guide = await checklistGuide(network, locale);
  if (format === 'json') return Response.json(guide);
  const frame = { locale, words: translator(locale), origin: siteUrl };
  const outline = checklistOutline(guide, nothingKept(), frame);
  return new Response(format === 'md' ? toMarkdown(outline) : await toChecklistDocx(outline));
};
