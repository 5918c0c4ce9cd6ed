import fc from 'fast-check';
import type { ChecklistGuide } from '../../../src/domain/applications/guide.ts';
import { type Applications, format, version } from '../../../src/domain/applications/model.ts';

const networks = ['alpha', 'beta', 'constructor'];
const keys = ['step:one', 'step:two', 'paper:statutes', 'date:x1', 'mark:sent', 'note:general'];

const item = fc.record({
  label: fc.string({ maxLength: 20 }),
  done: fc.boolean(),
  date: fc.constantFrom('', '2027-01-31', '2026-12-01'),
  note: fc.string({ maxLength: 20 }),
  own: fc.boolean(),
  // Few values, so that versions of the same age come up too.
  at: fc.nat(5),
});

/** Any state a reader may have kept, of made-up networks. */
export const keptState: fc.Arbitrary<Applications> = fc.record({
  format: fc.constant(format),
  version: fc.constant(version),
  papers: fc.dictionary(fc.constantFrom('statutes', 'strategy'), item, { noNullPrototype: true }),
  applications: fc.dictionary(
    fc.constantFrom(...networks),
    fc.record({
      name: fc.constantFrom('Alpha', 'Beta'),
      startedAt: fc.nat(5),
      items: fc.dictionary(fc.constantFrom(...keys), item, { noNullPrototype: true }),
    }),
    { noNullPrototype: true },
  ),
});

/** What the guide says of a made-up network. */
export const alpha: ChecklistGuide = {
  network: 'alpha',
  name: 'Alpha',
  page: '/networks/alpha/joining/',
  checklist: '/networks/alpha/joining/checklist/',
  reviewed: '2026-11-22',
  steps: [
    { id: 'one', title: 'Write to the office', actor: 'You' },
    { id: 'two', title: 'Send the form', actor: 'You' },
  ],
  papers: [
    { key: 'statutes', name: 'Statutes in English', typeName: 'Statutes', shared: true },
    { key: 'application-form', name: 'The form', typeName: 'Application form', shared: false },
  ],
  windows: [{ label: 'Spring call', opens: '2027-02', closes: '2027-03-31' }],
  decision: { min: 1, max: 3, unit: 'months' },
  questions: ['What does it cost?'],
};
export const beta: ChecklistGuide = {
  ...alpha,
  network: 'beta',
  name: 'Beta',
  papers: [{ key: 'statutes', name: 'Articles', typeName: 'Statutes', shared: true }],
};
