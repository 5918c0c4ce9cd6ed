import type { Fee } from '../schemas/parts/money.ts';
import type { OrganisationKind } from '../schemas/vocabularies.ts';

/** The lowest and highest published amount of some fees in one currency. */
export interface FeeSpan {
  currency: string;
  from: number;
  to: number;
  /** The oldest date among the fees, or unknown if one has none: no figure without its age. */
  asOf: string;
}

/** Whether a fee still applies on a day (YYYY-MM-DD), as far as the source says. */
export function isCurrent(fee: Fee, today: string): boolean {
  return fee.until === undefined || fee.until >= today.slice(0, fee.until.length);
}

/** Fees that a kind of organisation may have to pay: those for it, and those for anybody. */
export function feesFor(fees: readonly Fee[], kind: OrganisationKind): Fee[] {
  return fees.filter((fee) => fee.kinds === undefined || fee.kinds.includes(kind));
}

function older(a: string, b: string): string {
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a < b ? a : b;
}

/**
 * What one may have to pay, over all published fees that still apply.
 *
 * @param today Day to judge by, YYYY-MM-DD.
 * @returns A span for each currency, in the order of the fees; empty if no amount is published.
 */
export function feeSpans(fees: readonly Fee[], today: string): FeeSpan[] {
  const spans = new Map<string, FeeSpan>();
  for (const fee of fees.filter((one) => isCurrent(one, today))) {
    const amounts = [fee.amount, fee.from, fee.to].filter((value) => value !== undefined);
    if (amounts.length === 0) continue;
    const span = spans.get(fee.currency);
    spans.set(fee.currency, {
      currency: fee.currency,
      from: Math.min(...amounts, span?.from ?? Infinity),
      to: Math.max(...amounts, span?.to ?? -Infinity),
      asOf: span === undefined ? fee.asOf : older(span.asOf, fee.asOf),
    });
  }
  return [...spans.values()];
}
