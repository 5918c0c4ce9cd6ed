import type { Locale } from '../i18n/locales.ts';
import type { Edition } from './edition.ts';

/** Why a download stopped. */
export type Problem = 'full' | 'forbidden' | 'line' | 'changed';

/** What the worker remembers between its starts. */
export interface State {
  /** The edition that is read. */
  current?: Edition;
  /** A newer one, while it is fetched and until the reader takes it. */
  next?: Edition;
  /** All of the newer one is here. */
  ready?: boolean;
  /** Languages whose lists are kept. */
  read: Locale[];
  /** Languages the reader asked to keep whole. */
  kept: Locale[];
  /** Those of them that are here whole, in the edition that is read. */
  whole: Locale[];
  /** Addresses of the pages read last; they are kept and go along into the next edition. */
  visited: string[];
  paused?: boolean;
  problem?: Problem;
}

/** What the worker tells pages. */
export interface Status extends State {
  /** Bytes sent of those needed, while something is fetched. */
  progress?: { done: number; total: number };
}

/** A page that is kept here. */
export interface KeptPage {
  path: string;
  title: string;
}

/** What pages ask of the worker. */
export type Request =
  | { ask: 'status' | 'pause' | 'resume' | 'check' | 'take' | 'pages' }
  | { ask: 'keep' | 'remove'; language: Locale };

/** What pages are told; `ahead` tells a page that it is newer than the edition that is kept. */
export type Message =
  | { tell: 'status'; status: Status; ahead?: true }
  | { tell: 'taken' }
  | { tell: 'pages'; pages: KeptPage[] };
