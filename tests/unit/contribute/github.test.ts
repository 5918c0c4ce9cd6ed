import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeBlock,
  editAddress,
  fits,
  issueAddress,
  longestAddress,
  newFileAddress,
  uploadAddress,
} from '../../../src/contribute/github.ts';

const repository = { url: 'https://github.com/org/guide', branch: 'main' };

describe('addresses of GitHub', () => {
  test('a new file has its folder in the path, its name and its text in the query', () => {
    const text = 'name: "A & B # C"\nabout: 100 % + більше\n';
    const address = new URL(newFileAddress(repository, 'content/members/ua/a-b.yaml', text));
    expect(address.pathname).toBe('/org/guide/new/main/content/members/ua');
    expect([...address.searchParams]).toEqual([
      ['filename', 'a-b.yaml'],
      ['value', text],
    ]);
    expect(newFileAddress(repository, 'content/members/ua/a.yaml')).toBe(
      'https://github.com/org/guide/new/main/content/members/ua?filename=a.yaml',
    );
  });

  test('an issue form is named by its file, its fields by their ids', () => {
    const address = new URL(
      issueAddress(repository, 'wrong-fact', { title: 'T', page: 'a', what: '', right: '<b>' }),
    );
    expect(address.pathname).toBe('/org/guide/issues/new');
    expect([...address.searchParams]).toEqual([
      ['template', 'wrong-fact.yml'],
      ['title', 'T'],
      ['page', 'a'],
      ['right', '<b>'],
    ]);
  });

  test('a branch may have slashes and signs', () => {
    const odd = { ...repository, branch: 'next/a#b' };
    expect(editAddress(odd, 'content/a.mdx')).toBe(
      'https://github.com/org/guide/edit/next/a%23b/content/a.mdx',
    );
    expect(uploadAddress(odd, 'content/networks')).toBe(
      'https://github.com/org/guide/upload/next/a%23b/content/networks',
    );
  });

  test('any text comes out as it went in, and never leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, what) => {
        const address = new URL(issueAddress(repository, 'wrong-fact', { title, what }));
        expect(address.origin + address.pathname).toBe(`${repository.url}/issues/new`);
        expect(address.hash).toBe('');
        expect(address.searchParams.get('what') ?? '').toBe(what.toWellFormed());
        expect(address.searchParams.get('title') ?? '').toBe(title.toWellFormed());
      }),
    );
  });

  test('half a letter does not stop it', () => {
    expect(() => issueAddress(repository, 'wrong-fact', { what: '\uD800' })).not.toThrow();
  });

  test('what is too long after signing in is not offered', () => {
    const of = (text: string) => newFileAddress(repository, 'content/members/ua/a.yaml', text);
    expect(fits(of('a'.repeat(6000)))).toBe(true);
    expect(fits(of('a'.repeat(longestAddress)))).toBe(false);
    // Each of these letters takes six characters, and ten once it is encoded again.
    expect(fits(of('ї'.repeat(700)))).toBe(true);
    expect(fits(of('ї'.repeat(900)))).toBe(false);
  });
});

test('a block of code cannot be ended by what stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n') }), (text) => {
      const [, , fence = '', ...lines] = codeBlock('a.mdx', text).split('\n');
      expect(fence.length).toBeGreaterThanOrEqual(3);
      expect(lines.pop()).toBe(fence);
      expect(lines.join('\n').replace(/\n*$/, '')).toBe(text.replace(/\n*$/, ''));
      expect(lines.filter((line) => line.startsWith(fence))).toEqual([]);
    }),
  );
});
