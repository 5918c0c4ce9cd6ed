import { formatMoney, formatMoneySpan } from './format.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './messages.ts';

/** An amount as published: one figure, a range, or a range that is open at one end. */
interface Amount {
  from: number | undefined;
  to: number | undefined;
  currency: string;
}

/** The amount in words: "free", "€250 – €10,000", "from €250", or that none is published. */
export function amountText({ from, to, currency }: Amount, t: Translate, locale: Locale): string {
  if (from !== undefined && to !== undefined) {
    return to === 0 ? t('network.free') : formatMoneySpan(from, to, currency, locale);
  }
  if (from !== undefined)
    return t('network.feeFrom', { amount: formatMoney(from, currency, locale) });
  if (to !== undefined) return t('network.feeUpTo', { amount: formatMoney(to, currency, locale) });
  return t('network.amountUnknown');
}
