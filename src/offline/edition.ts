import type { Locale } from '../i18n/locales.ts';

/**
 * An edition is one build of the guide, as it is kept for reading without a connection. Its files
 * are listed in parts, so that a reader keeps no more than was asked for.
 */

/** Parts of an edition; the two kinds without language are shared by all languages. */
export type Part = 'core' | 'shared' | `core-${Locale}` | `guide-${Locale}`;

/** A file: its path below the base, revision (a hash of its bytes), and bytes sent by gzip. */
export type FileRow = readonly [path: string, revision: string, transfer: number];

/** What a part weighs. */
export interface PartSize {
  files: number;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes sent, compressed by gzip as a host does. */
  transfer: number;
}

/** What `edition.json` says of the newest build. */
export interface Edition {
  /** Hash of the paths and revisions of all files. */
  id: string;
  /** Day of the build, YYYY-MM-DD. */
  date: string;
  parts: Record<string, PartSize>;
}

/** Address of the file that tells the newest edition, below the base. */
export const editionFile = 'edition.json';

/** Address of the list of a part, below the base. */
export function listFile(edition: string, part: Part): string {
  return `edition/${edition}/${part}.json`;
}

/** Name under which a file is kept: its address with the revision. */
export function keptAs(base: string, [path, revision]: FileRow): string {
  return `${base}${path}?v=${revision}`;
}

/**
 * The parts to keep.
 *
 * @param read Languages that were read here; their lists and home pages are kept.
 * @param kept Languages the reader asked to keep whole.
 */
export function partsToKeep(read: readonly Locale[], kept: readonly Locale[]): Part[] {
  const languages = [...new Set([...read, ...kept])];
  return [
    'core',
    ...languages.map((one): Part => `core-${one}`),
    ...(kept.length > 0 ? (['shared'] as const) : []),
    ...kept.map((one): Part => `guide-${one}`),
  ];
}

/**
 * Revision of a file: the first 48 bits of SHA-256, in base64url. It tells a file from its former
 * self; more bits would only make the lists longer, which all readers fetch.
 *
 * @throws Where the browser has no Web Crypto, which is on pages without HTTPS.
 */
export async function revisionOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 6);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
