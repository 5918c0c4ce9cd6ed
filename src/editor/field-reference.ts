import { stringify } from 'yaml';
import type { Content } from '../checker/index.ts';
import { formOf } from '../checker/read/addresses.ts';
import { type Field, fieldsOf } from '../exports/fields.ts';
import { collectionNames, type CollectionName, collections } from '../schemas/collections.ts';
import { exampleOf } from './examples.ts';
import { typedSchemaOf } from './schemas.ts';

const made = '<!-- Made by `npm run schemas` from src/schemas and the content. Do not edit. -->';

/** Name of a collection in an address: `modelTexts` → `model-texts`. */
const fileName = (name: CollectionName) => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

/** A page for editors on the fields of a collection, each with an example from the content. */
export function fieldPage(name: CollectionName, content: Content): string {
  const schema = typedSchemaOf(name);
  const lines = fieldsOf(schema).map((field) => fieldLines(field, name, content));
  return [
    made,
    '',
    `# ${schema.title ?? name}`,
    '',
    `Files: \`${formOf(name)}\`${collections[name].body ? ', above the prose between two lines `---`' : ''}. A field marked • must be there in the group that it stands in.`,
    '',
    ...lines,
  ].join('\n');
}

function fieldLines(field: Field, collection: CollectionName, content: Content): string {
  const { path, type, values, required, description } = field;
  const example = exampleOf(content, collection, path);
  const parts = [
    `- \`${path}\`${required ? ' •' : ''} — ${description.replace(/[<>]/g, (sign) => `\\${sign}`)} (${type}${
      values.length === 0 ? '' : `: ${values.map((value) => `\`${value}\``).join(', ')}`
    })`,
    ...(example === undefined || !isShort(example.value)
      ? []
      : [`  Example: \`${oneLine(example.value)}\``]),
  ];
  return `${parts.join('\\\n')}\n`;
}

const oneLine = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).replace(/\s+/g, ' ').trim();

/** Groups are shown field by field. */
const isShort = (value: unknown) =>
  (typeof value !== 'object' ||
    (Array.isArray(value) && value.every((one) => typeof one !== 'object'))) &&
  oneLine(value).length <= 200 &&
  !oneLine(value).includes('`');

/** The pages for editors by path from the root, with a page that leads to them. */
export function fieldPages(content: Content): Map<string, string> {
  const pages = collectionNames.map(
    (name) => [`docs/fields/${fileName(name)}.md`, fieldPage(name, content)] as const,
  );
  const list = collectionNames.map(
    (name) => `- [${typedSchemaOf(name).title ?? name}](${fileName(name)}.md) \`${formOf(name)}\``,
  );
  const index = [
    made,
    '',
    '# Fields, for editors',
    '',
    'What every field of every kind of entry means, with an example from the guide.',
    '',
    ...list,
    '',
  ].join('\n');
  return new Map([['docs/fields/README.md', index], ...pages]);
}
