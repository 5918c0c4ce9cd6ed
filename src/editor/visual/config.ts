import type { CmsConfig } from '@sveltia/cms';
import { referenceFields } from '../../checker/rules/references.ts';
import {
  collectionNames,
  type CollectionName,
  collections,
  contentFolder,
} from '../../schemas/collections.ts';
import { typedSchemaOf } from '../schemas.ts';
import { type CmsField, cmsFields, labelOf, type TargetOf } from './fields.ts';
import { bodyName, type FileKind, originalName } from './file.ts';

/** What the editor must know of where it runs. */
export interface Place {
  /** `owner/name` on GitHub; undefined for a trial that keeps everything in the browser. */
  repository: string | undefined;
  branch: string;
  /** Address of the service that signs people in; without it they paste a token. */
  signIn: string | undefined;
  /** Address of the site's first page. */
  site: string;
}

interface HiddenField {
  name: string;
  widget: 'hidden';
}

export interface CmsCollection {
  name: CollectionName;
  label: string;
  description: string;
  folder: string;
  path: string;
  extension: string;
  format: string;
  create: boolean;
  delete: boolean;
  identifier_field: string;
  slug: string;
  summary: string;
  filter: { field: string; pattern: string };
  fields: (CmsField | HiddenField)[];
}

/** Collections whose entries belong to something else, so that a form alone cannot begin one. */
const begunElsewhere: readonly CollectionName[] = ['procedures', 'countries'];

/** `members/<country>/<id>.yaml` as a path of the CMS: the id is its slug. */
function pathOf(name: CollectionName): string {
  const { file } = collections[name];
  const path = file.includes('<id>') ? file : `<id>/${file}`;
  return path
    .replace(/\.\w+$/, '')
    .replace('<id>', '{{slug}}')
    .replace(/<(\w+)>/g, '{{$1 | lower}}');
}

/** The field that names an entry: the first that it must have. */
function nameField(name: CollectionName): string {
  const [first] = typedSchemaOf(name).required ?? [];
  if (first === undefined) throw new Error(`No field of ${name} must be there.`);
  return first;
}

/** Entries that are known by their folder, not by a field of their own. */
const summaryOf = (name: CollectionName) =>
  begunElsewhere.includes(name) ? '{{slug}}' : `{{${nameField(name)}}}`;

function targetsIn(name: CollectionName): TargetOf {
  return (path) => {
    const found = referenceFields.find((one) => one.in === name && one.field === path);
    return found && { collection: found.to, display: [nameField(found.to)] };
  };
}

const body: CmsField = {
  name: bodyName,
  label: 'Text',
  widget: 'text',
  required: false,
  hint: 'The prose of the page, in Markdown, with the components <Cite>, <Term>, <Advice> and <Step>. It stands here as typed: an editor that formats would lose them.',
};

/** What the files of a collection are like. */
export const fileKindOf = (name: CollectionName): FileKind => ({
  schema: typedSchemaOf(name),
  hasBody: collections[name].body,
});

/** The name of our format for a collection's files; the CMS allows .mdx only if the name ends so. */
const formatOf = (name: CollectionName): string =>
  collections[name].body ? `${name}-frontmatter` : name;

/** A collection as the CMS shows it. */
export function cmsCollection(name: CollectionName): CmsCollection {
  const { folder, file, body: hasBody } = collections[name];
  const schema = typedSchemaOf(name);
  const field = nameField(name);
  return {
    name,
    label: labelOf(name),
    description: schema.description ?? '',
    folder: `${contentFolder}/${folder}`,
    path: pathOf(name),
    extension: file.replace(/^.*\./, ''),
    format: formatOf(name),
    create: !begunElsewhere.includes(name),
    // An entry that others refer to is not taken out by one click.
    delete: false,
    identifier_field: field,
    slug: `{{${field}}}`,
    summary: summaryOf(name),
    // Translations stand in the same folders and have none of these fields.
    filter: { field, pattern: '.' },
    fields: [
      ...cmsFields(schema, targetsIn(name)),
      ...(hasBody ? [body] : []),
      { name: originalName, widget: 'hidden' },
    ],
  };
}

/** The whole configuration of Sveltia CMS. */
export function cmsConfig({ repository, branch, signIn, site }: Place) {
  return {
    load_config_file: false,
    backend:
      repository === undefined
        ? { name: 'test-repo' }
        : {
            name: 'github',
            repo: repository,
            branch,
            open_authoring: true,
            auth_scope: 'public_repo',
            ...(signIn === undefined
              ? { auth_methods: ['token'] }
              : { base_url: signIn, auth_methods: ['oauth', 'token'] }),
          },
    publish_mode: repository === undefined ? 'simple' : 'editorial_workflow',
    site_url: site,
    display_url: site,
    // No entry has pictures; the CMS wants a folder all the same.
    media_folder: 'public',
    public_folder: '/',
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: collectionNames.map(cmsCollection),
  } satisfies CmsConfig;
}
