import { expect, test } from 'vitest';
import { citedIn, explainedSteps } from '../../../../src/domain/text/prose.ts';
import { usedSources } from '../../../../src/domain/quality/sources.ts';
import { isMembership, tiesOf } from '../../../../src/domain/members/ties.ts';
import type { Member, Membership } from '../../../../src/schemas/collections/member.ts';
import { membershipRoles } from '../../../../src/schemas/vocabularies.ts';

const tie = (values: Partial<Membership>): Membership => ({
  network: 'een',
  role: 'member',
  state: 'current',
  source: 's1',
  asOf: '2024',
  ...values,
});
const member = (id: string, memberships: Membership[]) => ({
  id,
  data: { memberships } as Member,
});

test('only members, associates and coordinators are inside; the rest are weaker ties', () => {
  const inside = membershipRoles.filter((role) => isMembership(tie({ role })));
  expect(inside).toEqual(['member', 'associate', 'coordinator']);
});

test('ties of a network are found over all organisations', () => {
  const members = [
    member('a', [tie({}), tie({ network: 'edih' })]),
    member('b', [tie({ networkName: 'Another' })]),
    member('c', [tie({ role: 'project' }), tie({ role: 'member' })]),
  ];
  delete members[1]?.data.memberships[0]?.network;
  expect(tiesOf('een', members).map((one) => [one.member.id, one.membership.role])).toEqual([
    ['a', 'member'],
    ['c', 'project'],
    ['c', 'member'],
  ]);
});

test('the sources that claims and a body use are kept, in their order', () => {
  const page = {
    url: 'https://example.org',
    title: 'A',
    publisher: 'B',
    published: 'unknown',
    consulted: '2026',
  };
  const sources = { s1: page, s2: page, s3: page, s4: page };
  const claims = { steps: [{ source: ['s3', 's1'] }], sources: { s4: page } };
  const body = 'A fact. <Cite source="s2" />';
  expect(citedIn(body)).toEqual(['s2']);
  expect(explainedSteps('<Step id="a">\n\nOne.\n\n</Step>\n<Step id="b">')).toEqual(['a', 'b']);
  expect(Object.keys(usedSources(sources, claims, body))).toEqual(['s1', 's2', 's3']);
});
