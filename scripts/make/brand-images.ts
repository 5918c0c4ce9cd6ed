/**
 * Makes the pictures that must be bitmaps from the sign of the guide: `npm run images`.
 * They are committed; run this after a change of name, colours or typefaces.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { en } from '../../src/i18n/messages/en/index.ts';
import { ensureChromium, launchArguments } from '../chromium.ts';

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const font = async (name: string) =>
  (await readFile(file(`src/assets/fonts/${name}.woff2`))).toString('base64');
const sign = (await readFile(file('public/favicon.svg'), 'utf8')).replace(/<style>.*<\/style>/, '');

const page = (body: string, styles: string) => `<!doctype html><meta charset="utf-8"><style>
* { margin: 0; box-sizing: border-box } body { background: #fbf9f4; color: #1a2225 } ${styles}
</style>${body}`;

const pictures = [
  {
    path: 'public/social.png',
    size: { width: 1200, height: 630 },
    html: page(
      `<main>${sign}<h1>${en['site.name']}</h1><p>${en['site.tagline']}</p></main>`,
      `@font-face { font-family: Guide Serif; src: url(data:font/woff2;base64,${await font('noto-serif-latin')}) }
       @font-face { font-family: Guide Sans; src: url(data:font/woff2;base64,${await font('noto-sans-latin')}) }
       main { height: 630px; padding: 90px; border-bottom: 18px solid #8a4b00 }
       svg { width: 130px; display: block; margin-left: -12px }
       h1 { font: 600 112px/1.1 Guide Serif; margin: 40px 0 24px; letter-spacing: -0.02em }
       p { font: 38px/1.4 Guide Sans; color: #525c5d; max-width: 24em; text-wrap: balance }`,
    ),
  },
  {
    path: 'public/apple-touch-icon.png',
    size: { width: 180, height: 180 },
    html: page(sign, 'svg { width: 180px; padding: 30px }'),
  },
  // Of the last, systems cut off up to a fifth at each side.
  ...[
    { name: 'icon-192', side: 192, room: 24 },
    { name: 'icon-512', side: 512, room: 64 },
    { name: 'icon-maskable', side: 512, room: 120 },
  ].map(({ name, side, room }) => ({
    path: `public/${name}.png`,
    size: { width: side, height: side },
    html: page(sign, `svg { width: ${side}px; padding: ${room}px }`),
  })),
  {
    path: 'public/favicon.png',
    size: { width: 32, height: 32 },
    html: page(sign, 'svg { width: 32px; padding: 2px }'),
  },
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
for (const { path, size, html } of pictures) {
  const tab = await browser.newPage({ viewport: size });
  await tab.setContent(html);
  await tab.evaluate(() => document.fonts.ready);
  await writeFile(file(path), await tab.screenshot());
  await tab.close();
  console.log(path);
}
await browser.close();
