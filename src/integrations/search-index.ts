import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

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
        const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
        if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        if (added.errors.length > 0) throw new Error(`Search index: ${added.errors.join('; ')}`);
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        if (written.errors.length > 0)
          throw new Error(`Search index: ${written.errors.join('; ')}`);
        await pagefind.close();
        logger.info(`Search index made from ${String(added.page_count)} pages.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(outDir, 'pagefind');
        if (!existsSync(folder)) logger.warn('No search index yet: run `npm run build` once.');
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const at = pathname.indexOf('/pagefind/');
          const file = normalize(join(outDir, pathname.slice(Math.max(at, 0))));
          if (at < 0 || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
            next();
            return;
          }
          const extension = /\.\w+$/.exec(file)?.[0] ?? '';
          response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
