import type { AnyEntry } from '../../content/translations/texts.ts';
import type { ProcedureStep } from '../../schemas/collections/procedure.ts';
import type { Network } from '../../schemas/collections/network.ts';
import type { Event, Statement } from '../../schemas/parts/claim.ts';
import type { EligibilityRow } from '../../schemas/parts/eligibility.ts';
import type { Review } from '../../schemas/parts/entry.ts';
import type { Fee } from '../../schemas/parts/money.ts';
import type { Sources } from '../../schemas/parts/source.ts';

/** Made-up values that show components in every state; no fact about anybody. */
const entry: AnyEntry = { collection: 'networks', id: 'sample' };
const claim = { source: 'dated', asOf: '2024-05' };
const undated = { source: ['dated', 'undated'], asOf: 'unknown' };

const sources: Sources = {
  dated: {
    url: 'https://example.org/dated',
    title: 'A page with a date',
    publisher: 'Example',
    published: '2024-05-31',
    consulted: '2026-11',
  },
  undated: {
    url: 'https://example.org/undated',
    title: 'A page without a date',
    publisher: 'Example (copy)',
    published: 'unknown',
    consulted: '2026-11',
    note: 'A remark on the source.',
  },
};

const statements: Statement[] = [
  { text: 'A fact with one source and a date.', ...claim },
  { text: 'A fact with two sources and no date.', ...undated },
];

const rows: EligibilityRow[] = [
  {
    countries: ['MD', 'UA'],
    kinds: ['association'],
    status: 'open',
    basis: 'Why it is open.',
    ...claim,
  },
  {
    countries: ['GE', 'AM'],
    kinds: ['association'],
    status: 'conditional',
    basis: 'What it depends on.',
    ...claim,
  },
  { countries: ['BY'], kinds: 'any', status: 'closed', basis: 'Why it is closed.', ...undated },
  {
    countries: ['AZ'],
    kinds: ['association', 'sme'],
    status: 'unknown',
    basis: 'What was looked for and not found.',
    ...undated,
  },
];

const fee = {
  role: 'membership',
  currency: 'EUR',
  period: 'year',
  vat: 'unknown',
  ...claim,
} as const;
const fees: Fee[] = [
  { ...fee, label: 'One amount', amount: 2500, vat: 'excluded' },
  { ...fee, label: 'A range', from: 250, to: 10000, note: 'By number of staff.' },
  { ...fee, label: 'Free', amount: 0 },
  { ...fee, label: 'Not published' },
  { ...fee, label: 'An entry fee', role: 'entry', amount: 100, period: 'once' },
  { ...fee, label: 'A past offer', amount: 100, until: '2020' },
];

const benefits: Network['benefits'] = [
  { area: 'policy', text: 'A benefit in one area.', ...claim },
  { area: 'funding', text: 'A benefit in another.', ...claim },
  { area: 'funding', text: 'A second one there.', ...undated },
];

const steps: ProcedureStep[] = [
  {
    id: 'prepare',
    title: 'Prepare the papers',
    actor: 'applicant',
    documents: [
      { type: 'statutes', name: 'Statutes' },
      { type: 'board-decision', name: 'Decision of the board' },
    ],
    duration: { min: 2, max: 4, unit: 'weeks' },
    cost: 'Nothing.',
    where: 'https://example.org/apply',
    language: 'en',
    ...claim,
  },
  { id: 'wait', title: 'Wait for the decision', actor: 'network', documents: [], ...undated },
];

const events: Event[] = [
  { date: '2007', text: 'Something happened.', source: 'dated' },
  { date: 'unknown', text: 'Something happened at an unknown time.', source: 'undated' },
  { date: '2024-05-31', text: 'Something happened on a day.', source: 'dated' },
];

const reviews: Review[] = [
  { reviewed: '2026-11-01', reviewEvery: 36 },
  { reviewed: '2020-01-31', reviewEvery: 1 },
];

export const samples = {
  entry,
  sources,
  statements,
  gaps: ['Something that was looked for and not found.'],
  rows,
  fees,
  benefits,
  steps,
  events,
  reviews,
};
