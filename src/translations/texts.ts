import { z } from 'zod';
import type { FieldPath } from '../checker/paths.ts';
import { inner } from '../checker/schema/lookup.ts';
import { text } from '../schemas/parts/primitives.ts';

/** A text of the front matter that a translation can pair. */
export interface FieldText {
  path: FieldPath;
  en: string;
}

/** Short texts that are wording of the guide; other short texts are names. */
const wordings = new Set(['title', 'label', 'term', 'long', 'role', 'headline']);
/** Lists whose names are wording too: categories of membership, papers to hand in. */
const namedLists = new Set(['categories', 'documents']);
/** Titles of pages elsewhere stay as they are. */
const untranslated = new Set(['title', 'publisher']);

/** The texts of an entry that a translation should pair, in the order of the fields. */
export function fieldTexts(
  schema: z.core.$ZodType,
  data: unknown,
  path: FieldPath = [],
): FieldText[] {
  const here = inner(schema);
  if (typeof data === 'string') return isWording(here, path) ? [{ path, en: data.trim() }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (here instanceof z.core.$ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => fieldTexts(here._zod.def.element, item, [...path, index]));
  }
  return Object.entries(data).flatMap(([name, value]) => {
    const below =
      here instanceof z.core.$ZodObject
        ? here._zod.def.shape[name]
        : here instanceof z.core.$ZodRecord
          ? here._zod.def.valueType
          : undefined;
    return below === undefined ? [] : fieldTexts(below, value, [...path, name]);
  });
}

function isWording(schema: z.core.$ZodType, path: FieldPath): boolean {
  if (!(schema instanceof z.ZodString)) return false;
  const names = path.filter((part) => typeof part === 'string');
  const [first = ''] = names;
  const name = names.at(-1) ?? '';
  if (first === 'sources' && untranslated.has(name)) return false;
  // A text is a sentence; what is shorter by its schema is a name or a title.
  if (schema.maxLength !== null && schema.maxLength === text.maxLength) return true;
  return wordings.has(name) || (name === 'name' && namedLists.has(names.at(-2) ?? ''));
}
