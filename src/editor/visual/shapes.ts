import type { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type SchemaOrBoolean = z.core.JSONSchema._JSONSchema;

/** What a value is to a form: what one would draw to ask for it. */
export type Shape =
  | { kind: 'object'; fields: ReadonlyMap<string, JsonSchema>; required: ReadonlySet<string> }
  /** Objects under keys that the entry chooses; a form shows them as a list. */
  | { kind: 'record'; key: JsonSchema | undefined; item: JsonSchema }
  /** `single` tells that one value may stand there without a list, and which. */
  | { kind: 'list'; item: JsonSchema; single: JsonSchema | undefined }
  | { kind: 'number'; isWhole: boolean; min: number | undefined; max: number | undefined }
  | { kind: 'boolean' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'text'; isLong: boolean; pattern: string | undefined; form: string | undefined };

/** Longest text that is asked for on one line. */
const oneLine = 300;

const asSchema = (value?: SchemaOrBoolean): JsonSchema | undefined =>
  typeof value === 'object' ? value : undefined;

const itemOf = ({ items }: JsonSchema): JsonSchema | undefined =>
  Array.isArray(items) ? undefined : asSchema(items);

/** What a form can see of a format that a schema names. */
const formats: Readonly<Record<string, string>> = {
  date: String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`,
  uri: String.raw`^https?:\/\/[^\s\/]+\.[^\s]+$`,
};

/** The pattern of a text that may be one of several, such as a date or the word unknown. */
function patternOf(schema: JsonSchema): string | undefined {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf === undefined) return schema.pattern ?? formats[schema.format ?? ''];
  const patterns = schema.anyOf.map((one) => patternOf(asSchema(one) ?? {}));
  if (patterns.some((one) => one === undefined)) return undefined;
  return `^(?:${patterns.map((one = '') => one.replace(/^\^|\$$/g, '')).join('|')})$`;
}

/**
 * What a value with this schema is to a form.
 *
 * @throws If the schema is of a kind that no form is known for: it must not be dropped in silence.
 */
export function shapeOf(schema: JsonSchema): Shape {
  const keyed = asSchema(schema.additionalProperties);
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(
      ([name, value]) => [name, asSchema(value) ?? {}] as const,
    );
    return { kind: 'object', fields: new Map(fields), required: new Set(schema.required) };
  }
  if (keyed !== undefined) {
    return { kind: 'record', key: asSchema(schema.propertyNames), item: keyed };
  }
  const item = itemOf(schema);
  if (item !== undefined) return { kind: 'list', item, single: undefined };
  const choices = schema.anyOf?.map((one) => asSchema(one) ?? {}) ?? [];
  const list = choices.find((one) => itemOf(one) !== undefined);
  const listed = list === undefined ? undefined : itemOf(list);
  if (listed !== undefined && choices.length === 2) {
    return { kind: 'list', item: listed, single: choices.find((one) => one !== list) };
  }
  if (schema.enum !== undefined) return { kind: 'choice', values: schema.enum.map(String) };
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const { minimum: min, maximum: max } = schema;
      return { kind: 'number', isWhole: schema.type === 'integer', min, max };
    }
    case 'boolean':
      return { kind: 'boolean' };
    default:
  }
  const isText = (one: JsonSchema) => one.type === 'string' || typeof one.const === 'string';
  if (isText(schema) || (choices.length > 0 && choices.every(isText))) {
    return {
      kind: 'text',
      isLong: (schema.maxLength ?? 0) > oneLine,
      pattern: patternOf(schema),
      form: schema.title ?? choices.find(({ title }) => title !== undefined)?.title,
    };
  }
  throw new Error(`The visual editor knows no field for ${JSON.stringify(schema).slice(0, 200)}`);
}

/** Values that a form offers for a list: those of its items, and the word that may replace it. */
export function offeredBy(shape: Shape): readonly string[] {
  if (shape.kind === 'choice') return shape.values;
  if (shape.kind !== 'list') return [];
  const values = offeredBy(shapeOf(shape.item));
  const word = shape.single?.const;
  return typeof word === 'string' ? [word, ...values] : values;
}
