/**
 * Addresses that open a prepared page of GitHub. Nothing is sent by following one: the reader sees
 * what was filled in, and sends it there.
 */

/** Files of the issue forms, by what one wants to tell. */
export const issueForms = {
  'wrong-fact': { file: 'wrong-fact.yml', fields: ['page', 'entry', 'what', 'right', 'source'] },
  'add-network': { file: 'add-network.yml', fields: ['entry', 'page', 'what', 'files', 'source'] },
  'add-member': { file: 'add-member.yml', fields: ['entry', 'what', 'source'] },
  'change-my-organisation': { file: 'change-my-organisation.yml', fields: ['entry', 'page'] },
  'site-fault': { file: 'site-fault.yml', fields: ['page'] },
} as const satisfies Record<string, { file: string; fields: readonly string[] }>;

export type IssueForm = keyof typeof issueForms;

/** The ids of the fields that a form is opened with. */
export type IssueField<Form extends IssueForm> = (typeof issueForms)[Form]['fields'][number];

/** Where the sources are. */
export interface Repository {
  /** Address without a slash at the end. */
  url: string;
  branch: string;
}

/**
 * Longest address that is offered. GitHub refuses one of more than about 8 kB; who is not signed in
 * comes by another address that holds the first one, encoded once more, so that one is measured.
 */
export const longestAddress = 8000;

const signIn = 'https://github.com/login?return_to=';

/** Whether GitHub would open an address, signed in or not. */
export function fits(address: string): boolean {
  return signIn.length + encodeURIComponent(address).length <= longestAddress;
}

/** The parts of a path, each safe in an address. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function withQuery(address: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [`${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`],
  );
  return query.length === 0 ? address : `${address}?${query.join('&')}`;
}

/**
 * The page on which a file is made; GitHub makes a copy of the repository for who may not write.
 *
 * @param path Path of the file from the root of the repository.
 * @param text Its text; left out, the page opens empty.
 */
export function newFileAddress({ url, branch }: Repository, path: string, text?: string): string {
  const cut = path.lastIndexOf('/');
  const folder = encodePath(path.slice(0, cut));
  return withQuery(`${url}/new/${encodePath(branch)}/${folder}`, {
    filename: path.slice(cut + 1),
    value: text,
  });
}

/** The page on which a file is changed. */
export function editAddress({ url, branch }: Repository, path: string): string {
  return `${url}/edit/${encodePath(branch)}/${encodePath(path)}`;
}

/** The page on which files are uploaded to a folder. */
export function uploadAddress({ url, branch }: Repository, folder: string): string {
  return `${url}/upload/${encodePath(branch)}/${encodePath(folder)}`;
}

/**
 * An issue form with some fields filled in.
 *
 * @param values Texts by the ids of the form's fields, and its title.
 */
export function issueAddress<Form extends IssueForm>(
  { url }: Pick<Repository, 'url'>,
  form: Form,
  values: Partial<Record<IssueField<Form> | 'title', string>> = {},
): string {
  return withQuery(`${url}/issues/new`, { template: issueForms[form].file, ...values });
}

/** A file's text in a block of Markdown that nothing in it can end. */
export function codeBlock(path: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${path}\n\n${fence}\n${text.replace(/\n?$/, '\n')}${fence}`;
}
