import type { Network } from '../../schemas/collections/network.ts';

/** Whether a network belongs to the past: it is kept as a record, not as an offer. */
export function isPast({ state }: Pick<Network, 'state'>): boolean {
  return state === 'historical' || state === 'dormant';
}
