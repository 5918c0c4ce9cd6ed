/**
 * Finds a Chromium for the browser tests, or installs one: `npm run chromium`.
 *
 * In order: `CHROMIUM_PATH`, a Chromium or Chrome of the system, Playwright's own; if there is none,
 * Playwright's download is tried, then the distribution's package.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRoot = process.getuid?.() === 0;

/**
 * Options to start Chromium with. Playwright starts it without its sandbox in any case: only pages of
 * this guide are opened, and neither root nor most containers could use it.
 */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a browser starts: Playwright's own may be there but miss libraries of the system. */
function starts(path: string): boolean {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    execFileSync(
      path,
      [...launchArguments, '--headless', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
      { stdio: 'ignore', timeout: 60_000 },
    );
    return true;
  } catch {
    return false;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Path of a Chromium that starts, or undefined if there is none.
 *
 * @throws If `CHROMIUM_PATH` is set and does not start.
 */
export function findChromium(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted) && starts(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, but no browser starts from there.`);
  }
  return [...systemPaths, chromium.executablePath()].find(
    (path) => existsSync(path) && starts(path),
  );
}

function attempt(command: string, args: string[], timeout: number): void {
  console.log(`> ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout });
  } catch {
    console.log('  did not work; trying the next way.');
  }
}

function installFromPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium'], 180_000);
}

function installFromDistribution(): void {
  // sudo drops the environment, so that it is set behind it.
  const rights = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'env', ...args] = [...rights, 'apt-get', ...step];
    attempt(command, args, 600_000);
  }
}

const help = `No Chromium was found and none could be installed.

The browser tests need one. Do one of these, then try again:
  - Debian:             sudo apt-get install chromium
  - Fedora:             sudo dnf install chromium
  - anywhere:           npx playwright-core install --with-deps chromium
  - or name your own:   CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * Path of a Chromium that starts; installs one if need be.
 *
 * @throws With what to do, if neither way of installing worked.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found; installing one.');
  for (const install of [installFromPlaywright, installFromDistribution]) {
    install();
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(help);
}

if (import.meta.main) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
