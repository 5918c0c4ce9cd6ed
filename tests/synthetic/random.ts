import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** How often each value comes; any unit. */
export type Weights = Readonly<Record<string, number>>;

/** Draws that follow from a seed alone. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number;
  /** True with a probability, 0 to 1. */
  chance: (probability: number) => boolean;
  /** One item, each as likely; throws for an empty list. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One item, earlier ones more likely, as with words of a language (Zipf's law). */
  common: <Item>(items: readonly Item[]) => Item;
  /** One key of a table, by its weight; throws for a table without weight. */
  weighted: (weights: Weights) => string;
}

const resolution = 1_000_000;

/** Draws for a seed. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (least: number, most: number) => uniformInt(generator, least, most);
  const share = () => int(0, resolution - 1) / resolution;
  const pickAt = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    return item;
  };
  return {
    int,
    chance: (probability) => share() < probability,
    pick: (items) => pickAt(items, int(0, Math.max(items.length - 1, 0))),
    // The logarithm makes item n about 1/n as likely as the first.
    common: (items) => pickAt(items, Math.floor((items.length + 1) ** share() - 1)),
    weighted: (weights) => {
      const entries = Object.entries(weights);
      let rest = share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of entries) {
        rest -= weight;
        if (rest < 0) return value;
      }
      throw new Error('There is nothing to draw from.');
    },
  };
}
