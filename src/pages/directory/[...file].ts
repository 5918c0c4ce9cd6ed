import type { APIRoute, GetStaticPaths } from 'astro';
import { directoryIndex } from '../../content/directory.ts';

/** The files of the directory's index. */
export const getStaticPaths = (async () => {
  const { folder, files } = await directoryIndex();
  const below = folder.replace('directory/', '');
  return [...files].map(([file, text]) => ({
    params: { file: `${below}${file}` },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
