import type { FieldPath } from '../checker/paths.ts';
import { bare } from '../domain/text/bare.ts';

interface Column {
  /** What stands in it, for the guide. */
  describe: string;
  /** Other headers that mean the same. */
  headers: readonly string[];
  /** Whether a new organisation cannot do without it. */
  needed?: true;
  /** Option that gives it once for all rows. */
  flag?: string;
}

/**
 * The columns of a table of organisations, by the name that `--map` and messages use.
 *
 * Headers are compared without case, accents, spaces and signs, so that "Source URL", "source_url"
 * and "sourceUrl" are one.
 */
export const columns = {
  id: {
    describe: 'Id of the entry. Of an entry that exists, its id; otherwise made from the name.',
    headers: ['slug', 'identifier', 'entry'],
  },
  name: {
    describe: 'Name in English, as the organisation itself writes it.',
    headers: [
      'organisation',
      'organisation name',
      'name in English',
      'title',
      'назва',
      'організація',
    ],
    needed: true,
  },
  acronym: {
    describe: 'Acronym it goes by.',
    headers: ['abbreviation', 'short name', 'абревіатура', 'скорочення'],
  },
  'other names': {
    describe: 'Other spellings and former names; a list.',
    headers: ['aliases', 'alias', 'other name', 'also known as', 'aka', 'інші назви'],
  },
  'native names': {
    describe: 'Names in other languages, each as language: name, such as uk: Кластер; a list.',
    headers: ['native name', 'names in other languages', 'local name', 'назви іншими мовами'],
  },
  kind: {
    describe: 'Kind of organisation: the value or its label in English or Ukrainian.',
    headers: [
      'type',
      'organisation type',
      'organisation kind',
      'type of organisation',
      'тип',
      'вид',
    ],
    needed: true,
  },
  country: {
    describe: 'Country: two-letter code, or its name in English or another language.',
    headers: ['country code', 'iso country', 'країна', 'код країни'],
    needed: true,
  },
  city: {
    describe: 'City of the office, in English spelling.',
    headers: ['town', 'location', 'place', 'місто'],
  },
  founded: {
    describe: 'When it was founded.',
    headers: ['founded in', 'foundation date', 'year founded', 'founding year', 'засновано'],
  },
  website: {
    describe: 'Official website.',
    headers: [
      'url',
      'web',
      'web site',
      'homepage',
      'web address',
      'www',
      'link',
      'сайт',
      'вебсайт',
    ],
  },
  topics: {
    describe: 'Fields of work: the values or their labels in English or Ukrainian; a list.',
    headers: ['topic', 'fields of work', 'fields', 'themes', 'теми', 'напрями'],
    needed: true,
  },
  networks: {
    describe:
      'Ties with networks, each as network:role:state, such as eccp:member:current; a list.',
    headers: ['network', 'memberships', 'membership', 'member of', 'мережі', 'членство'],
  },
  'contact url': {
    describe: 'Contact page of the office.',
    headers: ['contact page', 'contact website', 'contact link', 'сторінка контактів'],
  },
  email: {
    describe: "Office address, never a person's own.",
    headers: ['e-mail', 'mail', 'contact email', 'email address', 'ел. пошта', 'пошта'],
  },
  phone: {
    describe: 'Office telephone with country code.',
    headers: ['telephone', 'tel', 'contact phone', 'phone number', 'телефон'],
  },
  address: {
    describe: 'Postal address of the office.',
    headers: ['postal address', 'contact address', 'street address', 'адреса'],
  },
  about: {
    describe: 'What it does, in one plain sentence.',
    headers: ['description', 'about text', 'summary', 'what it does', 'опис'],
    needed: true,
  },
  'as of': {
    describe: 'The time the source speaks of; unknown when nothing stands here.',
    headers: ['about as of', 'as at', 'станом на'],
  },
  'source url': {
    describe: 'Public page that the row rests on.',
    headers: ['source', 'source link', 'source address', 'reference', 'джерело'],
    needed: true,
    flag: 'source-url',
  },
  'source title': {
    describe: 'Title of that page.',
    headers: ['title of source', 'title of the source', 'назва джерела'],
    needed: true,
    flag: 'source-title',
  },
  'source publisher': {
    describe: 'Who publishes it.',
    headers: ['publisher', 'видавець'],
    needed: true,
    flag: 'source-publisher',
  },
  'source published': {
    describe: 'Date the page itself shows, or unknown if it shows none.',
    headers: ['published', 'date published', 'source date', 'опубліковано'],
    needed: true,
    flag: 'source-published',
  },
  consulted: {
    describe: 'When the page was last read for this.',
    headers: ['source consulted', 'accessed', 'date accessed', 'retrieved', 'переглянуто'],
    needed: true,
    flag: 'consulted',
  },
  reviewed: {
    describe: 'Day on which somebody last compared the row with its source.',
    headers: ['review date', 'last reviewed', 'перевірено'],
    needed: true,
    flag: 'reviewed',
  },
  'review every': {
    describe: 'Months until it should be read again; 12 when nothing stands here.',
    headers: ['review interval', 'review months'],
  },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}

export const columnNames: readonly ColumnName[] = Object.keys(columns).filter(isColumn);

/** The description of a column, with what only some of them have. */
export function columnOf(name: ColumnName): Column {
  return columns[name];
}

const byHeader = new Map<string, ColumnName>(
  columnNames.flatMap((name) =>
    [name, ...columns[name].headers].map((header) => [bare(header), name] as const),
  ),
);

/** The column that a header means, if it is known. */
export function columnNamed(header: string): ColumnName | undefined {
  return byHeader.get(bare(header));
}

const sourceFields: Record<string, ColumnName> = {
  url: 'source url',
  title: 'source title',
  publisher: 'source publisher',
  published: 'source published',
  consulted: 'consulted',
};

const fields: Record<string, ColumnName> = {
  name: 'name',
  acronym: 'acronym',
  aliases: 'other names',
  nativeNames: 'native names',
  kind: 'kind',
  country: 'country',
  city: 'city',
  founded: 'founded',
  website: 'website',
  topics: 'topics',
  memberships: 'networks',
  about: 'about',
  reviewed: 'reviewed',
  reviewEvery: 'review every',
};

const contactFields: Record<string, ColumnName> = {
  url: 'contact url',
  email: 'email',
  phone: 'phone',
  address: 'address',
};

/** The column that a field of an entry is filled from; undefined for fields that none fills. */
export function columnAt(path: FieldPath): ColumnName | undefined {
  const [first, second] = path.map(String);
  const last = path.findLast((part) => typeof part === 'string');
  if (first === 'sources') return sourceFields[String(path[2] ?? 'url')];
  if (path.length > 1 && last === 'source') return 'source url';
  if (path.length > 1 && last === 'asOf') return 'as of';
  if (first === 'contact') return contactFields[second ?? 'url'];
  return first === undefined ? undefined : fields[first];
}
