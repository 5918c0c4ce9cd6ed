import { bestStatus } from '../eligibility/coverage.ts';
import { wordsOf } from '../text/fold.ts';
import { hasPassed } from '../dates.ts';
import type { Network } from '../../schemas/collections/network.ts';
import type { Procedure } from '../../schemas/collections/procedure.ts';
import {
  type IntakeMode,
  intakeModes,
  type PartnerCountry,
  partnerCountries,
} from '../../schemas/vocabularies.ts';

/** A network with what a calendar needs of it and of its way in. */
export interface DatedNetwork {
  id: string;
  network: Pick<Network, 'eligibility' | 'whoCanJoin' | 'state'>;
  procedure: Pick<Procedure, 'windows' | 'intake'>;
}

export type IntakeWindow = Procedure['windows'][number];

/**
 * Where a window stands on a day: it is still to open, is still to close, has closed, or its sources
 * do not tell when it closes.
 */
export type WindowState = 'to-open' | 'to-close' | 'past' | 'no-end';

/** A call, wave or deadline of a network. */
export interface CalendarEvent<Of extends DatedNetwork = DatedNetwork> {
  /** Stable as long as network and label are: `eic.pre-accelerator-2027`. */
  id: string;
  of: Of;
  window: IntakeWindow;
  state: WindowState;
  /** The date it is sorted by, YYYY, YYYY-MM or YYYY-MM-DD; undefined if none is known. */
  date: string | undefined;
  /** Countries that the network is not closed to. */
  countries: readonly PartnerCountry[];
}

/**
 * Where a window stands.
 *
 * A date without day or month counts as passed only when the whole month or year has.
 *
 * @param today YYYY-MM-DD.
 */
export function windowState(
  { opens, closes }: Pick<IntakeWindow, 'opens' | 'closes'>,
  today: string,
): WindowState {
  if (closes !== undefined && hasPassed(closes, today)) return 'past';
  if (opens !== undefined && opens > today.slice(0, opens.length)) return 'to-open';
  return closes === undefined ? 'no-end' : 'to-close';
}

/** The date on which something happens next, or happened last. */
function dateOf({ opens, closes }: IntakeWindow, state: WindowState): string | undefined {
  return state === 'to-open' ? opens : (closes ?? opens);
}

/** Dates that lie ahead from the nearest on; a month stands before its days. */
const soonestFirst = (a: CalendarEvent, b: CalendarEvent) =>
  (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id);

/** Countries whose organisations a network is not closed to, of all the kinds it speaks of. */
export function countriesConcerned({ network }: DatedNetwork): PartnerCountry[] {
  const { eligibility, whoCanJoin } = network;
  return partnerCountries.filter(
    (country) => bestStatus(eligibility, country, whoCanJoin.kinds) !== 'closed',
  );
}

/** All windows of networks as events, in the order of the networks. */
export function calendarEvents<Of extends DatedNetwork>(
  networks: readonly Of[],
  today: string,
): CalendarEvent<Of>[] {
  return networks.flatMap((of) => {
    const countries = countriesConcerned(of);
    return of.procedure.windows.map((window) => {
      const state = windowState(window, today);
      const id = `${of.id}.${wordsOf(window.label).join('-')}`;
      return { id, of, window, state, date: dateOf(window, state), countries };
    });
  });
}

/** Events in the order of a calendar. */
export interface Calendar<Of extends DatedNetwork = DatedNetwork> {
  /** What opens or closes today or later, the nearest first. */
  ahead: CalendarEvent<Of>[];
  /** What is over, or began and has no end in its sources, by year, the latest first. */
  record: { year: string; events: CalendarEvent<Of>[] }[];
  /** Events that no source dates. */
  undated: CalendarEvent<Of>[];
}

/** Sorts events into what lies ahead, the record of the past, and what has no date. */
export function arrange<Of extends DatedNetwork>(
  events: readonly CalendarEvent<Of>[],
): Calendar<Of> {
  const lies = (state: WindowState) => state === 'to-open' || state === 'to-close';
  const over = events
    .filter(({ state, date }) => !lies(state) && date !== undefined)
    .sort((a, b) => soonestFirst(b, a));
  return {
    ahead: events.filter(({ state }) => lies(state)).sort(soonestFirst),
    record: [...Map.groupBy(over, ({ date = '' }) => date.slice(0, 4))].map(([year, inYear]) => ({
      year,
      events: inYear,
    })),
    undated: events.filter(({ date }) => date === undefined),
  };
}

/**
 * Living networks without a date ahead, by how they take people in, in the order of the vocabulary.
 *
 * @param country Only networks that are not closed to it.
 */
export function withoutDate<Of extends DatedNetwork>(
  networks: readonly Of[],
  today: string,
  country?: PartnerCountry,
): { intake: IntakeMode; networks: Of[] }[] {
  const waiting = networks.filter(
    (one) =>
      (one.network.state === 'active' || one.network.state === 'uncertain') &&
      (country === undefined || countriesConcerned(one).includes(country)) &&
      arrange(calendarEvents([one], today)).ahead.length === 0,
  );
  return intakeModes
    .map((intake) => ({
      intake,
      networks: waiting.filter(({ procedure }) => procedure.intake === intake),
    }))
    .filter((group) => group.networks.length > 0);
}
