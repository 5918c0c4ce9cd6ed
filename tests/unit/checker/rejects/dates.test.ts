import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const procedure = 'networks/alpha/joining.mdx';
const member = 'members/md/coc.yaml';
const news = 'news/joined.mdx';
const programme = 'programmes/fund.mdx';

describe('dates', () => {
  const words = rejects([
    {
      name: 'a month that does not exist',
      change: edit(network, 'asOf: "2024"', 'asOf: "2024-13"'),
      code: 'field-no-such-day',
      at: 'networks/alpha/index.mdx:12',
      field: 'runBy.asOf',
      says: '"2024-13" is a day or month that does not exist',
      remedy: 'Look at the source again',
    },
    {
      name: 'a day that does not exist',
      change: edit(network, '"2026-11-01"', '"2026-02-30"'),
      code: 'field-no-such-day',
      at: 'networks/alpha/index.mdx:51',
      field: 'reviewed',
      says: '"2026-02-30" is a day or month that does not exist',
      remedy: 'Look at the source again',
    },
    {
      name: 'a date with a space that nobody sees',
      change: edit(network, '"2026-11-01"', '"2026-11-01 "'),
      code: 'field-spaces',
      at: 'networks/alpha/index.mdx:51',
      field: 'reviewed',
      says: 'A space',
      remedy: 'Delete it',
    },
    {
      name: 'a date in another form',
      change: edit(network, 'asOf: "2024"', 'asOf: 31.05.2024'),
      code: 'field-date',
      at: 'networks/alpha/index.mdx:12',
      field: 'runBy.asOf',
      says: '"31.05.2024"',
      remedy: 'Did you mean "2024-05-31"?',
    },
    {
      name: 'a month where a day is wanted',
      change: edit(network, '"2026-11-01"', '"2026-11"'),
      code: 'field-date',
      at: 'networks/alpha/index.mdx:51',
      field: 'reviewed',
      says: '"2026-11" is not a date',
      remedy: 'full day',
    },
    {
      name: 'an asOf in the future',
      change: edit(network, 'asOf: "2024"', 'asOf: "2027"'),
      code: 'date-future',
      at: 'networks/alpha/index.mdx:12',
      field: 'runBy.asOf',
      says: '2027 lies in the future; today is 2026-11-22',
      remedy: 'has already been',
    },
    {
      name: 'a review tomorrow',
      change: edit(network, '"2026-11-01"', '"2026-11-23"'),
      code: 'date-future',
      at: 'networks/alpha/index.mdx:51',
      field: 'reviewed',
      says: '2026-11-23 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a source consulted next month',
      change: edit(network, '"2026-10"', '"2026-12"'),
      code: 'date-future',
      at: 'networks/alpha/index.mdx:50',
      field: 'sources.s1.consulted',
      says: '2026-12 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a founding in the future',
      change: edit(network, 'founded: { date: "2007"', 'founded: { date: "2030"'),
      code: 'date-future',
      at: 'networks/alpha/index.mdx:14',
      field: 'founded.date',
      says: '2030 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a founding of a member in the future',
      change: edit(member, 'website:', 'founded: { date: "2030", source: s1 }\nwebsite:'),
      code: 'date-future',
      at: 'members/md/coc.yaml:5',
      field: 'founded.date',
      says: '2030 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a membership that begins in the future',
      change: edit(member, '"2022-03"\n    until: "2024"', '"2027"'),
      code: 'date-future',
      at: 'members/md/coc.yaml:15',
      field: 'memberships[0].since',
      says: '2027 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'news of the future',
      change: edit(news, '"2022-03-10"', '"2027-03-10"'),
      code: 'date-future',
      at: 'news/joined.mdx:3',
      field: 'date',
      says: '2027-03-10 lies in the future',
      remedy: 'has already been',
    },
    {
      name: 'a membership that ends before it begins',
      change: edit(member, 'until: "2024"', 'until: "2022-02"'),
      code: 'date-order',
      at: 'members/md/coc.yaml:16',
      field: 'memberships[0].until',
      says: '2022-02 is earlier than 2022-03',
      remedy: '"since" comes before "until"',
    },
    {
      name: 'a call that closes before it opens',
      change: edit(procedure, '"2025-05-31"', '"2025-02"'),
      code: 'date-order',
      at: 'networks/alpha/joining.mdx:10',
      field: 'windows[0].closes',
      says: '2025-02 is earlier than 2025-03',
      remedy: '"opens" comes before "closes"',
    },
    {
      name: 'a programme that ends before it starts',
      change: edit(programme, 'ends: "2027"', 'ends: "2020"'),
      code: 'date-order',
      at: 'programmes/fund.mdx:8',
      field: 'ends',
      says: '2020 is earlier than 2021',
      remedy: '"starts" comes before "ends"',
    },
    {
      name: 'a timeline out of order',
      change: edit(network, '{ date: "2022-03"', '{ date: "2006-05"'),
      code: 'timeline-order',
      at: 'networks/alpha/index.mdx:42',
      field: 'timeline[1].date',
      says: '2006-05 comes after that of 2007',
      remedy: 'oldest first',
    },
    {
      name: 'a page published after it was consulted',
      change: edit(network, '"2026-10"', '"2024-01"'),
      code: 'source-dates',
      at: 'networks/alpha/index.mdx:49',
      field: 'sources.s1.published',
      says: 'published (2024-02) after it was consulted (2024-01)',
      remedy: 'Correct one',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:12:9  runBy.asOf  "2024-13" is a day or month that does not exist.  Look at the source again: the form is right, but no calendar has this date.
      content/networks/alpha/index.mdx:51:11  reviewed  "2026-02-30" is a day or month that does not exist.  Look at the source again: the form is right, but no calendar has this date.
      content/networks/alpha/index.mdx:51:11  reviewed  A space stands before or behind the value.  Delete it; npm run check -- --fix does so.
      content/networks/alpha/index.mdx:12:9  runBy.asOf  "31.05.2024" is not a date this field can have.  Did you mean "2024-05-31"? Write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes.
      content/networks/alpha/index.mdx:51:11  reviewed  "2026-11" is not a date this field can have.  Write a full day as "YYYY-MM-DD", in quotes.
      content/networks/alpha/index.mdx:12:9  runBy.asOf  2027 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/networks/alpha/index.mdx:51:11  reviewed  2026-11-23 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/networks/alpha/index.mdx:50:16  sources.s1.consulted  2026-12 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/networks/alpha/index.mdx:14:18  founded.date  2030 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/members/md/coc.yaml:5:18  founded.date  2030 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/members/md/coc.yaml:15:12  memberships[0].since  2027 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/news/joined.mdx:3:7  date  2027-03-10 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      content/members/md/coc.yaml:16:12  memberships[0].until  2022-02 is earlier than 2022-03 in "since".  Correct one of the two, so that "since" comes before "until".
      content/networks/alpha/joining.mdx:10:13  windows[0].closes  2025-02 is earlier than 2025-03 in "opens".  Correct one of the two, so that "opens" comes before "closes".
      content/programmes/fund.mdx:8:7  ends  2020 is earlier than 2021 in "starts".  Correct one of the two, so that "starts" comes before "ends".
      content/networks/alpha/index.mdx:42:13  timeline[1].date  The event of 2006-05 comes after that of 2007.  Put the events in order of time, oldest first.
      content/networks/alpha/index.mdx:49:16  sources.s1.published  The page was published (2024-02) after it was consulted (2024-01).  Correct one of the two dates."
    `);
  });
});
