import { z } from 'zod';
import type { CollectionName } from '../../schemas/collections.ts';
import { text } from '../../schemas/parts/primitives.ts';
import { actors } from '../../schemas/vocabularies.ts';

/** A file of a new entry: its collection, and what is asked beside the required fields. */
export interface Part {
  collection: CollectionName;
  /** What the names of its questions begin with, where an entry has several files. */
  prefix: string;
  /** Optional fields that an editor should give if they are known. */
  also: readonly string[];
  /** Lists of groups; the first row of each is asked, if the editor wants. */
  rows: readonly string[];
  /** What is asked for the body; undefined if the entry has none. */
  body?: z.ZodString;
  /** Headings that entries of this kind have, named in a comment for whoever writes on. */
  headings: readonly string[];
  /** Whether the body cites the sources itself, since no field does. */
  cites: boolean;
  /** Months until the next review that entries of this kind usually have. */
  reviewEvery: number;
}

/** What an entry is made of. */
export interface Form {
  description: string;
  parts: readonly Part[];
  /** Fields that the id is made from: the first that is given. */
  idFrom: readonly string[];
  /** Collection of the entry that it stands beside, under the same id. */
  beside?: CollectionName;
}

const part = (collection: CollectionName, more: Partial<Part>): Part => ({
  collection,
  prefix: '',
  also: [],
  rows: [],
  headings: [],
  cites: false,
  reviewEvery: 12,
  ...more,
});

const body = (description: string) => text.describe(description);

const procedure = (prefix: string) =>
  part('procedures', {
    prefix,
    body: body('How one gets in, in a sentence or two: the beginning of the page on joining.'),
    reviewEvery: 6,
  });

/** What `npm run new` can make from the schema of a collection alone. */
export const forms = {
  network: {
    description: 'A European network, with its page on joining.',
    idFrom: ['acronym', 'name'],
    parts: [
      part('networks', {
        also: ['acronym', 'related'],
        rows: ['eligibility'],
        body: body('What it is for: the first paragraph of its page, in Markdown.'),
        headings: [
          'Who gets most out of it',
          'What it asks in return',
          'The Eastern Partnership and this network',
          'What to weigh',
        ],
        reviewEvery: 6,
      }),
      procedure('joining.'),
    ],
  },
  procedure: {
    description: 'The page on joining of a network that has none yet.',
    idFrom: [],
    beside: 'networks',
    parts: [procedure('')],
  },
  member: {
    description: 'An organisation of the directory.',
    idFrom: ['acronym', 'name'],
    parts: [
      part('members', {
        also: ['acronym', 'city', 'website', 'memberships.network'],
        rows: ['memberships'],
      }),
    ],
  },
  programme: {
    description: 'A programme that opens or funds networks.',
    idFrom: ['acronym', 'name'],
    parts: [
      part('programmes', {
        also: ['acronym', 'starts', 'ends', 'topics', 'networks'],
        rows: ['eligibility'],
        body: body('What it does: the first paragraph of its page, in Markdown.'),
      }),
    ],
  },
  news: {
    description: 'A news item.',
    idFrom: ['title'],
    parts: [
      part('news', {
        also: ['countries', 'networks', 'programmes', 'topics'],
        body: body('What happened: the first paragraph, in Markdown.'),
        cites: true,
      }),
    ],
  },
  term: {
    description: 'A word of the glossary.',
    idFrom: ['term'],
    parts: [part('glossary', { also: ['long', 'related'], reviewEvery: 24 })],
  },
  chapter: {
    description: 'A chapter of the guide.',
    idFrom: ['title'],
    parts: [
      part('guide', {
        also: ['related'],
        body: body('The first paragraph of the chapter, in Markdown.'),
        cites: true,
        reviewEvery: 24,
      }),
    ],
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

/** A step of a procedure as one types it: `applicant: Send the letter`. */
export const typedStep = z
  .string()
  .trim()
  .regex(
    new RegExp(`^(?:${actors.join('|')}): *\\S.{0,250}$`),
    `write who acts, a colon, and what happens, such as "applicant: Send the letter"; who acts is one of: ${actors.join(', ')}`,
  );
