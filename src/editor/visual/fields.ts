import { type JsonSchema, offeredBy, shapeOf } from './shapes.ts';
import { keyName } from './values.ts';

/** A field of Sveltia CMS, as far as it is used here. */
export interface CmsField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object' | 'relation';
  required: boolean;
  hint?: string;
  pattern?: [string, string];
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  options?: string[];
  multiple?: boolean;
  collection?: string;
  value_field?: string;
  display_fields?: string[];
  search_fields?: string[];
  summary?: string;
  collapsed?: boolean;
  fields?: CmsField[];
  field?: CmsField;
}

/** The collection that a field's ids are of, and the fields of it that say which is which. */
export interface Target {
  collection: string;
  display: string[];
}

/**
 * Finds what a field refers to.
 *
 * @param path Path in the entry, such as `memberships[].network`.
 */
export type TargetOf = (path: string) => Target | undefined;

/** `whoCanJoin` → `Who can join`. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The fields for an object's JSON Schema, in its order. */
export function cmsFields(schema: JsonSchema, targetOf: TargetOf, prefix = ''): CmsField[] {
  const shape = shapeOf(schema);
  if (shape.kind !== 'object') throw new Error('Only objects have fields.');
  return [...shape.fields].map(([name, field]) =>
    cmsField(name, field, {
      path: prefix + name,
      isRequired: shape.required.has(name),
      targetOf,
    }),
  );
}

interface Place {
  path: string;
  isRequired: boolean;
  targetOf: TargetOf;
}

function cmsField(
  name: string,
  schema: JsonSchema,
  { path, isRequired, targetOf }: Place,
): CmsField {
  const shape = shapeOf(schema);
  const hint = schema.description;
  const base = { name, label: labelOf(name), required: isRequired, ...(hint && { hint }) };
  const target = targetOf(path) ?? targetOf(`${path}[]`);
  switch (shape.kind) {
    case 'object':
      return { ...base, widget: 'object', fields: cmsFields(schema, targetOf, `${path}.`) };
    case 'record':
      return {
        ...base,
        widget: 'list',
        collapsed: true,
        summary: `{{fields.${keyName}}}`,
        fields: [
          cmsField(
            keyName,
            { ...shape.key, description: 'The short key it is named by.' },
            {
              path: `${path}.${keyName}`,
              isRequired: true,
              targetOf: () => undefined,
            },
          ),
          ...cmsFields(shape.item, targetOf, `${path}.<key>.`),
        ],
      };
    case 'list': {
      const options = [...offeredBy(shape)];
      // A list that is there but empty is allowed: whether it may be, the checker says.
      const list = { ...base, required: isRequired && minimumOf(schema) > 0 };
      if (options.length > 0) return { ...list, widget: 'select', multiple: true, options };
      if (target !== undefined) return { ...list, ...relation(target), multiple: true };
      if (shapeOf(shape.item).kind === 'object') {
        const fields = cmsFields(shape.item, targetOf, `${path}[].`);
        return { ...list, widget: 'list', collapsed: true, summary: summaryOf(fields), fields };
      }
      const place = { path: `${path}[]`, isRequired: true, targetOf };
      return { ...list, widget: 'list', field: cmsField('item', shape.item, place) };
    }
    case 'number':
      return {
        ...base,
        widget: 'number',
        value_type: shape.isWhole ? 'int' : 'float',
        ...(shape.min !== undefined && { min: shape.min }),
        ...(shape.max !== undefined && { max: shape.max }),
      };
    case 'boolean':
      return { ...base, widget: 'boolean' };
    case 'choice':
      return { ...base, widget: 'select', options: [...shape.values] };
    case 'text': {
      if (target !== undefined) return { ...base, ...relation(target) };
      const { isLong, pattern, form } = shape;
      const told = form === undefined ? 'This is not valid here.' : `This is not a valid ${form}.`;
      return {
        ...base,
        widget: isLong ? 'text' : 'string',
        ...(pattern !== undefined && { pattern: [pattern, told] }),
      };
    }
  }
}

/** At least how many there must be; one, where a single value may stand in place of the list. */
function minimumOf({ minItems, anyOf }: JsonSchema): number {
  return anyOf === undefined ? (minItems ?? 0) : 1;
}

/** The row of a list when it is closed: what tells it from others. */
function summaryOf(fields: readonly CmsField[]): string {
  const texts = fields.filter(({ widget }) => widget !== 'list' && widget !== 'object');
  const telling = ['label', 'name', 'title', 'text', 'basis', 'date', 'network', 'programme'];
  const [one] = telling.filter((name) => texts.some((field) => field.name === name));
  return `{{fields.${one ?? texts[0]?.name ?? ''}}}`;
}

function relation({ collection, display }: Target) {
  return {
    widget: 'relation' as const,
    collection,
    value_field: '{{slug}}',
    display_fields: display,
    search_fields: display,
  };
}
