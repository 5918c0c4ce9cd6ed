import {
  type BenefitArea,
  type EligibilityStatus,
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
  type Topic,
} from '../../schemas/vocabularies.ts';
import { bestFirst } from '../eligibility/coverage.ts';
import { resolveEligibility } from '../eligibility/eligibility.ts';
import type { FeeSpan } from '../networks/fees.ts';
import { type BudgetVerdict, compareWithBudget, costOf } from './cost.ts';
import type { Question } from './question.ts';
import type { FinderRecord, NetworkRecord, RowRecord, WindowRecord } from './record.ts';
import { compareWithLimit, nextWindow, type TimeVerdict } from './timing.ts';
import { type Change, whyNot } from './why-not.ts';

/** A row that gives the answer, and whom of those asked about it holds for. */
export interface Reason {
  row: RowRecord;
  countries: PartnerCountry[];
  kinds: OrganisationKind[];
}

/** The answer of one network. */
export interface Answer {
  network: NetworkRecord;
  /** The best answer that anybody asked about gets. */
  status: EligibilityStatus;
  /** The rows that say so; none only if no row speaks of anybody asked about. */
  reasons: Reason[];
  /** What one is after that the network is good for. */
  wishes: BenefitArea[];
  /** Topics asked about that it works on. */
  topics: Topic[];
  cost: FeeSpan[];
  /** How the cost stands to the budget; undefined if none is given. */
  budget: BudgetVerdict | undefined;
  /** How the time to a decision stands to what one has; undefined if that is not said. */
  soon: TimeVerdict | undefined;
  /** The next call, wave or deadline that is known. */
  next: WindowRecord | undefined;
  /** For a closed answer, what bears on it; undefined for others, or if nobody is asked about alone. */
  whyNot: Change[] | undefined;
}

/** Networks with the same answer. */
export interface Group {
  status: EligibilityStatus;
  /** Those whose answer rests on a row, those that match most first. */
  answers: Answer[];
  /** Networks of which no row speaks of anybody asked about. */
  silent: NetworkRecord[];
}

/**
 * The rows that decide for those asked about, by the answer they give.
 *
 * Where the country or the kind is left open, each pair of them is asked. A pair that no row speaks of
 * says nothing of the others, so it is passed over as long as a row speaks of one.
 */
function decide(rows: readonly RowRecord[], { country, kind }: Question): Map<RowRecord, Reason> {
  const reasons = new Map<RowRecord, Reason>();
  for (const one of country === undefined ? partnerCountries : [country]) {
    for (const other of kind === undefined ? organisationKinds : [kind]) {
      const { row, contradicting } = resolveEligibility(rows, one, other);
      // The checker refuses rows that contradict each other; whom they leave open is told nothing.
      if (row === undefined || contradicting.length > 0) continue;
      const reason = reasons.get(row) ?? { row, countries: [], kinds: [] };
      reasons.set(row, {
        row,
        countries: [...new Set([...reason.countries, one])],
        kinds: [...new Set([...reason.kinds, other])],
      });
    }
  }
  return reasons;
}

/** Answers for one network. */
function answerOf(
  network: NetworkRecord,
  asked: Question,
  today: string,
  programmes: FinderRecord['programmes'],
): Answer | undefined {
  const reasons = [...decide(network.rows, asked).values()];
  const status = bestFirst.find((one) => reasons.some(({ row }) => row.status === one));
  if (status === undefined) return undefined;
  const deciding = reasons.filter(({ row }) => row.status === status);
  const { country, kind, budget, soon } = asked;
  const cost = costOf(
    network,
    kind === undefined ? undefined : [kind],
    deciding.map(({ row }) => row),
    today,
  );
  const [first] = deciding;
  const isClosed = status === 'closed' && first !== undefined;
  return {
    network,
    status,
    reasons: deciding,
    wishes: asked.wishes.filter((wish) => network.wishes.includes(wish)),
    topics: asked.topics.filter((topic) => network.topics.includes(topic)),
    cost,
    budget: budget && compareWithBudget(cost, budget),
    soon: soon && compareWithLimit(network, soon, today),
    next: nextWindow(network.windows, today),
    whyNot:
      isClosed && country !== undefined && kind !== undefined
        ? whyNot(network, first.row, country, kind, programmes)
        : undefined,
  };
}

/**
 * Answers a question: every network, grouped by the answer, the better ones first. Of a group, those
 * that serve more wishes come first, then those that share more topics, then in the order given.
 * Nothing is left out: budget and time are told of each network, and do not move it.
 *
 * @param today Day to judge fees and calls by, YYYY-MM-DD.
 * @returns Groups that have a network in them.
 */
export function answer(
  asked: Question,
  { networks, programmes }: FinderRecord,
  today: string,
): Group[] {
  const answers: Answer[] = [];
  const silent: NetworkRecord[] = [];
  for (const network of networks) {
    const found = answerOf(network, asked, today, programmes);
    if (found === undefined) silent.push(network);
    else answers.push(found);
  }
  answers.sort((a, b) => b.wishes.length - a.wishes.length || b.topics.length - a.topics.length);
  return bestFirst
    .map((status) => ({
      status,
      answers: answers.filter((one) => one.status === status),
      silent: status === 'unknown' ? silent : [],
    }))
    .filter(({ answers, silent }) => answers.length + silent.length > 0);
}
