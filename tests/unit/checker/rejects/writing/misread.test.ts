import { describe, expect, it } from 'vitest';
import { edit } from '../../support/check.ts';
import { rejects } from '../../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const procedure = 'networks/alpha/joining.mdx';
const term = 'glossary/hub.yaml';

describe('what YAML reads otherwise than it is meant', () => {
  const words = rejects([
    {
      name: 'a year without quotes',
      change: edit(network, 'asOf: "2024"', 'asOf: 2024'),
      code: 'value-unquoted',
      at: 'networks/alpha/index.mdx:12',
      field: 'runBy.asOf',
      says: '2024 without quotes is read as a number',
      remedy: '"2024"',
    },
    {
      name: 'a day without quotes',
      change: edit(term, 'reviewed: "2026-11-01"', 'reviewed: 2026-11-01'),
      code: 'value-unquoted',
      at: 'glossary/hub.yaml:4',
      field: 'reviewed',
      says: 'is read as a date',
      remedy: '"2026-11-01"',
    },
    {
      name: 'a number where text is wanted',
      change: edit(term, 'term: Hub', 'term: 5'),
      code: 'value-unquoted',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'is read as a number',
      remedy: '"5"',
    },
    {
      name: 'a truth value where text is wanted',
      change: edit(term, 'term: Hub', 'term: true'),
      code: 'value-unquoted',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'is read as true or false',
      remedy: '"true"',
    },
    {
      name: 'a dash without a space',
      change: edit(procedure, 'windows:', 'questions:\n  - One?\n  -Two?\nwindows:'),
      code: 'yaml-dash',
      at: 'networks/alpha/joining.mdx:9',
      says: 'No space stands between the dash',
      remedy: 'Write "- "',
    },
    {
      name: 'an item without its dash',
      change: edit(procedure, 'windows:', 'questions:\n  - One?\n    Two?\nwindows:'),
      code: 'yaml-continued',
      at: 'networks/alpha/joining.mdx:9',
      field: 'questions[0]',
      says: 'part of the text in the line above',
      remedy: 'a dash or a colon is missing',
    },
    {
      name: 'a text that holds a number sign',
      change: edit(term, 'term: Hub', 'term: The #1 hub'),
      code: 'yaml-remark',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: '"#1 hub" is not read',
      remedy: 'in double quotes',
    },
    {
      name: 'a no-break space behind the colon',
      change: edit(term, 'term: Hub', 'term:\u00A0Hub'),
      code: 'yaml-space',
      at: 'glossary/hub.yaml:1',
      says: 'only looks like one',
      remedy: 'type it anew',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:12:9  runBy.asOf  2024 without quotes is read as a number, but text is wanted.  Put it in quotes: "2024".
      content/glossary/hub.yaml:4:11  reviewed  2026-11-01 without quotes is read as a date, but text is wanted.  Put it in quotes: "2026-11-01".
      content/glossary/hub.yaml:1:7  term  5 without quotes is read as a number, but text is wanted.  Put it in quotes: "5".
      content/glossary/hub.yaml:1:7  term  true without quotes is read as true or false, but text is wanted.  Put it in quotes: "true".
      content/networks/alpha/joining.mdx:9:3  -  No space stands between the dash and its text.  Write "- " and then the text: a dash without a space starts no item of a list.
      content/networks/alpha/joining.mdx:9:5  questions[0]  This line is read as part of the text in the line above.  If it is an item or a field of its own, a dash or a colon is missing; if it is one text, write it on one line.
      content/glossary/hub.yaml:1:11  term  "#1 hub" is not read: a # behind a space starts a remark.  Put the whole text in double quotes; a remark belongs on a line of its own.
      content/glossary/hub.yaml:1:6  -  The space or colon behind the name of the field is none: it only looks like one.  Delete it and type it anew; npm run check -- --fix does so."
    `);
  });
});
