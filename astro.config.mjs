import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { defaultLocale, locales } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { offline } from './src/integrations/offline.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { canonicalSitemap } from './src/integrations/sitemap.ts';
import { visualEditor } from './src/integrations/visual-editor.ts';
import { basePath, siteUrl } from './src/settings.ts';

// The script that stands in the head of each page; its hash lets the policy through.
const themeBoot = readFileSync(new URL('./src/client/theme-boot.js', import.meta.url));
const themeBootHash = createHash('sha256').update(themeBoot).digest('base64');

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  i18n: {
    locales: [...locales],
    defaultLocale,
    routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
  },
  // Highlighters write inline styles, which the Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  // Lets the Astro extension check and explain front matter while one writes.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind's search runs in WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${themeBootHash}`],
      },
    },
  },
  integrations: [
    contentCheck(),
    mdx(),
    canonicalSitemap(),
    pagePolicy(),
    searchIndex(),
    offline(),
    visualEditor(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Workers fetch their larger parts when these are needed.
    worker: { format: 'es' },
    resolve: {
      alias: {
        // The part of the Markdown parser for browsers asks for a document, which workers do not have.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    build: {
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler need not know it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
