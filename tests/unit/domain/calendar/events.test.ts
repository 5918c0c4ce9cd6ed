import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrange,
  calendarEvents,
  type DatedNetwork,
  type IntakeWindow,
  windowState,
  withoutDate,
} from '../../../../src/domain/calendar/events.ts';
import { intakeModes, partnerCountries } from '../../../../src/schemas/vocabularies.ts';

const today = '2026-11-23';
const windowOf = (label: string, dates: { opens?: string; closes?: string }): IntakeWindow => ({
  label,
  ...dates,
  source: 's1',
  asOf: 'unknown',
});
const networkOf = (id: string, windows: IntakeWindow[], more: Partial<DatedNetwork> = {}) => ({
  id,
  network: {
    state: 'active' as const,
    eligibility: [],
    whoCanJoin: { kinds: ['cluster' as const], conditions: [] },
  },
  procedure: { windows, intake: 'call' as const },
  ...more,
});

describe('where a window stands', () => {
  test.each([
    [{ closes: '2026-11-22' }, 'past'],
    [{ closes: '2026-11-23' }, 'to-close'],
    [{ closes: '2026-11' }, 'to-close'],
    [{ closes: '2026-10' }, 'past'],
    [{ closes: '2026' }, 'to-close'],
    [{ closes: '2025' }, 'past'],
    [{ opens: '2026-11-24', closes: '2027-01-31' }, 'to-open'],
    [{ opens: '2026-11-23', closes: '2027-01-31' }, 'to-close'],
    [{ opens: '2026-11', closes: '2027' }, 'to-close'],
    [{ opens: '2026-12' }, 'to-open'],
    [{ opens: '2021-07-19' }, 'no-end'],
    [{}, 'no-end'],
  ] as const)('%o is %s', (dates, state) => {
    expect(windowState(dates, today)).toBe(state);
  });
});

describe('the calendar', () => {
  const network = networkOf('one', [
    windowOf('Third', { closes: '2027-03-01' }),
    windowOf('Second', { opens: '2026-12', closes: '2027-06' }),
    windowOf('Old', { closes: '2020-05' }),
    windowOf('Older', { closes: '2020-02-01' }),
    windowOf('Begun, 2021', { opens: '2021' }),
    windowOf('Named only', {}),
  ]);
  const labels = (events: readonly { window: IntakeWindow }[]) =>
    events.map(({ window }) => window.label);
  const { ahead, record, undated } = arrange(calendarEvents([network], today));

  test('begins with what is nearest', () => {
    expect(labels(ahead)).toEqual(['Second', 'Third']);
  });

  test('keeps the past by year, the latest first', () => {
    expect(record.map(({ year, events }) => [year, labels(events)])).toEqual([
      ['2021', ['Begun, 2021']],
      ['2020', ['Old', 'Older']],
    ]);
    expect(labels(undated)).toEqual(['Named only']);
  });

  test('has ids that do not hang on the order of windows or on the day', () => {
    const windows = network.procedure.windows.toReversed();
    const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id).sort();
    expect(ids(calendarEvents([networkOf('one', windows)], '2019-01-01'))).toEqual(
      ids(calendarEvents([network], today)),
    );
    expect(calendarEvents([network], today)[4]?.id).toBe('one.begun-2021');
  });

  test('leaves out only countries to which every kind is closed', () => {
    const closed = networkOf('two', [windowOf('Call', {})]);
    const claim = { source: 's1', asOf: 'unknown', basis: 'Synthetic reason.' };
    const [event] = calendarEvents(
      [
        {
          ...closed,
          network: {
            ...closed.network,
            eligibility: [
              { countries: ['BY'], kinds: 'any', status: 'closed', ...claim },
              { countries: ['AZ'], kinds: ['sme'], status: 'closed', ...claim },
            ],
          },
        },
      ],
      today,
    );
    expect(event?.countries).toEqual(partnerCountries.filter((code) => code !== 'BY'));
  });

  test('loses no event, and tells each once', () => {
    const date = fc.option(
      fc.oneof(
        fc.integer({ min: 2015, max: 2035 }).map(String),
        fc
          .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
          .chain((day) => fc.constantFrom(7, 10).map((to) => day.toISOString().slice(0, to))),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(fc.record({ opens: date, closes: date })), (dates) => {
        const windows = dates.map(({ opens, closes }, index) =>
          windowOf(`Call ${String(index)}`, {
            ...(opens !== undefined && { opens }),
            ...(closes !== undefined && { closes }),
          }),
        );
        const found = arrange(calendarEvents([networkOf('any', windows)], today));
        const all = [
          ...found.ahead,
          ...found.record.flatMap(({ events }) => events),
          ...found.undated,
        ];
        expect(labels(all).sort()).toEqual(labels(windows.map((window) => ({ window }))).sort());
        for (const { window } of found.ahead) {
          expect((window.closes ?? window.opens ?? '') >= today.slice(0, 4)).toBe(true);
        }
      }),
    );
  });
});

describe('networks without a date ahead', () => {
  const dated = networkOf('dated', [windowOf('Call', { closes: '2027' })]);
  const past = networkOf('past', [windowOf('Call', { closes: '2020' })]);
  const free = {
    ...networkOf('free', []),
    procedure: { windows: [], intake: 'any-time' as const },
  };
  const gone = { ...past, id: 'gone', network: { ...past.network, state: 'historical' as const } };

  test('are grouped by how they take people in; those that are gone stay out', () => {
    const groups = withoutDate<DatedNetwork>([dated, past, free, gone], today);
    expect(groups.map(({ intake, networks }) => [intake, networks.map(({ id }) => id)])).toEqual(
      intakeModes
        .filter((mode) => mode === 'any-time' || mode === 'call')
        .map((mode) => [mode, [mode === 'call' ? 'past' : 'free']]),
    );
  });
});
