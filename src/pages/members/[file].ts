import type { APIRoute } from 'astro';
import { fileOf, fileWith } from '../../exports/build/entries.ts';
import { typeOf } from '../../exports/file-types.ts';
import { memberFormatNames, memberFormats } from '../../exports/members/formats.ts';
import type { PublishedMember } from '../../exports/published.ts';

interface Props {
  member: PublishedMember;
  format: (typeof memberFormatNames)[number];
}

/** Each organisation by itself, in every format. */
export async function getStaticPaths() {
  const { entries } = await fileOf('members');
  return entries.flatMap((member) =>
    memberFormatNames.map((format) => ({
      params: { file: `${member.id}.${memberFormats[format].extension}` },
      props: { member, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ params, props: { member, format } }) => {
  const write = await memberFormats[format].load();
  return new Response(write(fileWith('members', [member])), {
    headers: { 'Content-Type': typeOf(params['file'] ?? '') },
  });
};
