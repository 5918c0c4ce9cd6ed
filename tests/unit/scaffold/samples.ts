import type { MakerName } from '../../../src/scaffold/make/makers.ts';
import type { Typed } from './make.ts';

/** A page to rest on. */
export const source = {
  'source.url': 'https://made-up.example/page',
  'source.title': 'A page',
  'source.publisher': 'Example',
  'source.published': '2025-03',
};

/** What must be said of each thing, plainly made up, and the files that come of it. */
export const samples: Record<
  MakerName,
  { typed: Typed; files: string[]; /** Files that are not there yet. */ without?: string[] }
> = {
  network: {
    typed: {
      ...source,
      name: 'Made-up Network of Đà Nẵng',
      kind: 'association',
      state: 'active',
      summary: 'It exists in tests only.',
      website: 'https://made-up.example/',
      topics: 'data,clusters',
      'runBy.text': 'Nobody runs it.',
      'whoCanJoin.kinds': ['sme', 'cluster'],
      'eligibility.countries': 'UA,MD',
      'eligibility.kinds': 'any',
      'eligibility.status': 'unknown',
      'eligibility.basis': 'Nobody asked.',
      body: 'It is for tests.',
      'joining.intake': 'any-time',
      'joining.whoMayApply.text': 'Nobody may apply.',
      'joining.steps': ['applicant: Send a letter', 'network: Send a letter'],
      'joining.body': 'One writes.',
    },
    files: [
      'networks/made-up-network-of-da-nang/index.mdx',
      'networks/made-up-network-of-da-nang/joining.mdx',
    ],
  },
  procedure: {
    typed: {
      id: 'beta',
      intake: 'any-time',
      'whoMayApply.text': 'Nobody may apply.',
      'whoMayApply.asOf': '2025-03',
      steps: ['applicant: Send a letter'],
      body: 'One writes.',
    },
    files: ['networks/beta/joining.mdx'],
    without: ['networks/beta/joining.mdx'],
  },
  member: {
    typed: {
      ...source,
      name: 'Вигадана організація',
      kind: 'sme',
      country: 'UA',
      topics: 'data',
      'about.text': 'It exists in tests only.',
      'memberships.network': 'alpha',
      'memberships.role': 'member',
      'memberships.state': 'current',
    },
    files: ['members/ua/vyhadana-orhanizatsiia.yaml'],
  },
  'country-note': {
    typed: { ...source, country: 'MD', section: 'payments', text: 'A fact of tests.' },
    files: ['countries/md.mdx'],
  },
  programme: {
    typed: {
      ...source,
      name: 'Made-up Programme',
      kind: 'project',
      state: 'running',
      summary: 'It exists in tests only.',
      website: 'https://made-up.example/',
      'whoIsEligible.text': 'Nobody is.',
      body: 'It pays nothing.',
    },
    files: ['programmes/made-up-programme.mdx'],
  },
  news: {
    typed: {
      ...source,
      title: 'Nothing happens',
      date: '2026-01',
      summary: 'Nothing has happened.',
      networks: 'alpha,beta',
      body: 'Nothing happened.',
    },
    files: ['news/nothing-happens.mdx'],
  },
  term: {
    typed: { ...source, term: 'Made-up word', definition: 'A word of tests.' },
    files: ['glossary/made-up-word.yaml'],
  },
  chapter: {
    typed: { title: 'Testing', part: 'decide', summary: 'One can test.', body: 'Test.' },
    files: ['guide/testing.mdx'],
  },
  translation: {
    typed: {
      of: 'content/guide/choosing.mdx',
      'texts.title': 'Вибір',
      'body.start': 'Спершу прочитайте про <Term id="hub">хаби</Term>.',
    },
    files: ['guide/choosing.uk.mdx'],
  },
};
