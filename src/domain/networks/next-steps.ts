import type { Network } from '../../schemas/collections/network.ts';
import type { Procedure } from '../../schemas/collections/procedure.ts';
import { textsIn } from '../text/prose.ts';

/** Chapters of the guide that a procedure may lead to, and when it does. */
const chapters: Record<string, (network: Network, procedure: Procedure, body: string) => boolean> =
  {
    'preparing-the-application': (_, { steps }) =>
      steps.some(({ documents }) => documents.length > 0),
    'pic-and-eu-login': (_, procedure, body) =>
      /\b(?:PIC|EU Login|Participant Register)\b/.test([...textsIn(procedure), body].join(' ')),
    'paying-from-abroad': ({ fees }) =>
      fees.some(({ amount, from, to }) => Math.max(amount ?? 0, from ?? 0, to ?? 0) > 0),
    'applying-as-a-group': ({ whoCanJoin }) =>
      whoCanJoin.kinds.includes('association') || whoCanJoin.kinds.includes('cluster'),
    'after-joining': ({ state }) => state === 'active',
  };

/**
 * Ids of the chapters to read next for somebody who wants to join: on papers if the procedure asks
 * for some, on payment if there is a fee, and so on.
 *
 * @param body The prose of the procedure.
 */
export function chaptersFor(network: Network, procedure: Procedure, body: string): Set<string> {
  return new Set(
    Object.entries(chapters).flatMap(([id, applies]) =>
      applies(network, procedure, body) ? [id] : [],
    ),
  );
}
