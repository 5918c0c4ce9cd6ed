import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const procedure = 'networks/alpha/joining.mdx';
const member = 'members/md/coc.yaml';
const term = 'glossary/hub.yaml';
const news = 'news/joined.mdx';

describe('values in the wrong form', () => {
  const words = rejects([
    {
      name: 'a misspelt value',
      change: edit(network, 'kind: association', 'kind: asociation'),
      code: 'field-vocabulary',
      at: 'networks/alpha/index.mdx:4',
      field: 'kind',
      says: '"asociation"',
      remedy: 'Did you mean "association"? Choose one of: association, programme-network',
    },
    {
      name: 'an unknown value in a list',
      change: edit(news, '[MD]', '[MD, XX]'),
      code: 'field-vocabulary',
      at: 'news/joined.mdx:5',
      field: 'countries[1]',
      says: '"XX"',
      remedy: 'AM, AZ, BY, GE, MD, UA',
    },
    {
      name: 'all values and one of them',
      change: edit(network, 'countries: any', 'countries: [MD, any]'),
      code: 'field-any',
      at: 'networks/alpha/index.mdx:18',
      field: 'eligibility[0].countries[1]',
      says: '"any" stands for every value already',
      remedy: 'Write any in place of the whole list',
    },
    {
      name: 'an address without https',
      change: edit(network, 'website: https://example.org/', 'website: www.example.org'),
      code: 'field-web-address',
      at: 'networks/alpha/index.mdx:7',
      field: 'website',
      says: 'not a web address',
      remedy: 'Did you mean "https://www.example.org"?',
    },
    {
      name: 'an address of another kind',
      change: edit(network, 'url: https://example.org/one', 'url: ftp://example.org/one'),
      code: 'field-web-address',
      at: 'networks/alpha/index.mdx:46',
      field: 'sources.s1.url',
      says: 'not a web address',
      remedy: 'Did you mean "https://example.org/one"?',
    },
    {
      name: 'an e-mail address in words',
      change: edit(
        network,
        'timeline:',
        'contact: { email: office at x.org, source: s1, asOf: "2024" }\ntimeline:',
      ),
      code: 'field-email',
      at: 'networks/alpha/index.mdx:40',
      field: 'contact.email',
      says: 'not an e-mail address',
      remedy: 'info@example.org',
    },
    {
      name: 'a telephone number without country',
      change: edit(
        network,
        'timeline:',
        'contact: { phone: 022 123456, source: s1, asOf: "2024" }\ntimeline:',
      ),
      code: 'field-form',
      at: 'networks/alpha/index.mdx:40',
      field: 'contact.phone',
      says: 'does not have the form',
      remedy: 'country code',
    },
    {
      name: 'a country code in small letters',
      change: edit(network, 'country: BE', 'country: be'),
      code: 'field-country',
      at: 'networks/alpha/index.mdx:13',
      field: 'seat.country',
      says: 'not a country code',
      remedy: 'Did you mean "BE"?',
    },
    {
      name: 'an unknown currency',
      change: edit(network, 'currency: EUR', 'currency: Euro'),
      code: 'field-currency',
      at: 'networks/alpha/index.mdx:35',
      field: 'fees[0].currency',
      says: 'not a currency code',
      remedy: 'three-letter',
    },
    {
      name: 'an unknown language',
      change: edit(
        member,
        'kind: cluster',
        'kind: cluster\nnativeNames: [{ language: romana_x, name: X }]',
      ),
      code: 'field-language',
      at: 'members/md/coc.yaml:4',
      field: 'nativeNames[0].language',
      says: 'not a language tag',
      remedy: 'such as uk',
    },
    {
      name: 'an id in capitals',
      change: edit(network, 'via: full', 'via: Full Member'),
      code: 'field-id',
      at: 'networks/alpha/index.mdx:21',
      field: 'eligibility[0].via',
      says: 'cannot be an id',
      remedy: 'Did you mean "full-member"?',
    },
    {
      name: 'a source key in capitals',
      change: edit(network, '  s1:\n', '  S1:\n'),
      code: 'field-id',
      at: 'networks/alpha/index.mdx:45',
      field: 'sources.S1',
      says: '"S1" cannot be an id',
      remedy: 'Did you mean "s1"?',
    },
    {
      name: 'a text too long',
      change: edit(term, 'A word that readers meet.', 'x'.repeat(1201)),
      code: 'field-too-long',
      at: 'glossary/hub.yaml:2',
      field: 'definition',
      says: '1201 characters',
      remedy: 'under 1,200',
    },
    {
      name: 'a text too short',
      change: edit(term, 'A word that readers meet.', 'x'),
      code: 'field-too-short',
      at: 'glossary/hub.yaml:2',
      field: 'definition',
      says: 'too short',
      remedy: 'a few words',
    },
    {
      name: 'a name on two lines',
      change: edit(term, 'term: Hub', 'term: "Hub\\nand"'),
      code: 'field-lines',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'several lines',
      remedy: 'one line',
    },
    {
      name: 'an unknown word for all countries',
      change: edit(network, 'countries: any', 'countries: all'),
      code: 'field-form',
      at: 'networks/alpha/index.mdx:18',
      field: 'eligibility[0].countries',
      says: 'form',
      remedy: 'Write any, or a list',
    },
    {
      name: 'a single country without brackets',
      change: edit(network, 'countries: any', 'countries: MD'),
      code: 'field-form',
      at: 'networks/alpha/index.mdx:18',
      field: 'eligibility[0].countries',
      says: 'form',
      remedy: 'Did you mean [MD]?',
    },
    {
      name: 'an unknown kind in a list or any',
      change: edit(network, '    kinds: [cluster]', '    kinds: [clusters]'),
      code: 'field-vocabulary',
      at: 'networks/alpha/index.mdx:19',
      field: 'eligibility[0].kinds[0]',
      says: '"clusters"',
      remedy: 'Did you mean "cluster"?',
    },
    {
      name: 'a group instead of a source key',
      change: edit(network, '  source: s1', '  source: { key: s1 }'),
      code: 'field-type',
      at: 'networks/alpha/index.mdx:11',
      field: 'runBy.source',
      says: 'text or a list is wanted',
      remedy: 'Name a source by its key',
    },
    {
      name: 'an amount beside a range',
      change: edit(network, 'amount: 100', 'amount: 100\n    from: 50'),
      code: 'field-rule',
      at: 'networks/alpha/index.mdx:34',
      field: 'fees[0].amount',
      says: 'do not fit together',
      remedy: 'not both',
    },
    {
      name: 'a contact without any address',
      change: edit(network, 'timeline:', 'contact: { source: s1, asOf: "2024" }\ntimeline:'),
      code: 'field-rule',
      at: 'networks/alpha/index.mdx:40',
      field: 'contact',
      says: 'do not fit together',
      remedy: 'at least one of url',
    },
    {
      name: 'a duration without numbers',
      change: edit(
        procedure,
        '    actor: network',
        '    actor: network\n    duration: { unit: days }',
      ),
      code: 'field-rule',
      at: 'networks/alpha/joining.mdx:22',
      field: 'steps[1].duration.min',
      says: 'do not fit together',
      remedy: 'min, max or both',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:4:7  kind  "asociation" is not one of the values this field can have.  Did you mean "association"? Choose one of: association, programme-network, intergovernmental, partnership, alliance, platform.
      content/news/joined.mdx:5:17  countries[1]  "XX" is not one of the values this field can have.  Choose one of: AM, AZ, BY, GE, MD, UA.
      content/networks/alpha/index.mdx:18:21  eligibility[0].countries[1]  "any" stands for every value already, and cannot be one of a list.  Write any in place of the whole list, or take it out of the list.
      content/networks/alpha/index.mdx:7:10  website  "www.example.org" is not a web address.  Did you mean "https://www.example.org"? Write a full web address that starts with https://.
      content/networks/alpha/index.mdx:46:10  sources.s1.url  "ftp://example.org/one" is not a web address.  Did you mean "https://example.org/one"? Write a full web address that starts with https://.
      content/networks/alpha/index.mdx:40:19  contact.email  "office at x.org" is not an e-mail address.  Write one e-mail address, such as info@example.org.
      content/networks/alpha/index.mdx:40:19  contact.phone  "022 123456" does not have the form this field wants.  Write the number with its country code, such as +373 22 000000.
      content/networks/alpha/index.mdx:13:34  seat.country  "be" is not a country code.  Did you mean "BE"? Write the two-letter ISO country code in capitals, such as MD.
      content/networks/alpha/index.mdx:35:15  fees[0].currency  "Euro" is not a currency code.  Write the three-letter ISO currency code in capitals, such as EUR.
      content/members/md/coc.yaml:4:27  nativeNames[0].language  "romana_x" is not a language tag.  Write a language tag such as uk, ro, hy, ka, az or be.
      content/networks/alpha/index.mdx:21:10  eligibility[0].via  "Full Member" cannot be an id.  Did you mean "full-member"? Use lower-case letters, digits and single hyphens, such as "digital-sme".
      content/networks/alpha/index.mdx:45:3  sources.S1  "S1" cannot be an id.  Did you mean "s1"? Use lower-case letters, digits and single hyphens, such as "digital-sme".
      content/glossary/hub.yaml:2:13  definition  The text has 1201 characters; at most 1200 are allowed.  Keep it under 1,200 characters; longer prose belongs in the body.
      content/glossary/hub.yaml:2:13  definition  "x" is too short.  Write at least a few words.
      content/glossary/hub.yaml:1:7  term  The text runs over several lines.  Keep it on one line.
      content/networks/alpha/index.mdx:18:16  eligibility[0].countries  "all" does not have the form this field wants.  Write any, or a list of country codes: AM, AZ, BY, GE, MD, UA.
      content/networks/alpha/index.mdx:18:16  eligibility[0].countries  "MD" does not have the form this field wants.  Did you mean [MD]? Write any, or a list of country codes: AM, AZ, BY, GE, MD, UA.
      content/networks/alpha/index.mdx:19:13  eligibility[0].kinds[0]  "clusters" is not one of the values this field can have.  Did you mean "cluster"? Choose one of: association, cluster, innovation-hub, sme, startup, large-company, university, research-institute, public-body, ngo, incubator, accelerator, investor, individual.
      content/networks/alpha/index.mdx:11:11  runBy.source  This is a group of fields, but text or a list is wanted.  Name a source by its key, or several as a list.
      content/networks/alpha/index.mdx:34:13  fees[0].amount  The values do not fit together.  Give either amount, or from and to, not both.
      content/networks/alpha/index.mdx:40:10  contact  The values do not fit together.  Give at least one of url, email, phone or address.
      content/networks/alpha/joining.mdx:22:5  steps[1].duration.min  The values do not fit together.  Give min, max or both."
    `);
  });
});
