import { collections, contentFolder } from '../../schemas/collections.ts';
import { countryCode, slug } from '../../schemas/parts/primitives.ts';
import type { Context } from '../context.ts';
import { valueAt } from '../paths.ts';
import { type Problem, problem, shown, startOf } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { mend } from '../schema/mend.ts';

/** Whether files and folders have the names that their entries ask for. */
export function places(context: Context): Problem[] {
  return [
    ...context.entries.flatMap((entry) => [
      ...idProblems(entry),
      ...memberFolder(entry),
      ...countryName(entry),
    ]),
    ...incompleteNetworks(context),
  ];
}

/** Names of devices on Windows, which no file may have there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function idProblems({ file, id }: Document): Problem[] {
  if (reserved.test(id)) return [problem('file-reserved-name', startOf(file), { value: id })];
  if (slug.safeParse(id).success) return [];
  return [problem('file-id', startOf(file), { value: shown(id), hint: mend(id, slug) })];
}

/** `content/members/md/` holds the organisations of MD. */
function memberFolder({ collection, country: folder, fields }: Document): Problem[] {
  if (collection !== 'members' || folder === undefined) return [];
  const country = countryCode.safeParse(valueAt(fields.data, ['country'])).data;
  const right = country?.toLowerCase();
  if (country === undefined || right === undefined || right === folder) return [];
  return [problem('member-folder', fields.at(['country']), { country, folder, right })];
}

/** `content/countries/md.mdx` holds MD. */
function countryName({ collection, id, fields }: Document): Problem[] {
  if (collection !== 'countries') return [];
  const code = countryCode.safeParse(valueAt(fields.data, ['code'])).data;
  if (code === undefined || code.toLowerCase() === id) return [];
  const right = `${code.toLowerCase()}.mdx`;
  return [problem('country-file-name', fields.at(['code']), { name: `${id}.mdx`, code, right })];
}

function incompleteNetworks({ folders, entry }: Context): Problem[] {
  const parent = `${contentFolder}/${collections.networks.folder}/`;
  const ids = folders
    .filter((folder) => folder.startsWith(parent))
    .map((folder) => folder.slice(parent.length))
    .filter((id) => !id.includes('/'));
  return ids.flatMap((id) => {
    const missing = (['networks', 'procedures'] as const)
      .filter((collection) => entry(collection, id) === undefined)
      .map((collection) => collections[collection].file);
    if (missing.length === 0) return [];
    const added = missing.length === 1 ? missing.join() : 'both, or delete the folder';
    const values = { missing: missing.join(' and no '), added };
    return [problem('network-incomplete', startOf(`${parent}${id}`), values)];
  });
}
