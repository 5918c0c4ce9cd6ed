import { expect, test } from 'vitest';
import { answer } from '../../../../src/domain/finder/answer.ts';
import { nothingAsked } from '../../../../src/domain/finder/question.ts';
import type { FinderRecord, NetworkRecord } from '../../../../src/domain/finder/record.ts';
import { leadsThroughUmbrella } from '../../../../src/domain/finder/why-not.ts';
import { network, row } from './records.ts';

const changes = (
  one: NetworkRecord,
  programmes: FinderRecord['programmes'] = {},
  country: 'AZ' | 'UA' = 'AZ',
) =>
  answer({ ...nothingAsked, country, kind: 'sme' }, { networks: [one], programmes }, '2026-11-23')
    .flatMap(({ answers }) => answers)
    .flatMap(({ whyNot }) => whyNot ?? []);
const closed = row({ status: 'closed', kinds: ['sme'] });

test('names kinds of the same country that get in', () => {
  const rows = [
    closed,
    row({ status: 'conditional', kinds: ['ngo', 'cluster'], countries: ['AZ'] }),
  ];
  const found = changes(network({ rows }));
  expect(found).toEqual([{ by: 'kind', status: 'conditional', kinds: ['cluster', 'ngo'] }]);
  expect(found.every((one) => one.by === 'kind' && leadsThroughUmbrella(one))).toBe(true);
});

test('names countries from which the same kind gets in', () => {
  const rows = [
    row({ status: 'closed', countries: ['AZ'] }),
    row({ status: 'open', kinds: ['sme'], countries: ['MD', 'UA'] }),
  ];
  expect(changes(network({ rows }))).toEqual([
    { by: 'country', status: 'open', countries: ['MD', 'UA'] },
  ]);
});

test('names a weaker role of which no row speaks, unless the whole country is shut out', () => {
  const observer = { id: 'observer', name: { text: 'Observer' }, for: { text: 'For others.' } };
  const full = { id: 'full', name: { text: 'Full' }, for: { text: 'For some.' } };
  const roles = [observer, full];
  expect(changes(network({ roles, rows: [closed] }))).toEqual([{ by: 'role', role: observer }]);
  expect(changes(network({ roles, rows: [row({ status: 'closed', countries: ['AZ'] })] }))).toEqual(
    [],
  );
  const named = [closed, row({ status: 'unknown', kinds: ['ngo'], via: 'observer' })];
  expect(changes(network({ roles, rows: named }))).toEqual([]);
});

test('names how the country stands to a programme, unless it is in', () => {
  const programmes: FinderRecord['programmes'] = {
    europe: {
      name: { text: 'Europe' },
      standing: { UA: { status: 'associated', asOf: '2024' } },
    },
  };
  const one = network({ rows: [closed], programmes: ['europe'] });
  expect(changes(one, programmes, 'UA')).toEqual([]);
  expect(changes(one, programmes, 'AZ')).toEqual([
    { by: 'programme', programme: 'europe', standing: undefined },
  ]);
});

test('names nothing where nothing is known, and nothing for other answers', () => {
  expect(changes(network({ rows: [closed] }))).toEqual([]);
  const [group] = answer(
    { ...nothingAsked, country: 'AZ', kind: 'ngo' },
    { networks: [network({ rows: [row()] })], programmes: {} },
    '2026-11-23',
  );
  expect(group?.answers[0]?.whyNot).toBeUndefined();
});
