import type { FactKind } from '../../schemas/vocabularies.ts';

/** A fact of an entry, as far as its age goes. */
export interface Fact {
  kind: FactKind;
  /** YYYY, YYYY-MM, YYYY-MM-DD or unknown. */
  asOf: string;
}

/** How a fact stands on a day: within its interval, beyond it, or without a date. */
export const factAges = ['fresh', 'aged', 'undated'] as const;
export type FactAge = (typeof factAges)[number];

/**
 * Months after which a fact of a kind should be looked up again, counted from the time its source
 * speaks of. Calls change within the year and fees yearly; who is a member or how large a network is
 * changes slowly, and a tie counts as current for three years.
 */
export const factIntervals: Record<FactKind, number> = {
  calls: 6,
  fees: 12,
  law: 12,
  contact: 24,
  eligibility: 24,
  procedure: 24,
  association: 24,
  memberships: 36,
  description: 36,
};

/** The kind of the facts in a field of an entry; other fields describe. */
const kindOfField: Partial<Record<string, FactKind>> = {
  windows: 'calls',
  fees: 'fees',
  money: 'fees',
  restrictions: 'law',
  payments: 'law',
  contact: 'contact',
  contactPoints: 'contact',
  institutions: 'contact',
  eligibility: 'eligibility',
  whoCanJoin: 'eligibility',
  whoMayApply: 'eligibility',
  whoIsEligible: 'eligibility',
  categories: 'eligibility',
  steps: 'procedure',
  decision: 'procedure',
  ifRefused: 'procedure',
  afterJoining: 'procedure',
  programmes: 'association',
  memberships: 'memberships',
};

function datesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'asOf' in value && typeof value.asOf === 'string' ? [value.asOf] : [];
  return [...own, ...Object.values(value).flatMap(datesIn)];
}

/** The facts of an entry that can age. Events are dated themselves, and do not. */
export function factsOf(data: object): Fact[] {
  return Object.entries(data).flatMap(([field, value]) =>
    datesIn(value).map((asOf) => ({ kind: kindOfField[field] ?? 'description', asOf })),
  );
}

/** The first day on which a fact with a date is older than a number of months. */
function ends(asOf: string, months: number): string {
  const [year = 0, month = 12, day] = asOf.split('-').map(Number);
  // What is dated by year or month may speak of its last day.
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, day ?? lastDay)).toISOString().slice(0, 10);
}

/**
 * How a fact stands on a day.
 *
 * @param today YYYY-MM-DD.
 */
export function ageOf({ kind, asOf }: Fact, today: string): FactAge {
  if (asOf === 'unknown') return 'undated';
  return ends(asOf, factIntervals[kind]) < today ? 'aged' : 'fresh';
}

/** A kind of fact of which an entry has nothing newer than a date. */
export interface OldKind {
  kind: FactKind;
  /** The newest date among its facts; unknown if none has one. */
  newest: string;
}

/** The kinds of fact of an entry that are all aged or undated on a day, in the order of the entry. */
export function oldKinds(data: object, today: string): OldKind[] {
  return [...Map.groupBy(factsOf(data), ({ kind }) => kind)]
    .filter(([, facts]) => facts.every((fact) => ageOf(fact, today) !== 'fresh'))
    .map(([kind, facts]) => ({
      kind,
      newest: facts
        .map(({ asOf }) => asOf)
        .reduce((a, b) => (b !== 'unknown' && (a === 'unknown' || b > a) ? b : a)),
    }));
}
