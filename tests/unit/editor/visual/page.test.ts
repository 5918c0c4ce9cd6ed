import { describe, expect, it } from 'vitest';
import { editorPage, policyOf } from '../../../../src/editor/visual/page.ts';
import { visualEditor } from '../../../../src/integrations/visual-editor.ts';
import { inArchive } from '../../../../src/offline/archive.ts';
import { partOf } from '../../../../src/offline/parts.ts';

describe('the page of the visual editor', () => {
  it('names every origin that its policy lets through', () => {
    const page = editorPage({ isTrial: false });
    const origins = policyOf(false).match(/https:\/\/[^ ;]+/g) ?? [];
    expect(origins.length).toBeGreaterThan(0);
    const [, text = ''] = page.split('<body>');
    for (const origin of origins) expect(text).toContain(new URL(origin).hostname);
  });

  it('asks nobody in a trial', () => {
    expect(policyOf(true)).not.toContain('https:');
    expect(editorPage({ isTrial: true })).toContain('nothing is sent anywhere');
  });

  it('is kept from search engines, and has no code of its own in it', () => {
    const page = editorPage({ isTrial: false });
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|style=/);
    expect(policyOf(false)).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('is neither in the archive nor kept for reading offline', () => {
    expect(inArchive('admin/index.html')).toBe(false);
    expect(partOf('admin/index.html')).toBeUndefined();
    expect(partOf('admin/parts/cms-1.js')).toBeUndefined();
  });
});

describe('the integration', () => {
  it('is nothing unless it is switched on', () => {
    expect(visualEditor()).toEqual([]);
    expect(visualEditor('trial').map(({ name }) => name)).toEqual(['visual-editor']);
  });
});
