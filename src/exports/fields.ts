import type { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A field of the data dictionary. */
export interface Field {
  /** Path in an entry: `memberships[].role`; `<key>` stands for a name that each entry chooses. */
  path: string;
  /** What it holds, in a word or two. */
  type: string;
  /** The closed list of its values, where there is one. */
  values: readonly string[];
  /** Whether the object it stands in always has it. */
  required: boolean;
  description: string;
}

type SchemaOrBoolean = z.core.JSONSchema._JSONSchema;

const asSchema = (value?: SchemaOrBoolean): JsonSchema | undefined =>
  typeof value === 'object' ? value : undefined;

/** The schema of the items of a list; tuples do not occur here. */
const itemsOf = ({ items }: JsonSchema) => (Array.isArray(items) ? undefined : asSchema(items));

function typeOf(schema: JsonSchema): string {
  const items = itemsOf(schema);
  if (items !== undefined) return `list: ${typeOf(items)}`;
  if (schema.anyOf !== undefined) {
    return schema.anyOf.map((one) => typeOf(asSchema(one) ?? {})).join('; or ');
  }
  if (schema.const !== undefined) return `the word “${String(schema.const)}”`;
  if (schema.title !== undefined) return schema.title;
  if (schema.enum !== undefined) return 'one of';
  if (asSchema(schema.additionalProperties) !== undefined) return 'object by key';
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'whole number';
    default:
      return [schema.type ?? 'any'].join(' or ');
  }
}

/** The closed list of values of a field, of its items, or of one of its alternatives. */
function valuesOf(schema: JsonSchema): string[] {
  const inner = [itemsOf(schema), ...(schema.anyOf ?? []).map((one) => asSchema(one))];
  return [
    ...(schema.enum ?? []).map(String),
    ...inner.flatMap((one) => (one === undefined ? [] : valuesOf(one))),
  ];
}

/** The objects inside a value, each with what its fields' paths begin with. */
function objectsIn(schema: JsonSchema, path: string): { schema: JsonSchema; prefix: string }[] {
  const items = itemsOf(schema);
  if (items !== undefined) return objectsIn(items, `${path}[]`);
  if (schema.properties !== undefined) return [{ schema, prefix: `${path}.` }];
  const keyed = asSchema(schema.additionalProperties);
  return keyed === undefined ? [] : objectsIn(keyed, `${path}.<key>`);
}

/**
 * Every field of an object's JSON Schema at any depth, each object's fields right after it.
 *
 * @throws If a field has no description: the dictionary would have a hole.
 */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const field = asSchema(value) ?? {};
    const path = prefix + name;
    const description = field.description ?? itemsOf(field)?.description;
    if (description === undefined) throw new Error(`The field ${path} has no description.`);
    return [
      {
        path,
        type: typeOf(field),
        values: valuesOf(field),
        required: schema.required?.includes(name) ?? false,
        description,
      },
      ...objectsIn(field, path).flatMap((one) => fieldsOf(one.schema, one.prefix)),
    ];
  });
}
