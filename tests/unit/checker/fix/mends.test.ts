import { describe, expect, it } from 'vitest';
import { mendText } from '../../../../src/checker/fix/file.ts';
import { addressOf } from '../../../../src/checker/read/addresses.ts';
import { check, edit } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';

const term = 'glossary/hub.yaml';
const member = 'members/md/coc.yaml';
const network = 'networks/alpha/index.mdx';
const chapter = 'guide/choosing.mdx';

/** A file of the minimal content after a change, mended. */
function mended(file: string, from: string, to: string) {
  const address = addressOf(`content/${file}`);
  const text = edit(file, from, to)[file];
  if (address === undefined || typeof text !== 'string') throw new Error(file);
  return mendText(address, text);
}

describe('what is mended', () => {
  it.each([
    ['a key in capitals', term, 'term: Hub', 'Term: Hub', 'term: Hub', 'name of a field'],
    [
      'a key with hyphens',
      term,
      'reviewEvery: 6',
      'review-every: 6',
      'reviewEvery: 6',
      'name of a field',
    ],
    [
      'a wrong letter in a key',
      term,
      'definition: A',
      'defnition: A',
      'definition: A',
      'name of a field',
    ],
    [
      'the order of fields',
      member,
      'name: Cluster of Chișinău\nacronym: COC',
      'acronym: COC\nname: Cluster of Chișinău',
      'name: Cluster of Chișinău\nacronym: COC',
      'order of fields',
    ],
    [
      'the order of fields in braces',
      network,
      '{ date: "2007", source: s1 }',
      '{ source: s1, date: "2007" }',
      '{ date: "2007", source: s1 }',
      'order of fields',
    ],
    [
      'the order of fields in an item of a list',
      network,
      '  - countries: any\n    kinds: [cluster]',
      '  - kinds: [cluster]\n    countries: any',
      '  - countries: any\n    kinds: [cluster]',
      'order of fields',
    ],
    [
      'the order with comments',
      term,
      'term: Hub\ndefinition: A word that readers meet.\n',
      'definition: A word.\n# the term\nterm: "Hub" # here\n',
      '# the term\nterm: "Hub" # here\ndefinition: A word.\n',
      'order of fields',
    ],
    [
      'a label in English',
      member,
      'kind: cluster',
      'kind: Clusters',
      'kind: cluster',
      'value of the list',
    ],
    [
      'a label in Ukrainian',
      member,
      'kind: cluster',
      'kind: Кластер',
      'kind: cluster',
      'value of the list',
    ],
    [
      'a value with underscores',
      member,
      'kind: cluster',
      'kind: innovation_hub',
      'kind: innovation-hub',
      'value of the list',
    ],
    ['a country in small letters', member, 'country: MD', 'country: md', 'country: MD', 'capitals'],
    ['a date without quotes', term, '"2026-11-01"', '2026-11-01', '"2026-11-01"', 'quotes'],
    ['a year without quotes', network, 'asOf: "2024"', 'asOf: 2024', 'asOf: "2024"', 'quotes'],
    ['a date with points', term, '"2026-11-01"', '01.11.2026', '"2026-11-01"', 'date'],
    [
      'a date with slashes that has one reading',
      term,
      '"2026-11-01"',
      '31/10/2026',
      '"2026-10-31"',
      'date',
    ],
    ['a month by name', network, 'asOf: "2024"', 'asOf: May 2024', 'asOf: "2024-05"', 'date'],
    ['a month with a point', network, 'asOf: "2024"', 'asOf: 2024.10', 'asOf: "2024-10"', 'date'],
    ['no as a word', term, 'term: Hub', 'term: No', 'term: "No"', 'quotes'],
    [
      'an address without scheme',
      member,
      'https://example.org/\n',
      'www.example.org\n',
      'https://www.example.org\n',
      'web address',
    ],
    [
      'an address with half a scheme',
      member,
      'https://example.org/\n',
      'https:/example.org/\n',
      'https://example.org/\n',
      'web address',
    ],
    [
      'spaces in an address',
      member,
      'https://example.org/\n',
      '" https://example.org/ "\n',
      '"https://example.org/"\n',
      'web address',
    ],
    [
      'parameters that follow the reader',
      member,
      'https://example.org/one',
      'https://example.org/one?a=1&utm_source=x&fbclid=y#z',
      'https://example.org/one?a=1#z',
      'tracking parameters',
    ],
    [
      'such parameters in prose',
      chapter,
      'Ask before',
      '[Ask](https://example.org/?utm_medium=x) before',
      '[Ask](https://example.org/) before',
      'tracking parameters',
    ],
    [
      'one value where a list is wanted',
      member,
      'topics: [clusters]',
      'topics: clusters',
      'topics: [clusters]',
      'list',
    ],
    [
      'a no-break space where a space belongs',
      term,
      'term: Hub',
      'term:\u00A0Hub',
      'term: Hub',
      'spaces',
    ],
    ['the colon of another keyboard', term, 'term: Hub', 'term：Hub', 'term: Hub', 'colons'],
    [
      'a byte order mark',
      term,
      'term: Hub',
      '\uFEFFterm: Hub',
      'term: Hub',
      'invisible characters',
    ],
    [
      'spaces at the end of a line',
      term,
      'term: Hub',
      'term: Hub  ',
      'term: Hub',
      'spaces at the end of a line',
    ],
    [
      'letters in parts',
      member,
      'Chișinău',
      'Chis\u0326ina\u0306u',
      'Chișinău',
      'letters in one piece (NFC)',
    ],
    ['line ends', term, 'term: Hub\n', 'term: Hub\r\n', 'term: Hub\n', 'line ends'],
  ])('%s', (_, file, from, to, wanted, why) => {
    const { text, why: reasons } = mended(file, from, to);
    expect(reasons).toEqual([why]);
    expect(text).toBe(edit(file, from, wanted)[file]);
  });

  it('gives what the check takes', () => {
    const { text } = mended(member, 'kind: cluster\ncountry: MD', 'Country: md\nkind: Кластер');
    expect(text).toBe(minimal[member]);
    expect(check({ [member]: text }).problems).toEqual([]);
  });
});

