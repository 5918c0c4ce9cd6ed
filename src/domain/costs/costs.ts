import type { Fee, FeeBand } from '../../schemas/parts/money.ts';
import type { FeeMeasure, OrganisationKind, PartnerCountry } from '../../schemas/vocabularies.ts';
import { isCurrent } from '../networks/fees.ts';

/** The figures of a fee, without its words. */
export type FeeFigures = Omit<Fee, 'label' | 'note'>;

/** Who asks what it costs, as far as that is known. */
export interface Situation {
  country?: PartnerCountry | undefined;
  kind?: OrganisationKind | undefined;
  /** People, per cent, or money in the currency of the fees. */
  measures: Partial<Record<FeeMeasure, number>>;
}

/** An amount, or the span it lies in; undefined where a bound is not published. */
export interface Cost {
  from: number | undefined;
  to: number | undefined;
}

/** One way to belong, and what it costs. */
export interface CostOption<Figures extends FeeFigures = Fee> {
  /** The fee of belonging; its label, rule, source and date tell what the figures rest on. */
  fee: Figures;
  /** What is due on joining in the same currency. */
  entry: Figures[];
  firstYear: Cost;
  /** Each year after the first; undefined if the fee is not due every year. */
  laterYears: Cost | undefined;
  /** What would have to be told to know whether the fee applies, or how high it is. */
  missing: FeeMeasure[];
}

/** Whether a measure lies in a band; undefined while it is not known. */
function isIn({ of, from, above, upTo, under }: FeeBand, { measures }: Situation) {
  const value = measures[of];
  if (value === undefined) return undefined;
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (upTo === undefined || value <= upTo) &&
    (under === undefined || value < under)
  );
}

/** Whether somebody may have to pay a fee, as far as it is known who they are. */
function mayApply(fee: FeeFigures, situation: Situation): boolean {
  const { country, kind } = situation;
  return (
    (kind === undefined || (fee.kinds?.includes(kind) ?? true)) &&
    (country === undefined || (fee.countries?.includes(country) ?? true)) &&
    (fee.bands ?? []).every((band) => isIn(band, situation) !== false)
  );
}

const within = (value: number, { from, to }: FeeFigures) =>
  Math.min(Math.max(value, from ?? value), to ?? value);

/** The amount of a fee; a share of something is worked out once that is known. */
function costOf(fee: FeeFigures, { measures }: Situation): Cost {
  const base = fee.percent === undefined ? undefined : measures[fee.percent.of];
  if (fee.percent !== undefined && base !== undefined) {
    const share = within((base * fee.percent.rate) / 100, fee);
    return { from: share, to: share };
  }
  return { from: fee.amount ?? fee.from, to: fee.amount ?? fee.to };
}

const sumOf = (values: readonly (number | undefined)[]) =>
  values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );

/** What still has to be told of somebody for a fee to be certain. */
function missingFor(fee: FeeFigures, { measures }: Situation): FeeMeasure[] {
  const asked = [
    ...(fee.bands ?? []).map(({ of }) => of),
    ...(fee.percent ? [fee.percent.of] : []),
  ];
  return [...new Set(asked)].filter((of) => measures[of] === undefined);
}

/** Whether an amount of a fee is published at all. */
const isPriced = (fee: FeeFigures) => (fee.amount ?? fee.from ?? fee.to) !== undefined;

/**
 * The fees one may have to pay, as ways to belong: each published fee of membership that fits what is
 * known, with what is due on joining. Supplements are no part of it, nor fees that no longer apply.
 *
 * The more is told, the fewer ways are left, and none is added.
 *
 * @param today Day to judge by, YYYY-MM-DD.
 * @returns In the order of the fees; empty if none fits.
 */
export function costsFor<Figures extends FeeFigures>(
  fees: readonly Figures[],
  situation: Situation,
  today: string,
): CostOption<Figures>[] {
  const current = fees.filter((fee) => isCurrent(fee, today) && isPriced(fee));
  const entries = current.filter((fee) => fee.role === 'entry' && mayApply(fee, situation));
  return current
    .filter((fee) => fee.role === 'membership' && mayApply(fee, situation))
    .map((fee) => {
      const entry = entries.filter(
        ({ category, currency }) =>
          currency === fee.currency && (category === undefined || category === fee.category),
      );
      const cost = costOf(fee, situation);
      const all = [cost, ...entry.map((one) => costOf(one, situation))];
      return {
        fee,
        entry,
        firstYear: {
          from: sumOf(all.map(({ from }) => from)),
          to: sumOf(all.map(({ to }) => to)),
        },
        laterYears: fee.period === 'year' ? cost : undefined,
        missing: missingFor(fee, situation),
      };
    });
}

/** What the fee table of a network goes by, in the order of the fees. */
export function measuresOf(fees: readonly FeeFigures[], today: string): FeeMeasure[] {
  const empty: Situation = { measures: {} };
  return [...new Set(costsFor(fees, empty, today).flatMap(({ missing }) => missing))];
}

/** Further charges that may come on top and are not part of the price of belonging. */
export function supplementsOf(fees: readonly Fee[], today: string): Fee[] {
  return fees.filter((fee) => fee.role === 'supplement' && isCurrent(fee, today));
}
