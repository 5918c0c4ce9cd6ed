import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureChromium, launchArguments } from '../../../scripts/chromium.ts';
import { type RunningSite, serveSite } from '../../../scripts/site/site-server.ts';
import { builtSites } from '../../built-site.ts';

/** One page of every kind the guide has. */
export const pageKinds = [
  '',
  'networks/',
  'networks/digital-sme/',
  'networks/een/joining/',
  'networks/eccp/joining/',
  'compare/',
  'networks/adra/cost/',
  'networks/een/joining/checklist/',
  'applications/',
  'open/',
  'open/?ask=topic&country=UA&kind=sme',
  'open/?country=UA&kind=sme&wish=funding&budget=2000-EUR&soon=year',
  'uk/open/?country=BY&topic=data',
  'open/ua/',
  'open/ua/cluster/',
  'members/',
  'members/atic/',
  'members/country/ua/',
  'members/city/ua-lviv/',
  'countries/',
  'countries/md/',
  'programmes/',
  'programmes/digital-europe/',
  'guide/',
  'guide/choosing-a-network/',
  'guide/texts/',
  'guide/texts/board-decision/',
  'glossary/',
  'glossary/pic/',
  'calendar/',
  'calendar/ua/',
  'data/',
  'data/dictionary/',
  'data/dictionary/members/',
  'data/quality/',
  'data/translations/',
  'news/',
  'offline/',
  'news/digital-sme-welcomes-eap-2022/',
  'about/',
  'contribute/',
  'contribute/member/',
  'contribute/network/',
  'contribute/correction/?page=networks/een',
  'search/',
  'style/',
  'uk/',
  'uk/networks/digital-sme/',
  'uk/networks/een/',
  'uk/networks/edih/joining/',
  'uk/networks/ebn/joining/checklist/',
  'uk/offline/',
  'uk/contribute/member/',
  'uk/contribute/correction/?page=nothing/such',
  'uk/members/',
  'uk/compare/',
  'uk/calendar/',
  '404.html',
] as const;

/** A page with what went wrong on it while it was used. */
export interface Visit {
  page: Page;
  /** Requests to other origins; there must be none. */
  foreign: string[];
  /** Errors of scripts and of the Content-Security-Policy. */
  errors: string[];
}

/**
 * A browser and a served site for the tests of a file.
 *
 * @returns A function that opens a fresh page at a path of the site.
 */
export function useSite(site: { folder: string; base: string } = builtSites[0]) {
  let browser: Browser | undefined;
  let running: RunningSite | undefined;

  beforeAll(async () => {
    running = await serveSite(site.folder, site.base);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    if (browser === undefined || running === undefined) throw new Error('The site is not running.');
    const origin = new URL(running.url).origin;
    const context = await browser.newContext({
      locale: 'en-GB',
      // What a worker keeps would disturb tests that count or hold up requests.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(url.href);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(running.url + path, { waitUntil: 'load' });
    return { page, foreign, errors };
  };
  return { visit, path: (page: Page) => new URL(page.url()).pathname.replace(site.base, '/') };
}
