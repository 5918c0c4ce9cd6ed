import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { astroCommand, astroEnvironment } from '../scripts/site/astro.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same site twice: with a host to itself, and in a folder of one. */
export const builtSites = [
  { name: 'root', base: '/', folder: `${root}.cache/site-root` },
  { name: 'sub', base: '/some/sub/path/', folder: `${root}.cache/site-sub` },
] as const;

/** Origin that the test builds are made for. */
export const testOrigin = 'https://guide.example.org';

async function build(base: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, [astroCommand, 'build', '--outDir', folder], {
      cwd: root,
      // What is tested is what is published; the runner of the tests says "test" here.
      env: { ...astroEnvironment, NODE_ENV: 'production', SITE_URL: testOrigin, BASE_PATH: base },
      maxBuffer: 64_000_000,
    });
  } catch (error) {
    const output = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed:\n${output.stdout ?? ''}\n${output.stderr ?? ''}`, {
      cause: error,
    });
  }
}

declare global {
  var sitesBuilt: Promise<void> | undefined;
}

/** Builds both once, however many projects ask for them. */
export default function setup(): Promise<void> {
  globalThis.sitesBuilt ??= (async () => {
    for (const { base, folder } of builtSites) await build(base, folder);
  })();
  return globalThis.sitesBuilt;
}
