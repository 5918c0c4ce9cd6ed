import { day } from './schemas/parts/primitives.ts';

/**
 * The few settings of a deployment, read from the environment once.
 *
 * - `SITE_URL`: origin of the published site, such as `https://guide.example.org`.
 * - `BASE_PATH`: folder it lives in, such as `/guide/`; `/` when it has the host to itself.
 * - `REPOSITORY_URL`, `REPOSITORY_BRANCH`: where the sources are, for "edit this page" and "report
 *   an error".
 * - `TODAY`: the day that counts as today (YYYY-MM-DD), for builds that must be repeatable.
 */
const environment: Record<string, string | undefined> =
  typeof process === 'undefined' ? {} : process.env;

function setting(name: string, fallback: string): string {
  const value = environment[name]?.trim();
  return value === undefined || value === '' ? fallback : value;
}

function origin(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`SITE_URL is "${value}"; write an address such as https://guide.example.org`);
  }
  return new URL(value).origin;
}

function folder(value: string): string {
  const parts = value.split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || part === '..')) {
    throw new Error(`BASE_PATH is "${value}"; write a folder such as /guide/`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Today by the clock of this machine, so that an editor's own date is never in the future. */
function localDay(): string {
  // Swedish writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('sv').format(new Date());
}

function today(value: string): string {
  if (!day.safeParse(value).success) {
    throw new Error(`TODAY is "${value}"; write a day such as 2026-11-22`);
  }
  return value;
}

/** Origin without path, such as `https://guide.example.org`. */
export const siteUrl = origin(setting('SITE_URL', 'http://localhost:4321'));

/** Whether the origin is one that readers elsewhere can open. */
export const isPublished = new URL(siteUrl).hostname !== 'localhost';

/** Base path with a slash at both ends. */
export const basePath = folder(setting('BASE_PATH', '/'));

/** Address of the repository, without a slash at the end. */
export const repositoryUrl = setting(
  'REPOSITORY_URL',
  'https://github.com/your-organisation/ways-in',
).replace(/\/$/, '');

/** Branch that "edit this page" leads to. */
export const repositoryBranch = setting('REPOSITORY_BRANCH', 'main');

/** The day that counts as today, YYYY-MM-DD; what is overdue is counted from it. */
export const buildDay = today(setting('TODAY', localDay()));
