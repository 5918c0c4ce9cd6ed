import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLocale } from '../i18n/locales.ts';
import * as pagefind from 'pagefind';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Parts of a page that nobody searches for: numbers of sources, and dates of facts. */
const notSearched = ['.cite', '.as-of'];

/** The page for the index, with a space after each cell and item, so that no words run together. */
function separated(html: string): string {
  // In another language, English parts are left to the English index.
  const marked = html.includes(`<html lang="${defaultLocale}"`)
    ? html
    : html.replaceAll(`<span lang="${defaultLocale}">`, '<span data-pagefind-ignore>');
  return marked.replace(/<\/(?:dt|dd|th|td|li|h\d|p|div|a|option)>/g, '$& ');
}

/** Pagefind's own interfaces, which it writes beside the index and this guide does not use. */
const ownInterfaces = 'pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*';

/**
 * Makes the search index from the built pages. The development server offers the index of the last
 * build, since its own pages are made on request.
 */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: notSearched });
        if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
        const pages = (await Array.fromAsync(glob('**/*.html', { cwd: site }))).sort();
        for (const sourcePath of pages) {
          const content = separated(await readFile(join(site, sourcePath), 'utf8'));
          if (!content.includes('data-pagefind-body')) continue;
          const added = await index.addHTMLFile({ sourcePath, content });
          if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
        }
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        if (written.errors.length > 0)
          throw new Error(`Search index: ${written.errors.join('; ')}`);
        await pagefind.close();
        for await (const file of glob(ownInterfaces, { cwd: site })) await rm(join(site, file));
        logger.info('Search index made.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(outDir, 'pagefind');
        if (!existsSync(folder)) logger.warn('No search index yet: run `npm run build` once.');
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const at = pathname.indexOf('/pagefind/');
          const file = normalize(join(outDir, pathname.slice(Math.max(at, 0))));
          if (
            at < 0 ||
            !file.startsWith(folder + sep) ||
            !existsSync(file) ||
            !statSync(file).isFile()
          ) {
            next();
            return;
          }
          const extension = /\.\w+$/.exec(file)?.[0] ?? '';
          response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
          // A build may take the file away while it is read.
          createReadStream(file)
            .on('error', () => response.destroy())
            .pipe(response);
        });
      },
    },
  };
}
