/** Live editing with search: `npm run dev`. The search uses the index of the last build. */
import { existsSync } from 'node:fs';
import { runAstro } from './astro.ts';

if (!existsSync(new URL('../../dist/pagefind/', import.meta.url))) {
  console.log('Building once, so that there is a search index.');
  if (runAstro(['build']) !== 0) {
    console.warn('That build failed, so there is no search until the problems above are mended.');
  }
}
process.exitCode = runAstro(['dev', ...process.argv.slice(2)]);
