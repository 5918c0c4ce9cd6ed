import { countryName } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import ICAL from '../ical.ts';
import type { MembersFile, PublishedMember } from '../published.ts';

/** A line of a card: its value or values, and its parameters. */
interface Line {
  value: string | string[];
  parameters?: Record<string, string>;
}

/** A property of vCard 4.0, with what this guide writes into it. */
interface CardProperty {
  name: string;
  /** For the data dictionary. */
  description: string;
  /** Whether several values make up one, as the parts of an address do. */
  structured?: boolean;
  lines: (member: PublishedMember) => Line[];
}

const lineOf = (value: string | undefined): Line[] => (value === undefined ? [] : [{ value }]);

/**
 * Street, city and country of the office. An address is one line in the guide; city and country stand
 * apart only where it does not name them, so that nothing is read twice.
 */
function postalAddress({ contact, city = '', country }: PublishedMember): Line[] {
  const street = contact?.address ?? '';
  const unlessNamed = (name: string) =>
    street.toLowerCase().includes(name.toLowerCase()) ? '' : name;
  const place = [unlessNamed(city), '', '', unlessNamed(countryName(country, defaultLocale))];
  return [{ value: ['', '', street, ...place] }];
}

const dated = (text: string, asOf: string) =>
  asOf === 'unknown' ? text : `${text} (As of ${asOf}.)`;

/** The properties of a card in their order: the lines, and the data dictionary's words. */
export const cardProperties: readonly CardProperty[] = [
  { name: 'version', description: '4.0 (RFC 6350).', lines: () => lineOf('4.0') },
  { name: 'kind', description: 'org: an organisation.', lines: () => lineOf('org') },
  { name: 'fn', description: 'Name in English.', lines: ({ name }) => lineOf(name) },
  {
    name: 'org',
    description: 'Name in English.',
    structured: true,
    lines: ({ name }) => [{ value: [name] }],
  },
  {
    name: 'nickname',
    description: 'Acronym and other names; names in other languages with their LANGUAGE.',
    lines: ({ acronym, aliases, nativeNames }) => {
      const names = [acronym, ...aliases].filter((name) => name !== undefined);
      return [
        ...(names.length > 0 ? [{ value: names }] : []),
        ...nativeNames.map(({ language, name }) => ({ value: [name], parameters: { language } })),
      ];
    },
  },
  {
    name: 'adr',
    description:
      'Address of the office as one line in place of the street; city and country where that line does not name them.',
    structured: true,
    lines: postalAddress,
  },
  {
    name: 'tel',
    description: 'Telephone of the office.',
    lines: ({ contact }) =>
      contact?.phone === undefined
        ? []
        : [{ value: contact.phone, parameters: { value: 'text', type: 'work' } }],
  },
  {
    name: 'email',
    description: 'E-mail address of the office.',
    lines: ({ contact }) => lineOf(contact?.email),
  },
  {
    name: 'url',
    description: 'Official website, and the contact page if there is one.',
    lines: ({ website, contact }) =>
      [...new Set([website, contact?.url])].flatMap((address) => lineOf(address)),
  },
  {
    name: 'categories',
    description: 'Kind of organisation and fields of work.',
    lines: ({ kind, topics }) => [{ value: [kind, ...topics] }],
  },
  {
    name: 'note',
    description: 'What it does, with the time the source speaks of where that is known.',
    lines: ({ about }) => lineOf(dated(about.text, about.asOf)),
  },
  { name: 'source', description: 'Page of the guide.', lines: ({ page }) => lineOf(page) },
  {
    name: 'uid',
    description: 'The same address, as the id of the card.',
    lines: ({ page }) => lineOf(page),
  },
  {
    name: 'rev',
    description: 'Day on which the entry was last compared with its sources.',
    lines: ({ reviewed }) => lineOf(`${reviewed}T00:00:00Z`),
  },
];

function cardOf(member: PublishedMember): string {
  const card = new ICAL.Component('vcard');
  for (const { name, structured = false, lines } of cardProperties) {
    for (const { value, parameters = {} } of lines(member)) {
      const property = new ICAL.Property(name, card);
      for (const [key, text] of Object.entries(parameters)) property.setParameter(key, text);
      if (Array.isArray(value) && !structured) property.setValues(value);
      else property.setValue(value);
      card.addProperty(property);
    }
  }
  return `${card.toString()}\r\n`;
}

/** Organisations as vCard 4.0 (RFC 6350), one card each, in UTF-8. */
export function membersToVcards({ entries }: MembersFile): string {
  return entries.map(cardOf).join('');
}
