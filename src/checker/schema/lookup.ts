import { z } from 'zod';
import type { FieldPath } from '../paths.ts';

type Schema = z.core.$ZodType;

/** The schema without what marks it as optional. */
export function inner(schema: Schema): Schema {
  return schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault
    ? inner(schema._zod.def.innerType)
    : schema;
}

function child(schema: Schema, part: string | number): Schema | undefined {
  const here = inner(schema);
  if (here instanceof z.core.$ZodObject) {
    const { shape } = here._zod.def;
    // A field may be called as what every object has, such as constructor.
    return Object.hasOwn(shape, part) ? shape[part] : undefined;
  }
  if (here instanceof z.core.$ZodArray) return here._zod.def.element;
  if (here instanceof z.core.$ZodRecord) return here._zod.def.valueType;
  if (!(here instanceof z.core.$ZodUnion)) return undefined;
  return here._zod.def.options
    .map((option) => child(option, part))
    .find((found) => found !== undefined);
}

/** The schema of the field at a path. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (here, part) => (here === undefined ? undefined : child(here, part)),
    schema,
  );
}

/** Names of the fields of a group. */
export function fieldNames(schema: Schema | undefined): string[] {
  const here = schema === undefined ? undefined : inner(schema);
  return here instanceof z.core.$ZodObject ? Object.keys(here._zod.def.shape) : [];
}

/** Whether a field may be left out. */
export function isOptional(schema: Schema | undefined): boolean {
  return schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault;
}

/** What a field is for, as its schema describes it, with the values it may have. */
export function purposeOf(schema: Schema | undefined): string {
  if (schema === undefined) return '';
  const here = inner(schema);
  const described = [schema, here].map((one) => z.globalRegistry.get(one)?.description);
  const values =
    here instanceof z.core.$ZodEnum
      ? `One of: ${Object.values(here._zod.def.entries).join(', ')}.`
      : undefined;
  return [described.find((text) => text !== undefined), values]
    .filter((text) => text !== undefined)
    .join(' ');
}
