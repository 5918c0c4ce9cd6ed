/** Live editing with search: `npm run dev`. The search uses the index of the last build. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

function run(command: string): void {
  execFileSync(process.execPath, [astro, command, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
}

try {
  if (!existsSync(new URL('../dist/pagefind/', import.meta.url))) {
    console.log('Building once, so that there is a search index.');
    run('build');
  }
  run('dev');
} catch {
  // The command has said what was wrong; Ctrl+C ends here too.
  process.exitCode = 1;
}
