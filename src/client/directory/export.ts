import { fileTypes } from '../../exports/file-types.ts';
import { type MemberFormatName, memberFormats } from '../../exports/members/formats.ts';
import type { MembersFile } from '../../exports/published.ts';

/** A host may answer with a page of its own instead of the data. */
function isMembersFile(value: unknown): value is MembersFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    value.entries.every(
      (entry: unknown) =>
        typeof entry === 'object' && entry !== null && 'id' in entry && 'page' in entry,
    )
  );
}

async function fetchMembers(address: string): Promise<MembersFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const value: unknown = await response.json();
  if (!isMembersFile(value)) throw new Error(`${address} holds no organisations`);
  return value;
}

/**
 * Organisations of the directory as a file. The data, and the library that writes the format, are
 * fetched only now.
 *
 * @param format csv, json or vcard.
 * @param ids Ids of the organisations in the order wanted, or all.
 * @param dataUrl Address of members.json of the published data.
 * @returns The file with its content type, the same as the published data would hold.
 * @throws If the data cannot be fetched, or lacks one of the ids.
 */
export async function exportMembers(
  format: MemberFormatName,
  ids: readonly string[] | 'all',
  dataUrl: string,
): Promise<Blob> {
  const { extension, load } = memberFormats[format];
  const [file, write] = await Promise.all([fetchMembers(dataUrl), load()]);
  const content = write(ids === 'all' ? file : { ...file, entries: chosen(file, ids) });
  return new Blob([content], { type: fileTypes[extension] });
}

function chosen({ entries }: MembersFile, ids: readonly string[]): MembersFile['entries'] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.map((id) => {
    const entry = byId.get(id);
    if (entry === undefined) throw new Error(`The data hold no organisation ${id}`);
    return entry;
  });
}

export { saveAs } from '../save-as.ts';