describe('what is not mended', () => {
  it.each([
    ['a date with two readings', term, '"2026-11-01"', '05/06/2026'],
    ['an id', member, 'network: alpha', 'network: Alpha Network'],
    ['a value that is none', member, 'kind: cluster', 'kind: company'],
    ['two keys that become one', term, 'term: Hub', 'Term: Hub\ntErm: Hub'],
    ['a key that stands there already', term, 'term: Hub', 'term: Hub\nTerm: Hub'],
    ['a field that there is not', term, 'term: Hub', 'term: Hub\nstory: x'],
    ['fields that cannot be read', term, 'term: Hub', 'Term: "Hub'],
    ['a field twice', term, 'term: Hub', 'Term: Hub\nreviewEvery: 6'],
    ['a line break in prose', chapter, 'Ask before', 'Ask  \nbefore'],
    ['a right-to-left override', term, 'term: Hub', 'term: H\u202Eub'],
    ['a sign that carries code', member, 'https://example.org/\n', 'javascript:alert(1)\n'],
    ['several items in one text', member, 'topics: [clusters]', 'topics: clusters, data'],
    [
      'items whose dashes have no space',
      member,
      'topics: [clusters]',
      'topics:\n  -data\n  -clusters',
    ],
    ['a text that runs on', member, 'topics: [clusters]', 'topics: clusters\n  data'],
    [
      'the order below a comment on the first field',
      term,
      'term: Hub\ndefinition: A word that readers meet.\n',
      '# which?\ndefinition: A word that readers meet.\nterm: Hub\n',
    ],
    [
      'the order of fields in braces with comments',
      member,
      'country: MD\n',
      'country: MD\nfounded: { source: s1, # one\n  date: "2013" }\n',
    ],
    [
      'the order around a comment of nobody',
      member,
      'name: Cluster of Chișinău\nacronym: COC',
      'acronym: COC\n\n# whose?\n\nname: Cluster of Chișinău',
    ],
  ])('%s', (_, file, from, to) => {
    const { text, why } = mended(file, from, to);
    expect(why).toEqual([]);
    expect(text).toContain(to);
  });

  it('good content', () => {
    for (const [file, text] of Object.entries(minimal)) {
      const address = addressOf(`content/${file}`);
      if (address === undefined) throw new Error(file);
      expect(mendText(address, text), file).toEqual({ text, why: [] });
    }
  });
});
