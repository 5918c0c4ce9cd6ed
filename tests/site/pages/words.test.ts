import { describe, expect, test } from 'vitest';
import { builtSites } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';

describe('explained words', () => {
  const pages = pagesOf(builtSites[0]);

  test('every button opens an explanation on its page, and each explanation has one button', () => {
    const wrong = pages.flatMap(({ root, file }) => {
      const opened = root
        .querySelectorAll('[popovertarget]')
        .map((button) => attribute(button, 'popovertarget'));
      const notes = root.querySelectorAll('[popover]').map(({ id }) => id);
      return opened.join() === notes.join() ? [] : [`${file}: ${opened.join()} / ${notes.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('pages of entries explain words; lists, model texts and the own page of a word do not', () => {
    const explained = (file: string) =>
      pages
        .find((page) => page.file === file)
        ?.root.querySelectorAll('[popovertarget]')
        .map((button) => attribute(button, 'popovertarget'));
    expect(explained('networks/edih/joining/index.html')).toContain('word-pic');
    expect(explained('glossary/pic/index.html')).not.toContain('word-pic');
    expect(explained('glossary/pic/index.html')).toContain('word-eu-login');
    expect(explained('networks/een/index.html')).not.toContain('word-een');
    for (const file of ['networks', 'glossary', 'guide/texts/board-decision']) {
      expect(explained(`${file}/index.html`)).toEqual([]);
    }
  });

  test('the page of a word lists the pages it occurs on', () => {
    const page = pages.find(({ file }) => file === 'glossary/pic/index.html');
    const links = page?.root.querySelectorAll('dd a').map((link) => attribute(link, 'href'));
    expect(links).toContain('/networks/edih/joining/');
    expect(links).toContain('/guide/pic-and-eu-login/');
    expect(links).not.toContain('/networks/taftie/');
  });
});
