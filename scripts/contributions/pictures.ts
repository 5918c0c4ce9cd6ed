/**
 * Takes pictures of the pages that a branch changes, on a phone and on a desk: `npm run pr:pictures`,
 * after `npm run build` and `npm run pr:report`. The report is told of how many pages there are pictures.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pagesOf } from '../../src/contributions/comment.ts';
import { writeReport } from '../../src/contributions/fit.ts';
import { readReport } from '../../src/contributions/report.ts';
import { basePath } from '../../src/settings.ts';
import { ensureChromium, launchArguments } from '../chromium.ts';
import { serveSite } from '../site/site-server.ts';

/** More are not looked at. */
const mostPages = 12;
const widths = { phone: 390, desk: 1440 } as const;

async function main(root: string): Promise<void> {
  const folder = join(root, '.cache/contribution');
  const file = join(folder, 'report.json');
  const report = readReport(readFileSync(file));
  const pages = pagesOf(report.entries);
  if (pages.length === 0) {
    console.log('No page changes.');
    return;
  }
  const pictures = join(folder, 'pictures');
  // Pictures of an earlier run are not announced as this one's.
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let taken = 0;
  const site = await serveSite(join(root, 'dist'), basePath, 0);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    for (const page of pages.slice(0, mostPages)) {
      if (await take(browser, new URL(page, site.url).href, join(pictures, pictureName(page)))) {
        console.log(page);
        taken += 1;
      } else console.log(`${page} is not built.`);
    }
    if (pages.length > mostPages) console.log(`${pages.length - mostPages} pages not looked at.`);
  } finally {
    // If it broke off, what was taken before is there.
    writeFileSync(file, writeReport({ ...report, pictures: { pages: pages.length, taken } }));
    await browser.close();
    await site.close();
  }
}

const pictureName = (page: string) => page.replace(/\/$/, '').replaceAll('/', '.');

/** Takes the pictures of a page; false if there is no such page. */
async function take(browser: Browser, address: string, path: string): Promise<boolean> {
  for (const [name, width] of Object.entries(widths)) {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    const answer = await tab.goto(address);
    if (answer?.ok() !== true) return false;
    await tab.screenshot({ path: `${path}.${name}.png`, fullPage: true });
    await tab.close();
  }
  return true;
}

try {
  await main(join(import.meta.dirname, '../..'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
