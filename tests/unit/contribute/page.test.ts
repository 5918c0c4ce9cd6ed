import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAsked, pageTyped } from '../../../src/contribute/page.ts';

const paths = { networks: 'networks/%/', procedures: 'networks/%/joining/', pages: '%/' };

test.each([
  ['networks/een', 'networks/een/'],
  ['procedures/een', 'networks/een/joining/'],
  ['pages/about', 'about/'],
  ['open/ua/cluster/', 'open/ua/cluster/'],
])('%s is the page %s', (asked, path) => {
  expect(pageAsked(asked, paths)).toBe(path);
});

test.each([
  ['https://guide.example.org/some/base/networks/een/', 'networks/een'],
  ['https://guide.example.org/some/base/uk/networks/een/joining/?a=1#costs', 'procedures/een'],
  ['/some/base/networks/een/index.html', 'networks/een'],
  ['/networks/een', 'networks/een'],
  ['networks/een', 'networks/een'],
  ['/uk/members/', 'members/'],
  ['/networks/een/cost/', 'networks/een/cost/'],
])('who types %s speaks of %s', (typed, asked) => {
  expect(pageTyped(typed, 'https://guide.example.org/some/base/', paths)).toBe(asked);
});

test.each(['https://evil.example/networks/een/', 'javascript:alert(1)', 'The page on EEN', '/'])(
  'who types %s speaks of no page',
  (typed) => {
    expect(pageTyped(typed, 'https://guide.example.org/some/base/', paths)).toBeUndefined();
  },
);

test.each([
  '',
  '/',
  'networks',
  'networks/een/x',
  'guilds/een',
  'constructor/een',
  '../x/',
  'https://evil.example/',
  '//evil.example/',
  'networks/$&',
  `networks/${'a'.repeat(300)}`,
])('%s is none', (asked) => {
  expect(pageAsked(asked, paths)).toBeUndefined();
});

test('whatever is asked, the path stays below the site', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '-', ':', '\\', '?', '#', '%', '<') }),
      (asked) => {
        const path = pageAsked(asked, paths);
        if (path === undefined) return;
        const url = new URL(path, 'https://guide.example.org/some/base/');
        expect(url.href).toBe(`https://guide.example.org/some/base/${path}`);
      },
    ),
  );
});
