/**
 * Takes pictures of the pages that a branch changes, on a phone and on a desk: `npm run pr:pictures`,
 * after `npm run build` and `npm run pr:report`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pagesOf } from '../../src/contributions/comment.ts';
import { readReport } from '../../src/contributions/report.ts';
import { basePath } from '../../src/settings.ts';
import { ensureChromium, launchArguments } from '../chromium.ts';
import { serveSite } from '../site/site-server.ts';

/** More are not looked at. */
const mostPages = 12;
const widths = { phone: 390, desk: 1440 } as const;

async function main(root: string): Promise<void> {
  const folder = join(root, '.cache/contribution');
  const pages = pagesOf(readReport(readFileSync(join(folder, 'report.json'))).entries);
  if (pages.length === 0) {
    console.log('No page changes.');
    return;
  }
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const site = await serveSite(join(root, 'dist'), basePath, 0);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    for (const page of pages.slice(0, mostPages)) {
      for (const [name, width] of Object.entries(widths)) {
        const tab = await browser.newPage({ viewport: { width, height: 900 } });
        const answer = await tab.goto(new URL(page, site.url).href);
        const file = `${page.replace(/\/$/, '').replaceAll('/', '.')}.${name}.png`;
        if (answer?.ok() === true) {
          await tab.screenshot({ path: join(pictures, file), fullPage: true });
          console.log(file);
        } else console.log(`${page} is not built.`);
        await tab.close();
      }
    }
    if (pages.length > mostPages) console.log(`${pages.length - mostPages} pages not looked at.`);
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  await main(join(import.meta.dirname, '../..'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
