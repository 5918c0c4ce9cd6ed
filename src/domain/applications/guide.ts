import type { Procedure } from '../../schemas/collections/procedure.ts';
import type { Duration } from '../../schemas/parts/money.ts';
import type { DocumentType } from '../../schemas/vocabularies.ts';

/** What the guide says of a procedure, as a checklist needs it, in one language. */
export interface ChecklistGuide {
  network: string;
  /** Name the network goes by. */
  name: string;
  /** Addresses of the page on joining and of the checklist. */
  page: string;
  checklist: string;
  /** Day of the last review, YYYY-MM-DD. */
  reviewed: string;
  steps: { id: string; title: string; actor: string }[];
  papers: GuidePaper[];
  /** Calls and deadlines; dates are YYYY, YYYY-MM or YYYY-MM-DD. */
  windows: { label: string; opens: string; closes: string }[];
  /** How long the decision takes, where a source says so. */
  decision: Duration | null;
  questions: string[];
}

/** A paper that a procedure asks for. */
export interface GuidePaper {
  /** Stays the same while the network asks for it: the type, or type and name. */
  key: string;
  /** What the network calls it. */
  name: string;
  /** What papers of the type are called. */
  typeName: string;
  /** Whether one copy can serve several networks. */
  shared: boolean;
}

/**
 * Papers of which an organisation has one for everybody. A form, a letter or a decision is made out
 * to one network and is never done for another.
 */
const sharedTypes: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'statutes',
  'registration-extract',
  'financial-statement',
  'member-list',
  'organisation-profile',
  'activity-report',
  'business-plan',
  'curriculum-vitae',
  'strategy',
  'proof-of-resources',
]);

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/**
 * The papers a procedure asks for, each once, in the order of the steps.
 *
 * @param steps Steps as an editor wrote them, in English: keys do not depend on the language.
 */
export function papersOf(
  steps: Procedure['steps'],
): { key: string; type: DocumentType; name: string; shared: boolean }[] {
  const papers = [
    ...new Map(
      steps.flatMap((step) => step.documents).map((one) => [`${one.type} ${one.name}`, one]),
    ).values(),
  ];
  return papers.map(({ type, name }) => {
    const alone = type !== 'other' && papers.filter((one) => one.type === type).length === 1;
    return {
      key: alone ? type : `${type}.${slugOf(name)}`,
      type,
      name,
      shared: alone && sharedTypes.has(type),
    };
  });
}
