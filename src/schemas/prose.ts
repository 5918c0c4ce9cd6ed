import type { CollectionName } from './collections.ts';

/** An attribute of a component, always a plain text. */
export interface Attribute {
  description: string;
  required: boolean;
  /** Collection whose ids the attribute takes. */
  entry?: CollectionName;
}

/** A component that prose may hold. */
export interface Component {
  description: string;
  attributes: Record<string, Attribute>;
  /** Whether prose stands between its tags. */
  content: 'prose' | 'none';
  /** Collection it is kept for; without it, every body may use the component. */
  only?: CollectionName;
}

/** Components that bodies may use. Anything else in angle brackets is refused. */
export const components = {
  Cite: {
    description: 'A reference to a source of the entry, right after the fact it supports.',
    attributes: {
      source: { description: "Key of one of the entry's sources.", required: true },
    },
    content: 'none',
  },
  Advice: {
    description: "The guide's own advice, set apart from the facts.",
    attributes: {},
    content: 'prose',
  },
  Step: {
    description: 'The explanation of a step that the front matter declares.',
    attributes: {
      id: { description: 'Id of the step.', required: true },
    },
    content: 'prose',
    only: 'procedures',
  },
  Term: {
    description: 'A word that the glossary explains.',
    attributes: {
      id: { description: 'Id of the glossary term.', required: true, entry: 'glossary' },
    },
    content: 'prose',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** Schemes of links to entries, as in `[EDIH](network:edih)`, and the collection each leads to. */
export const entrySchemes = {
  network: 'networks',
  procedure: 'procedures',
  member: 'members',
  country: 'countries',
  programme: 'programmes',
  news: 'news',
  term: 'glossary',
  guide: 'guide',
  model: 'modelTexts',
} as const satisfies Record<string, CollectionName>;

export type EntryScheme = keyof typeof entrySchemes;

/** What the body of a model text may hold, so that word processors show it as it is. */
export const modelTextNodes: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'strong',
  'emphasis',
]);

/** Schemes of links that lead out of the guide. */
export const outsideSchemes = ['https', 'http', 'mailto'] as const;
