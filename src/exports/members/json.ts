import type { MembersFile } from '../published.ts';
import { toJson } from '../json.ts';

/** Organisations as JSON, with all that the guide knows of each. */
export function membersToJson(file: MembersFile): string {
  return toJson(file);
}
