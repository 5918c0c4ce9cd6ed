import type { EntryForm } from '../../../src/contribute/form.ts';
import type { Typed } from '../scaffold/make.ts';

const source: Typed = {
  'source.url': 'https://made-up.example/page',
  'source.title': 'A page',
  'source.publisher': 'Example',
  'source.published': '2025-03',
  'source.consulted': '2026-11',
};

export const member: Typed = {
  ...source,
  name: 'Вигадана організація',
  kind: 'sme',
  country: 'UA',
  topics: ['data', 'clusters'],
  'about.text': 'It exists in tests only.',
  'about.asOf': '2025-03',
  'memberships.network': 'alpha',
  'memberships.role': 'member',
  'memberships.state': 'current',
  'memberships.asOf': '2025-03',
  reviewed: '2026-11-22',
};

const network: Typed = {
  ...source,
  name: 'Made-up Network of Đà Nẵng',
  kind: 'association',
  state: 'active',
  summary: 'It exists in tests only.',
  website: 'https://made-up.example/',
  topics: ['data'],
  body: 'It is for tests.\n\nAnd for nothing else.',
  'runBy.text': 'Nobody runs it.',
  'runBy.asOf': '2025-03',
  'whoCanJoin.kinds': ['sme', 'cluster'],
  'joining.intake': 'any-time',
  'joining.whoMayApply.text': 'Nobody may apply.',
  'joining.whoMayApply.asOf': '2025-03',
  'joining.steps': ['applicant: Send a letter', 'network: Answer it'],
  'joining.body': 'One writes.',
  reviewed: '2026-11-22',
};

/** A filled form of each kind, with nothing wrong in it. */
export const examples: Record<EntryForm, Typed> = { member, network };
