import type { Fee } from '../../schemas/parts/money.ts';
import type { FeePeriod, OrganisationKind } from '../../schemas/vocabularies.ts';
import { hasPassed } from '../dates.ts';

/** A fee as far as its price goes. */
export type PricedFee = Omit<Fee, 'label' | 'vat' | 'note' | 'source'>;

/** What some fees come to, in one currency and for one period. */
export interface FeeSpan {
  currency: string;
  period: FeePeriod;
  /** Lowest amount; undefined if a fee names only a highest one. */
  from: number | undefined;
  /** Highest amount; undefined if a fee names only a lowest one. */
  to: number | undefined;
  /** The oldest date among the fees, or unknown if one has none: no figure without its age. */
  asOf: string;
}

/** Whether a fee still applies on a day (YYYY-MM-DD), as far as the source says. */
export function isCurrent(fee: Pick<Fee, 'until'>, today: string): boolean {
  return fee.until === undefined || !hasPassed(fee.until, today);
}

/** Whether a charge is part of the price of belonging. */
function isMembershipFee({ role }: PricedFee): boolean {
  return role === 'membership' || role === 'entry';
}

/**
 * Charges that make up the price of belonging; none if only what joining costs is known, since that
 * alone is no price.
 */
export function membershipFees<One extends PricedFee>(fees: readonly One[]): One[] {
  return fees.some(({ role }) => role === 'membership') ? fees.filter(isMembershipFee) : [];
}

/** Fees that a kind of organisation may have to pay: those for it, and those for anybody. */
export function feesFor<One extends PricedFee>(
  fees: readonly One[],
  kind: OrganisationKind,
): One[] {
  return fees.filter((fee) => fee.kinds === undefined || fee.kinds.includes(kind));
}

function older(a: string, b: string): string {
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a < b ? a : b;
}

/** The value of all, or undefined if one has none. */
function ifAll(values: readonly (number | undefined)[], pick: (...all: number[]) => number) {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? pick(...known) : undefined;
}

/**
 * What one may have to pay, over all published fees that still apply.
 *
 * @param today Day to judge by, YYYY-MM-DD.
 * @returns A span for each currency and period, in the order of the fees; empty if no amount is
 *   published.
 */
export function feeSpans(fees: readonly PricedFee[], today: string): FeeSpan[] {
  const priced = fees.filter(
    (fee) => isCurrent(fee, today) && (fee.amount ?? fee.from ?? fee.to) !== undefined,
  );
  return [
    ...Map.groupBy(priced, ({ currency, period }) => `${currency} ${period}`).values(),
  ].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    return {
      currency: first.currency,
      period: first.period,
      from: ifAll(
        all.map(({ amount, from }) => amount ?? from),
        Math.min,
      ),
      to: ifAll(
        all.map(({ amount, to }) => amount ?? to),
        Math.max,
      ),
      asOf: all.map(({ asOf }) => asOf).reduce(older),
    };
  });
}
