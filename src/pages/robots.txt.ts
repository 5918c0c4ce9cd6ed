import type { APIRoute } from 'astro';
import { asset } from '../i18n/routes.ts';
import { siteUrl } from '../settings.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${asset('sitemap-index.xml')}\n`);
