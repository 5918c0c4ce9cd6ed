import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../checker/paths.ts';
import { addressOf } from '../checker/read/addresses.ts';
import { readFields } from '../checker/read/yaml/read.ts';
import { identityOf } from '../checker/rules/values/likely-duplicates.ts';
import { collections, contentFolder } from '../schemas/collections.ts';
import { bare } from '../domain/text/bare.ts';
import { Identities } from '../domain/members/identity.ts';
import type { Networks } from './values/ties.ts';

const membersFolder = `${contentFolder}/${collections.members.folder}`;

/** The path of an organisation's file from the root. */
export function memberFile(country: string, id: string): string {
  return `${membersFolder}/${country.toLowerCase()}/${id}.yaml`;
}

/** The organisations that the content holds: where each stands and what it is recognised by. */
export interface Existing {
  /** Path from the root by id. */
  files: ReadonlyMap<string, string>;
  /** Paths by what organisations are recognised by. */
  identities: Identities<string>;
}

/** Names of the entries of a folder; none if there is no such folder. */
function namesIn(path: string): string[] {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Looks through all organisations one by one, and keeps of each only what finds it again. */
export function readExisting(root: string): Existing {
  const files = new Map<string, string>();
  const identities = new Identities<string>();
  for (const country of namesIn(join(root, membersFolder))) {
    for (const name of namesIn(join(root, membersFolder, country))) {
      const file = `${membersFolder}/${country}/${name}`;
      const address = addressOf(file);
      if (address === undefined || address.locale !== undefined) continue;
      if (!files.has(address.id)) files.set(address.id, file);
      const identity = identityOf(readMember(root, file)?.data);
      if (identity !== undefined) identities.addBeside(identity, file);
    }
  }
  return { files, identities };
}

/** The text and data of an organisation's file; undefined if they cannot be read. */
export function readMember(
  root: string,
  file: string,
): { text: string; data: unknown } | undefined {
  const path = join(root, file);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return undefined;
  const text = readFileSync(path, 'utf8');
  const { data } = readFields(file, text, 1).fields;
  return data === undefined ? undefined : { text, data };
}

/** The networks of the content, by id and by what people call them. */
export function readNetworks(root: string): Networks {
  const folder = `${contentFolder}/${collections.networks.folder}`;
  const byName = new Map<string, string | undefined>();
  const ids = namesIn(join(root, folder)).filter((id) => {
    const file = `${folder}/${id}/${collections.networks.file}`;
    const path = join(root, file);
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
    // Only the front matter is of use; reading the prose as well takes ten times as long.
    const frontMatter = /^---[ \t]*\r?\n([^]*?)\n---/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const { fields } = readFields(file, frontMatter, 2);
    for (const field of ['name', 'acronym']) {
      const name = valueAt(fields.data, [field]);
      if (typeof name !== 'string') continue;
      const key = bare(name);
      byName.set(key, byName.has(key) && byName.get(key) !== id ? undefined : id);
    }
    return true;
  });
  return { ids, byName };
}
