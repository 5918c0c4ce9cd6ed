import { citedIn } from '../text/prose.ts';
import type { Sources } from '../../schemas/parts/source.ts';

/** Every source key that the claims of some data name, at any depth. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field === 'sources') return [];
    return field === 'source' ? [inner].flat().map(String) : keysIn(inner);
  });
}

/** How many facts of some data name a source, at any depth. */
export function claimCount(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + claimCount(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [field, inner]) => sum + (field === 'sources' ? 0 : claimCount(inner)),
    'source' in value ? 1 : 0,
  );
}

/**
 * The sources that some claims and a body rest on, out of those of an entry.
 *
 * @param body MDX with `<Cite source="…" />`.
 */
export function usedSources(sources: Sources, claims: unknown, body: string): Sources {
  const used = new Set([...keysIn(claims), ...citedIn(body)]);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key)));
}
