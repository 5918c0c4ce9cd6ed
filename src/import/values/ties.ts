import { problem, startOf } from '../../checker/problems.ts';
import { didYouMean } from '../../checker/suggest.ts';
import { membershipRoles, membershipStates } from '../../schemas/vocabularies.ts';
import { bare } from '../../domain/text/bare.ts';
import type { Tie } from '../entry/draft.ts';
import { roleFrom, stateFrom } from './vocabulary.ts';

/** The networks that a tie may name. */
export interface Networks {
  ids: readonly string[];
  /** Id by what people call it; undefined where two share a name. */
  byName: ReadonlyMap<string, string | undefined>;
}

/** What an item of the column reads as, or what is wrong with it. */
export type TieReading =
  | { tie: Tie; written: string }
  | { code: 'membership-parts'; values: ReturnType<typeof tieParts> }
  | { message: string; remedy: string };

/** What a tie that lacks something could be made of. */
export function tieParts(item: string) {
  return { item, roles: membershipRoles.join(', '), states: membershipStates.join(', ') };
}

/**
 * Reads a tie: `eccp:member:current`, with the network by id, acronym or name, and role and state by
 * value or label. A network alone is enough for a tie that the entry has already.
 */
export function readTie(item: string, networks: Networks): TieReading {
  const [name = '', ...rest] = item.split(':').map((part) => part.trim());
  const network = networks.ids.find((id) => id === name) ?? networks.byName.get(bare(name));
  if (network === undefined) {
    const hint = didYouMean(name, [...networks.ids, ...networks.byName.keys()]);
    const { message, remedy } = problem('reference-unknown', startOf(''), {
      id: name,
      collection: 'networks',
      hint,
    });
    return { message, remedy };
  }
  const [role, state] = [roleFrom(rest[0] ?? ''), stateFrom(rest[1] ?? '')];
  if (rest.length === 0) return { tie: { network }, written: network };
  if (rest.length !== 2 || role === undefined || state === undefined) {
    return { code: 'membership-parts', values: tieParts(item) };
  }
  return { tie: { network, role, state }, written: [network, role, state].join(':') };
}
