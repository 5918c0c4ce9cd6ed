/** Runs an Astro command without telemetry: `node scripts/site/astro.ts build`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Environment of Astro's commands: a build of the guide asks nothing of the network. */
export const astroEnvironment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Path of Astro's command, for those who start it themselves. */
export const astroCommand = astro;

/** Runs a command and returns its exit code. */
export function runAstro(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [astro, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: astroEnvironment,
  });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = runAstro(process.argv.slice(2));
