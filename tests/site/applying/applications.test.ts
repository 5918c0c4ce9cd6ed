import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxValidator } from 'fast-xml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { ChecklistGuide } from '../../../src/domain/applications/guide.ts';
import { builtSites } from '../../built-site.ts';

const ids = globSync('content/networks/*/joining.mdx').map((file) => file.split('/')[2] ?? '');

describe.each(builtSites)('checklists at $base', (site) => {
  const read = (path: string) => readFileSync(join(site.folder, path));

  test.each(['', 'uk/'])('every procedure has one, with its files, under /%s', (language) => {
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      const folder = `${language}networks/${id}/joining/`;
      const guide = JSON.parse(strFromU8(read(`${folder}checklist.json`))) as ChecklistGuide;
      const page = parse(strFromU8(read(`${folder}checklist/index.html`)));
      const items = page.querySelectorAll('.check').map((one) => one.getAttribute('data-item'));
      expect(items).toEqual([
        ...guide.steps.map((step) => `step:${step.id}`),
        ...guide.papers.map(({ key }) => `paper:${key}`),
      ]);
      expect(new Set(items).size).toBe(items.length);
      const markdown = strFromU8(read(`${folder}checklist.md`));
      expect(markdown.match(/^- \[ \] /gm)?.length ?? 0).toBe(items.length);
      const parts = unzipSync(read(`${folder}checklist.docx`));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      expect(SyntaxValidator.validate(xml)).toBe(true);
      expect(xml.match(/<w14:checkbox>/g)?.length ?? 0).toBe(items.length);
      expect(guide.page).toBe(`${site.base}${folder}`);
      const joining = parse(strFromU8(read(`${folder}index.html`)));
      expect(joining.querySelector(`a[href="${guide.checklist}"]`)).not.toBeNull();
      for (const { id: step } of guide.steps) {
        expect(joining.querySelector(`#step-${step}`), `${id} ${step}`).not.toBeNull();
      }
    }
  });
});
