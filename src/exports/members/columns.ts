import type { Membership } from '../../schemas/collections/member.ts';
import { type Column, inOneCell } from '../csv.ts';
import type { PublishedMember } from '../published.ts';

const tie = (name: string | undefined, { role, state }: Membership) =>
  name === undefined ? [] : [`${name}:${role}:${state}`];

/** The columns of the CSV file of organisations: the cells, and the data dictionary's words. */
export const memberColumns: readonly Column<PublishedMember>[] = [
  { name: 'id', description: 'Id of the entry.', value: ({ id }) => id },
  { name: 'name', description: 'Name in English.', value: ({ name }) => name },
  { name: 'acronym', description: 'Acronym.', value: ({ acronym }) => acronym },
  {
    name: 'other_names',
    description: 'Other spellings and former names; several.',
    value: ({ aliases }) => inOneCell(aliases),
  },
  {
    name: 'native_names',
    description: 'Names in languages of the country, each as language:name; several.',
    value: ({ nativeNames }) =>
      inOneCell(nativeNames.map(({ language, name }) => `${language}:${name}`)),
  },
  { name: 'kind', description: 'Kind of organisation.', value: ({ kind }) => kind },
  {
    name: 'country',
    description: 'ISO 3166 code of the country, two letters.',
    value: ({ country }) => country,
  },
  { name: 'city', description: 'City, in English spelling.', value: ({ city }) => city },
  { name: 'website', description: 'Official website.', value: ({ website }) => website },
  {
    name: 'topics',
    description: 'Fields of work; several.',
    value: ({ topics }) => inOneCell(topics),
  },
  {
    name: 'networks',
    description: 'Ties with networks of this guide, each as id:role:state; several.',
    value: ({ memberships }) => inOneCell(memberships.flatMap((one) => tie(one.network, one))),
  },
  {
    name: 'other_networks',
    description: 'Ties with other networks, each as name:role:state; several.',
    value: ({ memberships }) => inOneCell(memberships.flatMap((one) => tie(one.networkName, one))),
  },
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
    name: 'contact_address',
    description: 'Postal address of the office.',
    value: ({ contact }) => contact?.address,
  },
  {
    name: 'contact_as_of',
    description: 'Time that the source of the contact speaks of, or unknown.',
    value: ({ contact }) => contact?.asOf,
  },
  { name: 'about', description: 'What it does, in a sentence.', value: ({ about }) => about.text },
  {
    name: 'about_as_of',
    description: 'Time that the source of this sentence speaks of, or unknown.',
    value: ({ about }) => about.asOf,
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
