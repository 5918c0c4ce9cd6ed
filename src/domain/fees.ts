import type { Fee } from '../schemas/parts/money.ts';

/** The lowest and highest published amount of some fees in one currency. */
export interface FeeSpan {
  currency: string;
  from: number;
  to: number;
}

function bounds(fee: Fee): number[] {
  return [fee.amount, fee.from, fee.to].filter((value) => value !== undefined);
}

/**
 * What one may have to pay, over all published fees.
 *
 * @returns A span for each currency, in the order of the fees; empty if no amount is published.
 */
export function feeSpans(fees: readonly Fee[]): FeeSpan[] {
  const spans = new Map<string, FeeSpan>();
  for (const fee of fees) {
    for (const value of bounds(fee)) {
      const span = spans.get(fee.currency) ?? { currency: fee.currency, from: value, to: value };
      span.from = Math.min(span.from, value);
      span.to = Math.max(span.to, value);
      spans.set(fee.currency, span);
    }
  }
  return [...spans.values()];
}
