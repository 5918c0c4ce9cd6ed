/**
 * Makes the site's font files from the pinned font packages: `npm run fonts`.
 *
 * Text is set in Noto Sans (weights 400 to 700 in one file), headings in Noto Serif at 600. Each
 * script is a file of its own with its `unicode-range`, so that a page loads only what it shows.
 * The results are committed; run this after a change of package versions or of the ranges below.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = new URL('../../src/assets/fonts/', import.meta.url);

/** Unicode ranges by script. Latin is what English needs; region adds the letters of its neighbours. */
const ranges = {
  latin:
    'U+20-7E,U+A0-FF,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2116,U+2122,U+2190-2193,U+2212',
  region: 'U+100-17F,U+18F,U+218-21B,U+259',
  cyrillic: 'U+400-45F,U+490-491',
  armenian: 'U+531-556,U+559-58A,U+58D-58F',
  georgian: 'U+10A0-10FF,U+1C90-1CBF',
} as const;
type Script = keyof typeof ranges;

/** Which file of which package covers a script, for a family. */
const origins: Record<Script, (family: string) => string> = {
  latin: (family) => `${family}/files/${family}-latin-wght-normal.woff2`,
  region: (family) => `${family}/files/${family}-latin-ext-wght-normal.woff2`,
  cyrillic: (family) => `${family}/files/${family}-cyrillic-wght-normal.woff2`,
  armenian: (family) => `${family}-armenian/files/${family}-armenian-armenian-wght-normal.woff2`,
  georgian: (family) => `${family}-georgian/files/${family}-georgian-georgian-wght-normal.woff2`,
};

const faces = [
  { family: 'noto-sans', name: 'Guide Sans', weight: '400 700', axis: { min: 400, max: 700 } },
  { family: 'noto-serif', name: 'Guide Serif', weight: '600', axis: 600 },
] as const;

function characters(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [from = '', to = from] = part.replace('U+', '').split('-');
      const first = parseInt(from, 16);
      return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => first + i);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}

await mkdir(folder, { recursive: true });
const rules: string[] = [];
for (const face of faces) {
  for (const script of Object.keys(ranges) as Script[]) {
    const origin = require.resolve(`@fontsource-variable/${origins[script](face.family)}`);
    const font = await subsetFont(await readFile(origin), characters(ranges[script]), {
      targetFormat: 'woff2',
      variationAxes: { wght: face.axis },
    });
    const file = `${face.family}-${script}.woff2`;
    await writeFile(new URL(file, folder), font);
    rules.push(
      `@font-face {\n  font-family: '${face.name}';\n  src: url('../assets/fonts/${file}') format('woff2');\n  font-weight: ${face.weight};\n  font-display: swap;\n  unicode-range: ${ranges[script].replaceAll(',', ', ')};\n}`,
    );
    console.log(`${file}  ${(font.length / 1000).toFixed(1)} kB`);
  }
}
const header = '/* Made by `npm run fonts`; do not edit. */\n';
await writeFile(
  new URL('../../src/styles/fonts.css', import.meta.url),
  header + rules.join('\n') + '\n',
);
