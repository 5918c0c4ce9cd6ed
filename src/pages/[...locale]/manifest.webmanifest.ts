import type { APIRoute, GetStaticPaths } from 'astro';
import { toLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { asset, href, inEveryLocale } from '../../i18n/routes.ts';
import { basePath } from '../../settings.ts';

export const getStaticPaths = (() =>
  inEveryLocale([{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** What makes the guide installable, in each language. */
export const GET: APIRoute = ({ params }) => {
  const locale = toLocale(params['locale']);
  const t = translator(locale);
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: asset(name),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href(locale, ''),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    lang: locale,
    start_url: href(locale, ''),
    // Both languages are one guide.
    scope: basePath,
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable.png', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
