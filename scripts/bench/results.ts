import type { Measured } from './measure.ts';
import type { Found } from './quality.ts';

/** What was found out about a contender with so many organisations. */
export interface Result {
  name: string;
  size: number;
  measured: Measured;
  quality: Found[];
  index: { bytes: number; files: number; buildMs: number };
}

/** How a contender answers the queries that people type, over the real organisations. */
export interface RealResult {
  name: string;
  size: number;
  quality: Found[];
}

/** What it was measured on. */
export interface Machine {
  date: string;
  cores: number;
  processor: string;
  node: string;
  chromium: string;
  /** Load of the last minute, at the beginning and after each size. */
  load: readonly number[];
}

/** All that one run found out. */
export interface Run {
  machine: Machine;
  results: Result[];
  real: RealResult[];
}
