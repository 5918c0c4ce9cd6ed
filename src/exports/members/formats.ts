import { fileTypes } from '../file-types.ts';
import type { MembersFile } from '../published.ts';

/** A format in which organisations can be taken away. */
interface MemberFormat {
  /** Its name, the same in every language. */
  label: string;
  /** Ending of the file's name. */
  extension: keyof typeof fileTypes;
  /** Brings what writes it, with its library, when it is asked for. */
  load: () => Promise<(file: MembersFile) => string>;
}

/** The formats of organisations, the handiest first. */
export const memberFormats = {
  vcard: {
    label: 'vCard',
    extension: 'vcf',
    load: async () => (await import('./vcard.ts')).membersToVcards,
  },
  csv: {
    label: 'CSV',
    extension: 'csv',
    load: async () => (await import('./csv.ts')).membersToCsv,
  },
  json: {
    label: 'JSON',
    extension: 'json',
    load: async () => (await import('./json.ts')).membersToJson,
  },
} as const satisfies Record<string, MemberFormat>;

export type MemberFormatName = keyof typeof memberFormats;

export const memberFormatNames = Object.keys(memberFormats) as MemberFormatName[];
