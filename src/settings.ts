import { day } from './schemas/parts/primitives.ts';

/**
 * The few settings of a deployment, read from the environment once.
 *
 * - `SITE_URL`: origin of the published site, such as `https://guide.example.org`.
 * - `BASE_PATH`: folder it lives in, such as `/guide/`; `/` when it has the host to itself.
 * - `REPOSITORY_URL`, `REPOSITORY_BRANCH`: where the sources are, for "edit this page" and "report
 *   an error".
 * - `VISUAL_EDITOR`: `1` puts a visual editor at `/admin/`, `trial` one that saves nothing; left out, there
 *   is none. `VISUAL_EDITOR_SIGN_IN`: address of the service that signs people in to GitHub.
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

function editorMode(value: string): 'on' | 'trial' | 'off' {
  if (value === '1') return 'on';
  if (value === 'trial' || value === 'off') return value;
  throw new Error(`VISUAL_EDITOR is "${value}"; write 1, trial or off`);
}

function signInOrigin(value: string): string | undefined {
  if (value === '') return undefined;
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new Error(
      `VISUAL_EDITOR_SIGN_IN is "${value}"; write an address such as https://sign-in.example.org`,
    );
  }
  return new URL(value).origin;
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

/** Whether the build has a visual editor; a trial keeps what is written in the browser. */
export const visualEditor = editorMode(setting('VISUAL_EDITOR', 'off'));

/** Origin of the service that signs people in to GitHub; without it they paste a token. */
export const visualEditorSignIn = signInOrigin(setting('VISUAL_EDITOR_SIGN_IN', ''));

/** `owner/name` of the repository on GitHub; undefined if it is elsewhere. */
export const githubRepository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(
  repositoryUrl,
)?.[1];

if (visualEditor === 'on' && githubRepository === undefined) {
  throw new Error(
    `REPOSITORY_URL is "${repositoryUrl}"; the visual editor needs one such as https://github.com/owner/name`,
  );
}
