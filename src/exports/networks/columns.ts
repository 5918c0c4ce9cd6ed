import { bestStatus } from '../../domain/eligibility/coverage.ts';
import { partnerCountries } from '../../schemas/vocabularies.ts';
import { type Column, inOneCell } from '../csv.ts';
import type { PublishedNetwork } from '../published.ts';

/** The columns of the CSV file of networks: main facts, one network a row. */
export const networkColumns: readonly Column<PublishedNetwork>[] = [
  { name: 'id', description: 'Id of the entry.', value: ({ id }) => id },
  { name: 'name', description: 'Official name in English.', value: ({ name }) => name },
  { name: 'acronym', description: 'Acronym.', value: ({ acronym }) => acronym },
  {
    name: 'other_names',
    description: 'Former names and other spellings; several.',
    value: ({ aliases }) => inOneCell(aliases),
  },
  { name: 'kind', description: 'What it is.', value: ({ kind }) => kind },
  { name: 'state', description: 'Whether it works today.', value: ({ state }) => state },
  { name: 'summary', description: 'What it is and for whom.', value: ({ summary }) => summary },
  { name: 'website', description: 'Official website.', value: ({ website }) => website },
  {
    name: 'topics',
    description: 'Fields of work; several.',
    value: ({ topics }) => inOneCell(topics),
  },
  { name: 'seat_city', description: 'City of the head office.', value: ({ seat }) => seat?.city },
  {
    name: 'seat_country',
    description: 'ISO 3166 code of its country, two letters.',
    value: ({ seat }) => seat?.country,
  },
  { name: 'founded', description: 'When it began.', value: ({ founded }) => founded?.date },
  {
    name: 'takes_in',
    description: 'Kinds of organisation it takes in; several.',
    value: ({ whoCanJoin }) => inOneCell(whoCanJoin.kinds),
  },
  ...partnerCountries.map((country) => ({
    name: `answer_${country.toLowerCase()}`,
    description: `Answer for the kind of organisation from ${country} that stands best: open, conditional, closed or unknown.`,
    value: ({ eligibility, whoCanJoin }: PublishedNetwork) =>
      bestStatus(eligibility, country, whoCanJoin.kinds),
  })),
  {
    name: 'contact_url',
    description: 'Contact page of the office.',
    value: ({ contact }) => contact?.url,
  },
  {
    name: 'contact_email',
    description: 'E-mail address of the office.',
    value: ({ contact }) => contact?.email,
  },
  {
    name: 'contact_phone',
    description: 'Telephone of the office, with country code.',
    value: ({ contact }) => contact?.phone,
  },
  {
    name: 'reviewed',
    description: 'Day on which the entry was last compared with its sources.',
    value: ({ reviewed }) => reviewed,
  },
  {
    name: 'page',
    description: 'Page of the guide, with the source of every fact.',
    value: ({ page }) => page,
  },
];
