import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { allModelTexts } from '../../../../content/entries.ts';
import { type FileFormat, fileFormats, paperOf } from '../../../../content/applying/papers.ts';
import { languagesOf } from '../../../../content/paths.ts';
import { toDocx } from '../../../../documents/docx.ts';
import { toOdt } from '../../../../documents/odt.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { localeParam } from '../../../../i18n/routes.ts';

interface Props {
  entry: CollectionEntry<'modelTexts'>;
  locale: Locale;
  format: FileFormat;
}

const makers = { docx: toDocx, odt: toOdt } as const satisfies Record<FileFormat, unknown>;

/** A file for each model text, format, and language it is really written in. */
export async function getStaticPaths() {
  const found = await Promise.all(
    (await allModelTexts()).map(async (entry) =>
      (await languagesOf(entry)).flatMap((locale) =>
        fileFormats.map((format) => ({
          params: { file: `${entry.id}.${format}`, locale: localeParam(locale) },
          props: { entry, locale, format },
        })),
      ),
    ),
  );
  return found.flat();
}

export const GET: APIRoute<Props> = async ({ props: { entry, locale, format } }) =>
  new Response(await makers[format](await paperOf(entry, locale)));
