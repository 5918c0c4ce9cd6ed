import { toCsv } from '../csv.ts';
import type { MembersFile } from '../published.ts';
import { memberColumns } from './columns.ts';

/** Organisations as CSV, one a row; the columns are those of {@link memberColumns}. */
export function membersToCsv({ entries }: MembersFile): string {
  return toCsv(memberColumns, entries);
}
