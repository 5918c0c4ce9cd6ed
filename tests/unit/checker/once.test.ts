import { describe, expect, it } from 'vitest';
import { type Change, check, edit } from './support/check.ts';

const member = 'members/md/coc.yaml';

const codes = (change: Change) => check(change).problems.map(({ code }) => code);

describe('one mistake, one message', () => {
  it.each([
    ['a word read as false', edit(member, 'kind: cluster', 'kind: no'), 'field-vocabulary'],
    ['a Cyrillic letter in a key', edit(member, 'kind:', 'kin\u0501:'), 'file-mixed-letters'],
    [
      'a text with an exclamation mark',
      edit(member, 'kind: cluster', 'kind: !cluster'),
      'yaml-tag',
    ],
    ['a picture', { 'networks/alpha/logo.png': new Uint8Array([0x89, 0xff]) }, 'file-kind'],
    ['an empty file of no entry', { 'networks/alpha/notes.txt': '' }, 'file-misplaced'],
    ['a no-break space', edit(member, '  text:', '\u00A0 text:'), 'file-invisible-character'],
    ['keys of sources as one text', edit(member, 'source: s1', 'source: s1, s2'), 'field-id'],
    ['a list without spaces', edit(member, '[clusters]', '\n  -data\n  -clusters'), 'yaml-dash'],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toEqual([code]);
  });

  it('suggests nothing for an id that several files name: it was renamed or deleted', () => {
    const one = edit(member, 'network: alpha', 'network: alfa');
    const both = {
      ...one,
      ...edit('programmes/fund.mdx', 'networks: [alpha]', 'networks: [alfa]'),
    };
    const remedies = (change: Change) => check(change).problems.map(({ remedy }) => remedy);
    expect(remedies(one)[0]).toContain('Did you mean "alpha"?');
    expect(remedies(both)).toEqual(Array(2).fill('Correct the id, or add the entry.'));
  });
});
