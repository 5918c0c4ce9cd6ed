import { describe, expect, test } from 'vitest';
import { entryForms, sectionsOf } from '../../../src/contribute/form.ts';
import { pageAsked } from '../../../src/contribute/page.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { entryPath } from '../../../src/i18n/routes.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { builtSites } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';

const site = builtSites[0];
const pages = pagesOf(site);
const paths = Object.fromEntries(collectionNames.map((name) => [name, entryPath(name, '%')]));

const policyOf = (page: (typeof pages)[number]) =>
  page.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
  '';

test('the foot of every page leads to a correction of that very page', () => {
  const wrong = pages.flatMap(({ path, root }) => {
    const links = root.querySelectorAll('main a[href*="contribute/correction/?page="]');
    return links.flatMap((link) => {
      const address = new URL(attribute(link, 'href'), 'https://guide.example.org');
      const asked = pageAsked(address.searchParams.get('page') ?? '', paths);
      const language = address.pathname.replace('contribute/correction/', '');
      return `${language}${asked ?? ''}` === path ? [] : [`${path} → ${address.href}`];
    });
  });
  expect(wrong).toEqual([]);
  const lead = pages.filter(({ html }) => html.includes('contribute/correction/?page='));
  expect(lead.length).toBeGreaterThan(pages.length * 0.8);
});

test('only pages with a form may send one elsewhere, and only to where the sources are', () => {
  for (const page of pages) {
    const isForm = /contribute\/(?:member|network|correction)\/$/.test(page.path);
    const action = /form-action ([^;]*);/.exec(policyOf(page))?.[1];
    expect(action, page.file).toBe(isForm ? "'self' https://github.com" : "'self'");
  }
});

test('a policy names no hash that its page does not need', () => {
  for (const page of pages) {
    const inline = page.root
      .querySelectorAll('script:not([src])')
      .filter((script) => attribute(script, 'type') !== 'application/ld+json');
    expect(policyOf(page).match(/'sha256-/g)?.length, page.file).toBe(inline.length);
  }
});

describe.each(entryForms)('the form of a %s', (form) => {
  test.each(locales)('has every question in %s, with a name and what it is for', (locale) => {
    const file = `${locale === 'en' ? '' : `${locale}/`}contribute/${form}/index.html`;
    const root = pages.find((page) => page.file === file)?.root;
    for (const { name } of sectionsOf(form).flatMap(({ questions }) => questions)) {
      const field = root?.querySelector(`[data-field="${name}"]`);
      const controls = field?.querySelectorAll(`[name="${name}"]`) ?? [];
      expect(controls.length, name).toBeGreaterThan(0);
      expect(field?.querySelector('.entry-name')?.text.trim(), name).toMatch(/\p{L}/u);
      const described = field?.getAttribute('data-described');
      if (described !== undefined) expect(root?.getElementById(described)).not.toBeNull();
    }
  });
});
