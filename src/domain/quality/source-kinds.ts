import type { Source } from '../../schemas/parts/source.ts';

/** Whose page a source is, told from its address. */
export const sourceOwners = ['own', 'european', 'public', 'other'] as const;
export type SourceOwner = (typeof sourceOwners)[number];

/** Host of an address, without www. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Public bodies by the form of their domain, such as `gov.ge`, `mec.gov.md` or `president.gov.ua`. */
const publicHost = /(?:^|\.)(?:gov|gouv|parliament|rada)\.[a-z]{2}$/;

/**
 * Whose page a source is: of the organisation an entry is about, of the European institutions, of a
 * public body, or of somebody else.
 *
 * @param website Website of what the entry is about, if it has one.
 */
export function ownerOf({ url }: Source, website?: string): SourceOwner {
  const host = hostOf(url);
  if (website !== undefined && isWithin(host, hostOf(website))) return 'own';
  if (isWithin(host, 'europa.eu')) return 'european';
  return publicHost.test(host) ? 'public' : 'other';
}
