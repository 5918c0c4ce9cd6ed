import { type Applications, applications, format, nothingKept, version } from './model.ts';

/** Why a text cannot be read: not JSON, not made by this guide, by a newer one, or spoilt. */
export type Unreadable = 'not-json' | 'not-ours' | 'newer' | 'damaged';

export type ReadResult = { ok: true; value: Applications } | { ok: false; why: Unreadable };

/** Largest file that is read, in characters: hundreds of checklists with long notes. */
export const textLimit = 4_000_000;

/**
 * Reads what was stored or exported.
 *
 * @param text The text as stored; null where nothing is stored, which reads as nothing kept.
 * @returns What is kept, or why it cannot be read; it never throws.
 */
export function readApplications(text: string | null): ReadResult {
  if (text === null) return { ok: true, value: nothingKept() };
  if (text.length > textLimit) return { ok: false, why: 'not-ours' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    return { ok: false, why: 'not-ours' };
  }
  if (value.format !== format) return { ok: false, why: 'not-ours' };
  if ('version' in value && typeof value.version === 'number' && value.version > version) {
    return { ok: false, why: 'newer' };
  }
  const result = applications.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, why: 'damaged' };
}

/** What is kept, as the text that is stored. */
export function writeApplications(kept: Applications): string {
  return JSON.stringify(kept);
}
