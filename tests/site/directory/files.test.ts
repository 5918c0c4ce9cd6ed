import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';

describe('model texts', () => {
  const [site] = builtSites;
  const ids = globSync('content/model-texts/*.mdx').map((file) =>
    file.replace(/^.*\/|\.mdx$/g, ''),
  );
  /** The words of a part of a word-processor file. */
  const words = (file: string, part: string) =>
    strFromU8(
      unzipSync(readFileSync(join(site.folder, 'guide/texts', file)))[part] ?? new Uint8Array(),
    )
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/&(?:quot|#34);/g, '"')
      .replaceAll(/\s+/g, ' ');

  test('there are some', () => {
    expect(ids.length).toBeGreaterThanOrEqual(10);
  });

  test.each(ids)('%s comes as .docx and .odt with the words of its page', (id) => {
    const html = readFileSync(join(site.folder, `guide/texts/${id}/index.html`), 'utf8');
    expect(html).toContain(`href="/guide/texts/${id}.docx"`);
    expect(html).toContain(`href="/guide/texts/${id}.odt"`);
    const body = readFileSync(`content/model-texts/${id}.mdx`, 'utf8')
      .split('---\n')
      .slice(2)
      .join('');
    const blanks = [...new Set(body.match(/\[[^\]\n]+\]/g))].filter(
      (blank) => !blank.includes("'"),
    );
    expect(blanks.length).toBeGreaterThan(2);
    for (const text of [
      words(`${id}.docx`, 'word/document.xml'),
      words(`${id}.odt`, 'content.xml'),
    ]) {
      for (const blank of blanks) expect(text).toContain(blank);
    }
  });
});
