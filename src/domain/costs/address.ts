import {
  type FeeMeasure,
  feeMeasures,
  organisationKinds,
  partnerCountries,
} from '../../schemas/vocabularies.ts';
import type { Situation } from './costs.ts';

/** A rate that a reader typed: so much of a currency for one unit of the fee's. */
export interface Rate {
  value: number;
  /** ISO 4217. */
  currency: string;
}

/** What the page on costs works out, all of which stands in its address. */
export interface CostQuestion extends Situation {
  rate?: Rate | undefined;
}

/**
 * A number as people type it: a comma or a point before decimals, spaces between thousands.
 *
 * @returns The number, or undefined if it is none or below zero.
 */
export function typedNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '').replace(',', '.');
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * Reads a question from an address.
 *
 * @param search The part of the address from `?` on.
 * @returns The question, and what of the address is not understood, as it stands there.
 */
export function readCostQuestion(search: string): { question: CostQuestion; unknown: string[] } {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const valueOf = <Value>(name: string, read: (text: string) => Value | undefined) => {
    const text = query.get(name) ?? '';
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) unknown.push(`${name}=${text}`);
    return value;
  };
  const measures: Partial<Record<FeeMeasure, number>> = {};
  for (const measure of feeMeasures) {
    const value = valueOf(measure, typedNumber);
    if (value !== undefined) measures[measure] = value;
  }
  const rate = valueOf('rate', (text): Rate | undefined => {
    const [, amount = '', currency = ''] = /^([\d.,]+)-([A-Z]{3})$/.exec(text) ?? [];
    const value = typedNumber(amount);
    return value === undefined || value === 0 ? undefined : { value, currency };
  });
  return {
    question: {
      country: valueOf('country', (text) => partnerCountries.find((one) => one === text)),
      kind: valueOf('kind', (text) => organisationKinds.find((one) => one === text)),
      measures,
      rate,
    },
    unknown,
  };
}

/** Writes a question as the part of an address from `?` on; '' if it says nothing. */
export function writeCostQuestion({ country, kind, measures, rate }: CostQuestion): string {
  const parts = new URLSearchParams();
  if (country !== undefined) parts.set('country', country);
  if (kind !== undefined) parts.set('kind', kind);
  for (const measure of feeMeasures) {
    const value = measures[measure];
    if (value !== undefined) parts.set(measure, String(value));
  }
  if (rate !== undefined) parts.set('rate', `${String(rate.value)}-${rate.currency}`);
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}
