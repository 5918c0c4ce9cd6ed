import type { APIRoute, GetStaticPaths } from 'astro';
import { comparedNetwork } from '../../../content/applying/comparison.ts';
import { allNetworks } from '../../../content/entries.ts';
import { inEveryLocale } from '../../../i18n/routes.ts';
import { toLocale } from '../../../i18n/locales.ts';

/** What a network is compared by, for the page that puts networks side by side. */
export const getStaticPaths = (async () =>
  inEveryLocale(
    (await allNetworks()).map((network) => ({ params: { id: network.id }, props: { network } })),
  )) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props, params }) =>
  new Response(JSON.stringify(await comparedNetwork(props.network, toLocale(params['locale']))), {
    headers: { 'Content-Type': 'application/json' },
  });
