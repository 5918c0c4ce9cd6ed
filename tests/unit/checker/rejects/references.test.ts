import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const member = 'members/md/coc.yaml';
const chapter = 'guide/choosing.mdx';
const term = 'glossary/hub.yaml';
const news = 'news/joined.mdx';
const country = 'countries/md.mdx';
const programme = 'programmes/fund.mdx';

/** The member of the minimal content, with other names. */
const another = (code: string, name: string, acronym: string) =>
  (minimal[member] ?? '')
    .replace('country: MD', `country: ${code}`)
    .replace('Cluster of Chișinău', name)
    .replace('COC', acronym);

describe('references and names', () => {
  const words = rejects([
    {
      name: 'an unknown related network',
      change: edit(network, 'related: [beta]', 'related: [betta]'),
      code: 'reference-unknown',
      at: 'networks/alpha/index.mdx:43',
      field: 'related[0]',
      says: '"betta" in networks',
      remedy: 'Did you mean "beta"?',
    },
    {
      name: 'a network related to itself',
      change: edit(network, 'related: [beta]', 'related: [beta, alpha]'),
      code: 'reference-self',
      at: 'networks/alpha/index.mdx:43',
      field: 'related[1]',
      says: 'refers to itself',
      remedy: 'Delete its own id',
    },
    {
      name: 'an unknown network of a membership',
      change: edit(member, 'network: alpha', 'network: alfa'),
      code: 'reference-unknown',
      at: 'members/md/coc.yaml:12',
      field: 'memberships[0].network',
      says: '"alfa" in networks',
      remedy: 'add the entry',
    },
    {
      name: 'an unknown programme of a country',
      change: edit(country, 'programme: fund', 'programme: funds'),
      code: 'reference-unknown',
      at: 'countries/md.mdx:9',
      field: 'programmes[0].programme',
      says: '"funds" in programmes',
      remedy: 'Did you mean "fund"?',
    },
    {
      name: 'an unknown contact point',
      change: edit(country, 'member: coc', 'member: coq'),
      code: 'reference-unknown',
      at: 'countries/md.mdx:17',
      field: 'contactPoints[0].member',
      says: '"coq" in members',
      remedy: 'Did you mean "coc"?',
    },
    {
      name: 'an unknown institution',
      change: edit(
        country,
        'contactPoints:',
        'institutions:\n  - { role: Ministry, name: Ministry, member: mded, source: s1, asOf: "2024" }\ncontactPoints:',
      ),
      code: 'reference-unknown',
      at: 'countries/md.mdx:15',
      field: 'institutions[0].member',
      says: '"mded" in members',
      remedy: 'Correct the id',
    },
    {
      name: 'an unknown network of a programme',
      change: edit(programme, 'networks: [alpha]', 'networks: [alpha-network]'),
      code: 'reference-unknown',
      at: 'programmes/fund.mdx:14',
      field: 'networks[0]',
      says: '"alpha-network" in networks',
      remedy: 'Did you mean "alpha"?',
    },
    {
      name: 'an unknown network of a news item',
      change: edit(news, 'networks: [alpha]', 'networks: [gamma]'),
      code: 'reference-unknown',
      at: 'news/joined.mdx:6',
      field: 'networks[0]',
      says: '"gamma" in networks',
      remedy: 'Correct the id',
    },
    {
      name: 'an unknown programme of a news item',
      change: edit(news, 'programmes: [fund]', 'programmes: [found]'),
      code: 'reference-unknown',
      at: 'news/joined.mdx:7',
      field: 'programmes[0]',
      says: '"found" in programmes',
      remedy: 'Did you mean "fund"?',
    },
    {
      name: 'an unknown member of a news item',
      change: edit(news, 'members: [coc]', 'members: [atic]'),
      code: 'reference-unknown',
      at: 'news/joined.mdx:8',
      field: 'members[0]',
      says: '"atic" in members',
      remedy: 'Correct the id',
    },
    {
      name: 'an unknown related term',
      change: edit(term, '[cluster]', '[clusters]'),
      code: 'reference-unknown',
      at: 'glossary/hub.yaml:3',
      field: 'related[0]',
      says: '"clusters" in glossary',
      remedy: 'Did you mean "cluster"?',
    },
    {
      name: 'an unknown related chapter',
      change: edit(chapter, '[applying]', '[apply]'),
      code: 'reference-unknown',
      at: 'guide/choosing.mdx:6',
      field: 'related[0]',
      says: '"apply" in guide',
      remedy: 'Did you mean "applying"?',
    },
    {
      name: 'a term related to itself',
      change: edit(term, '[cluster]', '[hub]'),
      code: 'reference-self',
      at: 'glossary/hub.yaml:3',
      field: 'related[0]',
      says: 'refers to itself',
      remedy: 'Delete its own id',
    },
    {
      name: 'an unknown category in eligibility',
      change: edit(network, 'via: full', 'via: ful'),
      code: 'category-unknown',
      at: 'networks/alpha/index.mdx:21',
      field: 'eligibility[0].via',
      says: 'no category "ful"',
      remedy: 'Did you mean "full"?',
    },
    {
      name: 'an unknown category of a fee',
      change: edit(network, 'category: full', 'category: observer'),
      code: 'category-unknown',
      at: 'networks/alpha/index.mdx:33',
      field: 'fees[0].category',
      says: 'no category "observer"',
      remedy: 'one of its categories',
    },
    {
      name: 'a category in a programme, which has none',
      change: edit(
        programme,
        'eligibility: []',
        'eligibility:\n  - { countries: any, kinds: any, status: open, via: full, basis: All., source: s1, asOf: "2024" }',
      ),
      code: 'category-unknown',
      at: 'programmes/fund.mdx:14',
      field: 'eligibility[0].via',
      says: 'no category "full"',
      remedy: 'leave the field out',
    },
    {
      name: 'a category id twice',
      change: edit(
        network,
        'fees:',
        '  - { id: full, name: Other, for: Others., source: s1, asOf: "2024" }\nfees:',
      ),
      code: 'category-duplicate',
      at: 'networks/alpha/index.mdx:31',
      field: 'categories[1].id',
      says: 'Two categories',
      remedy: 'an id of its own',
    },
    {
      name: 'an id twice, in two folders',
      change: { 'members/ua/coc.yaml': another('UA', 'Cluster of Kyiv', 'COK') },
      code: 'id-duplicate',
      at: 'members/ua/coc.yaml:1',
      says: 'the id "coc"; the other is content/members/md/coc.yaml',
      remedy: 'Rename',
    },
    {
      name: 'a name twice, but for case and diacritics',
      change: { 'members/ua/cluster.yaml': another('UA', 'CLUSTER of Chisinau', 'CLC') },
      code: 'name-duplicate',
      at: 'members/ua/cluster.yaml:1',
      field: 'name',
      says: 'also the name of content/members/md/coc.yaml',
      remedy: 'Merge',
    },
    {
      name: 'an acronym twice in a country',
      change: { 'members/md/cluster.yaml': another('MD', 'Cluster of Bălți', 'Coc') },
      code: 'acronym-duplicate',
      at: 'members/md/coc.yaml:2',
      field: 'acronym',
      says: 'also the acronym of content/members/md/cluster.yaml',
      remedy: 'Merge',
    },
    {
      name: 'the name of a network twice',
      change: edit('networks/beta/index.mdx', 'Beta Network', 'alpha  network'),
      code: 'name-duplicate',
      at: 'networks/beta/index.mdx:2',
      field: 'name',
      says: 'also the name of content/networks/alpha/index.mdx',
      remedy: 'Merge',
    },
    {
      name: 'a term twice',
      change: edit(term, 'term: Hub', 'term: cluster'),
      code: 'name-duplicate',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: 'also the name of content/glossary/cluster.yaml',
      remedy: 'Merge',
    },
    {
      name: 'the place of a chapter twice',
      change: edit(chapter, 'order: 1', 'order: 2'),
      code: 'order-duplicate',
      at: 'guide/choosing.mdx:3',
      field: 'order',
      says: 'also that of content/guide/applying.mdx',
      remedy: 'place of its own',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:43:11  related[0]  There is no entry "betta" in networks.  Did you mean "beta"? Correct the id, or add the entry.
      content/networks/alpha/index.mdx:43:17  related[1]  The entry refers to itself.  Delete its own id from the list.
      content/members/md/coc.yaml:12:14  memberships[0].network  There is no entry "alfa" in networks.  Did you mean "alpha"? Correct the id, or add the entry.
      content/countries/md.mdx:9:16  programmes[0].programme  There is no entry "funds" in programmes.  Did you mean "fund"? Correct the id, or add the entry.
      content/countries/md.mdx:17:13  contactPoints[0].member  There is no entry "coq" in members.  Did you mean "coc"? Correct the id, or add the entry.
      content/countries/md.mdx:15:47  institutions[0].member  There is no entry "mded" in members.  Correct the id, or add the entry.
      content/programmes/fund.mdx:14:12  networks[0]  There is no entry "alpha-network" in networks.  Did you mean "alpha"? Correct the id, or add the entry.
      content/news/joined.mdx:6:12  networks[0]  There is no entry "gamma" in networks.  Correct the id, or add the entry.
      content/news/joined.mdx:7:14  programmes[0]  There is no entry "found" in programmes.  Did you mean "fund"? Correct the id, or add the entry.
      content/news/joined.mdx:8:11  members[0]  There is no entry "atic" in members.  Correct the id, or add the entry.
      content/glossary/hub.yaml:3:11  related[0]  There is no entry "clusters" in glossary.  Did you mean "cluster"? Correct the id, or add the entry.
      content/guide/choosing.mdx:6:11  related[0]  There is no entry "apply" in guide.  Did you mean "applying"? Correct the id, or add the entry.
      content/glossary/hub.yaml:3:11  related[0]  The entry refers to itself.  Delete its own id from the list.
      content/networks/alpha/index.mdx:21:10  eligibility[0].via  There is no category "ful" in this entry.  Did you mean "full"? Use the id of one of its categories, or leave the field out.
      content/networks/alpha/index.mdx:33:15  fees[0].category  There is no category "observer" in this entry.  Use the id of one of its categories, or leave the field out.
      content/programmes/fund.mdx:14:54  eligibility[0].via  There is no category "full" in this entry.  Use the id of one of its categories, or leave the field out.
      content/networks/alpha/index.mdx:31:11  categories[1].id  Two categories have the id "full".  Give each category an id of its own.
      content/members/ua/coc.yaml:1:1  -  Two entries of members have the id "coc"; the other is content/members/md/coc.yaml.  Rename one of the files, or delete it if both describe the same thing.
      content/members/ua/cluster.yaml:1:7  name  "CLUSTER of Chisinau" is also the name of content/members/md/coc.yaml.  Merge the two entries, or give each the name that tells them apart.
      content/members/md/coc.yaml:2:10  acronym  "COC" is also the acronym of content/members/md/cluster.yaml, in the same country.  Merge the two entries, or correct one of the acronyms.
      content/networks/beta/index.mdx:2:7  name  "alpha  network" is also the name of content/networks/alpha/index.mdx.  Merge the two entries, or give each the name that tells them apart.
      content/glossary/hub.yaml:1:7  term  "cluster" is also the name of content/glossary/cluster.yaml.  Merge the two entries, or give each the name that tells them apart.
      content/guide/choosing.mdx:3:8  order  The order 2 is also that of content/guide/applying.mdx.  Give each a place of its own."
    `);
  });
});
