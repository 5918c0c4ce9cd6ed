import type { MembersFile, PublishedMember } from '../../../src/exports/published.ts';

/** An organisation that does not exist, with everything that formats stumble over. */
export const awkward: PublishedMember = {
  id: 'sample-awkward',
  page: 'https://guide.example.org/members/sample-awkward/',
  name: 'Sample "Awkward"; Association, \\ of\ttests',
  nativeNames: [
    {
      language: 'hy',
      name: 'Օրինակելի կազմակերպություն, որը գոյություն չունի և միայն փորձարկման համար է',
    },
    { language: 'ka', name: 'სანიმუშო ორგანიზაცია; მხოლოდ გამოცდისთვის, სხვა არაფრისთვის' },
    { language: 'en', name: 'Emoji 🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪🧪' },
  ],
  acronym: '=SUM(A1)',
  aliases: ['@sample', 'Sample, the'],
  kind: 'association',
  country: 'MD',
  city: '-City',
  website: 'https://sample.example.org/?a=1,2;b',
  topics: ['ict-industry', 'data'],
  about: {
    text: `First line with "quotes", commas; semicolons.\nSecond line \\n is no line break. ${'Long. '.repeat(30)}`.trim(),
    source: 's1',
    asOf: '2024-05',
  },
  contact: {
    email: 'office@sample.example.org',
    phone: '+373 22 000000',
    address: '1 Sample Street; floor 2, MD-0000',
    source: 's1',
    asOf: 'unknown',
  },
  memberships: [
    { network: 'sample-net', role: 'member', state: 'current', source: 's1', asOf: 'unknown' },
    { networkName: 'Other: Net', role: 'observer', state: 'ended', source: 's1', asOf: 'unknown' },
  ],
  notes: [],
  gaps: [],
  sources: {
    s1: {
      url: 'https://sample.example.org/',
      title: 'Sample',
      publisher: 'Sample',
      published: 'unknown',
      consulted: '2026-11',
    },
  },
  reviewed: '2026-11-22',
  reviewEvery: 12,
};

/** An organisation with nothing but what every entry has. */
export const bare: PublishedMember = {
  id: 'sample-bare',
  page: 'https://guide.example.org/members/sample-bare/',
  name: 'Sample bare',
  nativeNames: [],
  aliases: [],
  kind: 'sme',
  country: 'UA',
  topics: ['data'],
  about: { text: 'A sample.', source: 's1', asOf: 'unknown' },
  memberships: [],
  notes: [],
  gaps: [],
  sources: awkward.sources,
  reviewed: '2026-11-22',
  reviewEvery: 12,
};

export const file: MembersFile = {
  generated: '2026-11-22',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  schema: 'https://guide.example.org/data/schemas/members.json',
  entries: [awkward, bare],
};
