import { type JsonSchema, type Shape, shapeOf } from './shapes.ts';

/** The name that a record's key has in the rows of a form. */
export const keyName = 'key';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a form leaves behind in a field that nobody has filled in. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.values(value).every(isEmpty));

/** A value without what is empty in it and with its names in order, to be compared as text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => !isEmpty(value[name]))
      .sort()
      .map((name) => [name, plain(value[name])]),
  );
}

const isSame = (one: unknown, other: unknown) =>
  (isEmpty(one) && isEmpty(other)) || JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/**
 * A value of an entry as a form holds it: records are lists of rows with a key, and what may be one
 * value or a list is a list.
 *
 * @param schema JSON Schema of the value.
 */
export function toForm(schema: JsonSchema, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'object': {
      if (!isFields(value)) return value;
      const fields = [...shape.fields].map(([name, field]) => [name, toForm(field, value[name])]);
      return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
    }
    case 'record':
      if (!isFields(value)) return value;
      return Object.entries(value).map(([key, item]) => {
        const row = toForm(shape.item, item);
        return { [keyName]: key, ...(isFields(row) ? row : {}) };
      });
    case 'list':
      return (Array.isArray(value) ? value : [value]).map((item) => toForm(shape.item, item));
    default:
      return value;
  }
}

/** Whether a list of one may be written as the bare value. */
function standsAlone(value: unknown, { single }: Extract<Shape, { kind: 'list' }>): boolean {
  if (single === undefined) return false;
  return single.const === undefined ? typeof value === 'string' : single.const === value;
}

/**
 * A value of a form as an entry holds it. What was not changed in the form is returned as it was in
 * the entry, in its very spelling; what nobody filled in is left out.
 *
 * @param schema JSON Schema of the value.
 * @param form The value in the form.
 * @param before The value that the form was filled with.
 * @throws If two rows of a record have the same key: one of them would be lost.
 */
export function fromForm(schema: JsonSchema, form: unknown, before?: unknown): unknown {
  if (before !== undefined && isSame(toForm(schema, before), form)) return before;
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'object':
      return isEmpty(form) || !isFields(form) ? undefined : objectFrom(shape, form, before);
    case 'record': {
      const old = isFields(before) ? before : {};
      const rows = listOf(form).filter(isFields);
      if (rows.length === 0) return undefined;
      const keys = rows.map(({ [keyName]: key }) => (typeof key === 'string' ? key : ''));
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      if (twice !== undefined) throw new Error(`Two rows have the key ${twice}.`);
      return Object.fromEntries(
        rows.map(({ [keyName]: key, ...row }) => {
          const name = typeof key === 'string' ? key : '';
          return [name, fromForm(shape.item, row, old[name]) ?? {}];
        }),
      );
    }
    case 'list': {
      const old = Array.isArray(before) ? before : [before];
      const filled = (Array.isArray(form) ? form : [form]).filter((item) => !isEmpty(item));
      const items = filled.map((item, index) => fromForm(shape.item, item, old[index]));
      if (items.length === 0) return undefined;
      return items.length === 1 && standsAlone(items[0], shape) ? items[0] : items;
    }
    case 'number':
      if (isEmpty(form)) return undefined;
      return typeof form === 'string' && Number.isFinite(Number(form)) ? Number(form) : form;
    default:
      return isEmpty(form) ? undefined : form;
  }
}

function objectFrom(
  { fields, required }: Extract<Shape, { kind: 'object' }>,
  form: Fields,
  before: unknown,
): Fields {
  const old = isFields(before) ? before : {};
  const known = [...fields].map(([name, field]): [string, unknown] => {
    const value = fromForm(field, form[name], old[name]);
    // A list that must be there may be empty, and then says so.
    const isNone = value === undefined && required.has(name) && shapeOf(field).kind === 'list';
    return [name, isNone ? [] : value];
  });
  // What no schema knows is for the checker to refuse, not for a form to drop.
  const strange = Object.entries(old).filter(([name]) => !fields.has(name));
  return Object.fromEntries([...known, ...strange].filter(([, value]) => value !== undefined));
}
