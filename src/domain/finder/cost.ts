import type { OrganisationKind } from '../../schemas/vocabularies.ts';
import { feesFor, feeSpans, type FeeSpan, membershipFees } from '../networks/fees.ts';
import type { Budget } from './question.ts';
import type { NetworkRecord, RowRecord } from './record.ts';

/** How a price stands to a budget, as far as the sources tell. */
export type BudgetVerdict = 'within' | 'perhaps' | 'above' | 'other-currency' | 'unpublished';

/**
 * Fees of membership that kinds of organisation would pay. Where the row that answers names a role,
 * the fees of other roles are left out.
 *
 * @param kinds Who asks; undefined if that is not said.
 * @param rows The rows that answer.
 * @param today Day to judge by, YYYY-MM-DD.
 * @returns A span for each currency and period; empty if no amount is published.
 */
export function costOf(
  { fees }: NetworkRecord,
  kinds: readonly OrganisationKind[] | undefined,
  rows: readonly Pick<RowRecord, 'via'>[],
  today: string,
): FeeSpan[] {
  const asked = membershipFees(fees);
  const forKinds =
    kinds === undefined
      ? asked
      : asked.filter((fee) => kinds.some((kind) => feesFor([fee], kind).length > 0));
  const isOfRole = (category: string | undefined) =>
    category === undefined ||
    rows.length === 0 ||
    rows.some(({ via }) => via === undefined || via === category);
  return feeSpans(
    forKinds.filter(({ category }) => isOfRole(category)),
    today,
  );
}

const sumOf = (spans: readonly FeeSpan[], end: 'from' | 'to', missing: number) =>
  spans.reduce((sum, span) => sum + (span[end] ?? missing), 0);

/**
 * How the price of the first year stands to a yearly budget. Only amounts in the budget's own
 * currency are compared: a rate of exchange would be a figure without a source.
 */
export function compareWithBudget(
  spans: readonly FeeSpan[],
  { amount, currency }: Budget,
): BudgetVerdict {
  if (spans.length === 0) return 'unpublished';
  const own = spans.filter((span) => span.currency === currency);
  if (own.length === 0) return 'other-currency';
  // What falls due each year is due in any case; what is due once, or at times not said, may come on top.
  const yearly = own.filter(({ period }) => period === 'year');
  if (sumOf(yearly, 'from', 0) > amount) return 'above';
  return own.length === spans.length && sumOf(own, 'to', Infinity) <= amount ? 'within' : 'perhaps';
}
