import type { APIRoute, GetStaticPaths } from 'astro';
import { directoryIndex } from '../../content/directory/published.ts';
import { directoryChoices } from '../../content/directory/choices.ts';
import { choicesFile } from '../../directory/choices.ts';
import { locales } from '../../i18n/locales.ts';

/** The files of the directory's index, and the choices of each language. */
export const getStaticPaths = (async () => {
  const { folder, files } = await directoryIndex();
  const choices = await Promise.all(
    locales.map(async (locale): Promise<[string, string]> => [
      choicesFile(locale),
      JSON.stringify(await directoryChoices(locale)),
    ]),
  );
  const below = folder.replace('directory/', '');
  return [...files, ...choices].map(([file, text]) => ({
    params: { file: `${below}${file}` },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
