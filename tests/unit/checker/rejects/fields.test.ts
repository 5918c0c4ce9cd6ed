import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const member = 'members/md/coc.yaml';
const term = 'glossary/hub.yaml';

describe('fields and their kinds of value', () => {
  const words = rejects([
    {
      name: 'a missing field',
      change: edit(network, 'name: Alpha Network\n', ''),
      code: 'field-missing',
      at: 'networks/alpha/index.mdx:2',
      field: 'name',
      says: '"name" is missing',
      remedy: 'Full official name',
    },
    {
      name: 'a missing field in a list',
      change: edit(network, '    name: Full member\n', ''),
      code: 'field-missing',
      at: 'networks/alpha/index.mdx:26',
      field: 'categories[0].name',
      says: '"name" is missing',
      remedy: 'What the network calls it',
    },
    {
      name: 'a missing value of a vocabulary',
      change: edit(network, 'kind: association\n', ''),
      code: 'field-missing',
      at: 'networks/alpha/index.mdx:2',
      field: 'kind',
      says: '"kind" is missing',
      remedy: 'One of: association',
    },
    {
      name: 'an unknown field',
      change: edit(network, 'acronym: AN', 'acronim: AN'),
      code: 'field-unknown',
      at: 'networks/alpha/index.mdx:3',
      field: 'acronim',
      says: 'no field "acronim"',
      remedy: 'Did you mean "acronym"?',
    },
    {
      name: 'an unknown field in a list',
      change: edit(network, '    vat: excluded', '    vat: excluded\n    notes: Some'),
      code: 'field-unknown',
      at: 'networks/alpha/index.mdx:38',
      field: 'fees[0].notes',
      says: 'no field "notes"',
      remedy: 'Did you mean "note"?',
    },
    {
      name: 'a field named like a part of the language',
      change: edit(network, 'acronym: AN', '__proto__: AN'),
      code: 'field-unknown',
      at: 'networks/alpha/index.mdx:3',
      field: '__proto__',
      says: 'no field "__proto__"',
      remedy: 'name, acronym',
    },
    {
      name: 'a field without value',
      change: edit(term, 'term: Hub', 'term:'),
      code: 'field-empty',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'empty',
      remedy: 'The word or acronym',
    },
    {
      name: 'an optional field without value',
      change: edit(term, 'related: [cluster]', 'related:'),
      code: 'field-empty',
      at: 'glossary/hub.yaml:3',
      field: 'related',
      says: 'empty',
      remedy: 'leave the field out',
    },
    {
      name: 'a blank text',
      change: edit(term, 'term: Hub', 'term: "  "'),
      code: 'field-empty',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'empty',
      remedy: 'Write something',
    },
    {
      name: 'an empty list',
      change: edit(network, 'topics: [clusters]', 'topics: []'),
      code: 'field-empty',
      at: 'networks/alpha/index.mdx:8',
      field: 'topics',
      says: 'empty',
      remedy: 'at least one topic',
    },
    {
      name: 'a list instead of a text',
      change: edit(network, 'name: Alpha Network', 'name: [Alpha]'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:2',
      field: 'name',
      says: 'a list, but text is wanted',
      remedy: 'Did you mean "Alpha"?',
    },
    {
      name: 'a text instead of a list',
      change: edit(network, 'topics: [clusters]', 'topics: clusters'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:8',
      field: 'topics',
      says: 'text, but a list is wanted',
      remedy: 'Did you mean [clusters]?',
    },
    {
      name: 'a text instead of a group',
      change: edit(
        member,
        'about:\n  text: It brings companies together.\n  source: s1\n  asOf: "2024"',
        'about: It brings companies together.',
      ),
      code: 'field-type',
      at: 'members/md/coc.yaml:7',
      field: 'about',
      says: 'a group of fields is wanted',
      remedy: 'What it does',
    },
    {
      name: 'a number in quotes',
      change: edit(network, 'amount: 100', 'amount: "100"'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: 'a number is wanted',
      remedy: 'Did you mean 100?',
    },
    {
      name: 'a number with its currency',
      change: edit(network, 'amount: 100', 'amount: 100 EUR'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: 'a number is wanted',
      remedy: 'no currency',
    },
    {
      name: 'thousands with a point, which would be read as one and a half',
      change: edit(network, 'amount: 100', 'amount: 1.600'),
      code: 'number-thousands',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: '1.600 is read as 1.6',
      remedy: 'Write 1600 if thousands are meant',
    },
    {
      name: 'thousands with a space',
      change: edit(network, 'amount: 100', 'amount: 1 600'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: 'a number is wanted',
      remedy: 'Did you mean 1600?',
    },
    {
      name: 'a number below zero',
      change: edit(network, 'amount: 100', 'amount: -5'),
      code: 'field-number',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: '-5',
      remedy: 'zero or more',
    },
    {
      name: 'a number too large',
      change: edit(network, 'reviewEvery: 6', 'reviewEvery: 60'),
      code: 'field-number',
      at: 'networks/alpha/index.mdx:52',
      field: 'reviewEvery',
      says: '60',
      remedy: 'No more than 36',
    },
    {
      name: 'half a month',
      change: edit(network, 'reviewEvery: 6', 'reviewEvery: 1.5'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:52',
      field: 'reviewEvery',
      says: 'a whole number is wanted',
      remedy: 'whole number of months',
    },
    {
      name: 'a source named twice for one fact',
      change: edit('members/md/coc.yaml', 'source: s1', 'source: [s1, s1, s1]'),
      code: 'value-repeated',
      at: 'members/md/coc.yaml:9',
      field: 'about.source[1]',
      says: '"s1" stands in the list more than once',
      remedy: 'Keep it in one place',
    },
    {
      name: 'a topic twice',
      change: edit('members/md/coc.yaml', 'topics: [clusters]', 'topics: [clusters, clusters]'),
      code: 'value-repeated',
      at: 'members/md/coc.yaml:6',
      field: 'topics[1]',
      says: '"clusters" stands in the list more than once',
      remedy: 'delete it in the others',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:2:1  name  The field "name" is missing.  Add it. Full official name, in English.
      content/networks/alpha/index.mdx:26:5  categories[0].name  The field "name" is missing.  Add it. What the network calls it.
      content/networks/alpha/index.mdx:2:1  kind  The field "kind" is missing.  Add it. What it is: an association, a programme network … One of: association, programme-network, intergovernmental, partnership, alliance, platform.
      content/networks/alpha/index.mdx:3:1  acronim  There is no field "acronim" here.  Did you mean "acronym"? The fields here are: name, acronym, aliases, kind, state, summary, website, topics, runBy, seat, founded, size, whoCanJoin, eligibility, categories, fees, benefits, obligations, contact, timeline, related, gaps, sources, reviewed, reviewEvery.
      content/networks/alpha/index.mdx:38:5  fees[0].notes  There is no field "notes" here.  Did you mean "note"? The fields here are: label, category, kinds, countries, bands, percent, role, amount, from, to, currency, period, vat, note, until, source, asOf.
      content/networks/alpha/index.mdx:3:1  __proto__  There is no field "__proto__" here.  The fields here are: name, acronym, aliases, kind, state, summary, website, topics, runBy, seat, founded, size, whoCanJoin, eligibility, categories, fees, benefits, obligations, contact, timeline, related, gaps, sources, reviewed, reviewEvery.
      content/glossary/hub.yaml:1:1  term  The field is empty.  The word or acronym as readers meet it.
      content/glossary/hub.yaml:3:1  related  The field is empty.  Ids of terms to read next. Or leave the field out.
      content/glossary/hub.yaml:1:7  term  The field is empty.  Write something, or leave the field out.
      content/networks/alpha/index.mdx:8:9  topics  The field is empty.  Name at least one topic.
      content/networks/alpha/index.mdx:2:7  name  This is a list, but text is wanted.  Did you mean "Alpha"? Full official name, in English.
      content/networks/alpha/index.mdx:8:9  topics  This is text, but a list is wanted.  Did you mean [clusters]? Fields of work.
      content/members/md/coc.yaml:7:8  about  This is text, but a group of fields is wanted.  Write its fields on lines of their own: text, source, asOf. What it does, in one plain sentence.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  This is text, but a number is wanted.  Did you mean 100? Write digits alone, such as 1600: no currency, no signs between thousands.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  This is text, but a number is wanted.  Did you mean 100? Write digits alone, such as 1600: no currency, no signs between thousands.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  1.600 is read as 1.6, since a point stands before decimals.  Write 1600 if thousands are meant, and 1.6 if not.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  This is text, but a number is wanted.  Did you mean 1600? Write digits alone, such as 1600: no currency, no signs between thousands.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  -5 is not a number this field can have.  Write zero or more; "note" tells of what is taken off.
      content/networks/alpha/index.mdx:52:14  reviewEvery  60 is not a number this field can have.  No more than 36 months.
      content/networks/alpha/index.mdx:52:14  reviewEvery  This is a number, but a whole number is wanted.  Write a whole number of months.
      content/members/md/coc.yaml:9:16  about.source[1]  "s1" stands in the list more than once.  Keep it in one place, and delete it in the others.
      content/members/md/coc.yaml:6:20  topics[1]  "clusters" stands in the list more than once.  Keep it in one place, and delete it in the others."
    `);
  });
});
