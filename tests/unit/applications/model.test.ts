import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeItem,
  removeApplication,
  removeItem,
} from '../../../src/domain/applications/change.ts';
import { dueDates, expectedBy } from '../../../src/domain/applications/due.ts';
import { papersOf } from '../../../src/domain/applications/guide.ts';
import { importChanges, mergeApplications } from '../../../src/domain/applications/merge.ts';
import { nothingKept, noteLimit } from '../../../src/domain/applications/model.ts';
import {
  commonPapers,
  noLongerInGuide,
  progressOf,
} from '../../../src/domain/applications/progress.ts';
import { readApplications, writeApplications } from '../../../src/domain/applications/read.ts';
import { alpha, beta, keptState } from './arbitrary.ts';

const place = (key: string, network = 'alpha') => ({ network, name: 'Alpha', key });

describe('merging', () => {
  test('is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(keptState, keptState, keptState, (a, b, c) => {
        const ab = mergeApplications(a, b);
        expect(mergeApplications(a, a)).toEqual(a);
        expect(ab).toEqual(mergeApplications(b, a));
        expect(mergeApplications(ab, b)).toEqual(ab);
        expect(mergeApplications(ab, c)).toEqual(mergeApplications(a, mergeApplications(b, c)));
      }),
    );
  });

  test('loses nothing: each item of either stands in it, in its newest version', () => {
    fc.assert(
      fc.property(keptState, keptState, (a, b) => {
        const merged = mergeApplications(a, b);
        for (const from of [a, b]) {
          for (const [network, { items }] of Object.entries(from.applications)) {
            for (const [key, item] of Object.entries(items)) {
              const found = merged.applications[network]?.items[key];
              expect(found?.at).toBeGreaterThanOrEqual(item.at);
              if (found?.at === item.at && from.applications[network]?.items[key] !== found) {
                const other = from === a ? b : a;
                expect(other.applications[network]?.items[key]).toEqual(found);
              }
            }
          }
          for (const key of Object.keys(from.papers)) expect(merged.papers).toHaveProperty([key]);
        }
      }),
    );
  });

  test('does what its preview says', () => {
    fc.assert(
      fc.property(keptState, keptState, (ours, theirs) => {
        const merged = mergeApplications(ours, theirs);
        for (const { network, change, after } of importChanges(ours, theirs)) {
          if (network === undefined) continue;
          expect(Object.values(merged.applications[network]?.items ?? {})).toContainEqual(after);
          if (change === 'kept') {
            expect(Object.values(ours.applications[network]?.items ?? {})).toContain(after);
          }
        }
        expect(importChanges(merged, theirs).filter(({ change }) => change !== 'kept')).toEqual([]);
      }),
    );
  });
});

describe('reading', () => {
  test('brings back what was written', () => {
    fc.assert(
      fc.property(keptState, (kept) => {
        expect(readApplications(writeApplications(kept))).toEqual({ ok: true, value: kept });
      }),
    );
  });

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"something-else"}', 'not-ours'],
    ['{"format":"ways-in-applications","version":2,"new":true}', 'newer'],
    ['{"format":"ways-in-applications"}', 'damaged'],
    ['{"format":"ways-in-applications","version":1,"papers":{},"applications":[]}', 'damaged'],
  ])('refuses %s as %s', (text, why) => {
    expect(readApplications(text)).toEqual({ ok: false, why });
  });

  test('takes no prototype from a file', () => {
    const result = readApplications(
      '{"format":"ways-in-applications","version":1,"papers":{},"applications":{"__proto__":{"name":"x","startedAt":1,"items":{}}}}',
    );
    expect(result).toEqual({ ok: true, value: nothingKept() });
    expect({}).not.toHaveProperty('startedAt');
  });

  test('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readApplications(text)).toHaveProperty('ok');
      }),
    );
  });
});

