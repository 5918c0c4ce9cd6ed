import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';

/**
 * A sitemap of the pages that name themselves as canonical: those that search engines should
 * list. Hidden pages, and pages that show the English text, do not.
 */
export function canonicalSitemap(): AstroIntegration[] {
  let folder: URL | undefined;
  let base = '/';
  return [
    {
      name: 'built-folder',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
          base = config.base;
        },
      },
    },
    sitemap({
      filter: (page) => {
        const path = new URL(page).pathname.slice(base.length);
        const html = readFileSync(new URL(`${path}index.html`, folder), 'utf8');
        return html.includes(`<link rel="canonical" href="${page}">`);
      },
    }),
  ];
}
