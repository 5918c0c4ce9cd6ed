import type { APIRoute } from 'astro';
import { publishedFiles } from '../../exports/build/files.ts';
import { typeOf } from '../../exports/file-types.ts';

interface Props {
  content: string;
}

/** The published data, each file at its stable address. */
export async function getStaticPaths() {
  return [...(await publishedFiles())].map(([file, content]) => ({
    params: { file },
    props: { content },
  }));
}

export const GET: APIRoute<Props> = ({ params, props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': typeOf(params['file'] ?? '') } });