describe('changing', () => {
  test('begins an application, keeps what else was noted, and always counts as newer', () => {
    const first = changeItem(nothingKept(), place('step:one'), { done: true, label: 'One' }, 9);
    const second = changeItem(first, place('step:one'), { note: 'x'.repeat(noteLimit + 9) }, 3);
    const item = second.applications['alpha']?.items['step:one'];
    expect(second.applications['alpha']?.startedAt).toBe(9);
    expect(item).toMatchObject({ done: true, label: 'One', at: 10 });
    expect(item?.note).toHaveLength(noteLimit);
  });

  test('works for a network with the name of a property of every object', () => {
    const kept = changeItem(nothingKept(), place('step:one', 'constructor'), { done: true }, 1);
    expect(Object.keys(kept.applications)).toEqual(['constructor']);
    expect(readApplications(writeApplications(kept))).toEqual({ ok: true, value: kept });
  });

  test('removes only what it is told', () => {
    const one = changeItem(nothingKept(), place('step:one'), { done: true }, 1);
    const two = changeItem(one, place('date:x'), { date: '2027-01-01' }, 2);
    expect(removeItem(two, 'alpha', 'date:x')).toEqual(one);
    expect(removeItem(two, 'beta', 'date:x')).toEqual(two);
    const shared = changeItem(two, { paper: 'statutes' }, { done: true }, 3);
    const removed = removeApplication(shared, 'alpha');
    expect(removed.applications).toEqual({});
    expect(removed.papers).toEqual(shared.papers);
  });
});

describe('papers', () => {
  test('one copy counts for all networks, unless one wants its own version', () => {
    const ready = changeItem(nothingKept(), { paper: 'statutes' }, { done: true }, 1);
    expect(progressOf(ready, alpha).papers).toEqual({ done: 1, all: 2 });
    expect(progressOf(ready, beta).papers).toEqual({ done: 1, all: 1 });
    const own = changeItem(ready, place('paper:statutes', 'beta'), { own: true }, 2);
    expect(progressOf(own, beta).papers.done).toBe(0);
    expect(progressOf(own, alpha).papers.done).toBe(1);
    expect(commonPapers(own, [alpha, beta])).toMatchObject([
      { key: 'statutes', networks: [{ own: false }, { own: true, done: false }] },
    ]);
  });

  test('have keys that tell two of a type apart, and one that is asked for twice is one', () => {
    const step = { title: 'x', actor: 'applicant', source: 'a', asOf: 'unknown' } as const;
    const keys = papersOf([
      {
        ...step,
        id: 'one',
        documents: [
          { type: 'other', name: 'GANTT chart' },
          { type: 'statutes', name: 'Statutes' },
        ],
      },
      {
        ...step,
        id: 'two',
        documents: [
          { type: 'statutes', name: 'Statutes' },
          { type: 'agreement', name: 'Appendix A' },
          { type: 'agreement', name: 'Appendix B' },
        ],
      },
    ]).map(({ key, shared }) => ({ key, shared }));
    expect(keys).toEqual([
      { key: 'other.gantt-chart', shared: false },
      { key: 'statutes', shared: true },
      { key: 'agreement.appendix-a', shared: false },
      { key: 'agreement.appendix-b', shared: false },
    ]);
  });
});

test('what the guide no longer has is found, if anything was noted of it', () => {
  const kept = changeItem(nothingKept(), place('step:old'), { done: true, label: 'Old step' }, 1);
  const more = changeItem(kept, place('step:empty'), { done: false }, 2);
  const [application] = Object.values(more.applications);
  if (application === undefined) throw new Error('No application');
  expect(noLongerInGuide(application, alpha)).toMatchObject([{ item: { label: 'Old step' } }]);
  expect(noLongerInGuide(application, undefined)).toHaveLength(1);
  expect(progressOf(more, alpha).steps).toEqual({ done: 0, all: 2 });
});

describe('dates', () => {
  test.each([
    ['2027-01-31', { max: 1, unit: 'months' }, '2027-02-28'],
    ['2027-11-30', { min: 2, max: 3, unit: 'months' }, '2028-02-29'],
    ['2027-01-01', { min: 6, unit: 'weeks' }, '2027-02-12'],
    ['2028-02-29', { max: 1, unit: 'years' }, '2029-02-28'],
  ] as const)('%s and %o is %s', (sent, time, by) => {
    expect(expectedBy(sent, time)).toBe(by);
  });

  test('of the guide count only if they are known to the day; a decision is expected once sent', () => {
    expect(dueDates(nothingKept(), 'alpha', alpha).map(({ date }) => date)).toEqual(['2027-03-31']);
    const sent = changeItem(nothingKept(), place('mark:sent'), { date: '2027-01-31' }, 1);
    expect(dueDates(sent, 'alpha', alpha).map(({ kind }) => kind)).toEqual([
      'sent',
      'closes',
      'expected',
    ]);
    const decided = changeItem(sent, place('mark:decided'), { date: '2027-02-02' }, 2);
    expect(dueDates(decided, 'alpha', alpha).map(({ kind }) => kind)).not.toContain('expected');
  });
});
