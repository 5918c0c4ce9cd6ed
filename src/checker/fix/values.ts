import { isMap, isScalar, isSeq, type Node, type Scalar, stringify } from 'yaml';
import { z } from 'zod';
import { readDate } from '../../domain/text/read-date.ts';
import { labelFinder } from '../../i18n/labels.ts';
import {
  countryCode,
  currencyCode,
  dateOrUnknown,
  day,
  email,
  languageTag,
  partialDate,
  webAddress,
} from '../../schemas/parts/primitives.ts';
import type { FieldPath } from '../paths.ts';
import { misreadAs } from '../read/yaml/misread.ts';
import { keyName } from '../read/yaml/fields.ts';
import { withoutTracking } from '../rules/values/web-addresses.ts';
import { inner, schemaAt } from '../schema/lookup.ts';
import { isSeveral } from '../schema/mend.ts';
import type { Edit } from './edits.ts';

type Schema = z.core.$ZodType;

interface Mend {
  value: string;
  why: string;
}

const takes = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;

/** What kinds of field can be mended, and how people write their values otherwise. */
const mends: readonly {
  schemas: readonly Schema[];
  why: string;
  of: (text: string) => string[];
}[] = [
  {
    schemas: [partialDate, dateOrUnknown, day],
    why: 'date',
    of: (text) => {
      const reading = readDate(text);
      // Of two readings nobody can tell which is meant.
      return reading !== undefined && 'date' in reading ? [reading.date] : [];
    },
  },
  {
    schemas: [webAddress],
    why: 'web address',
    of: (text) => (hasHost(text) ? [`https://${text.replace(/^(?:https?:)?\/*/i, '')}`] : []),
  },
  { schemas: [email], why: 'e-mail address', of: (text) => [text.replace(/^mailto:/i, '')] },
  { schemas: [countryCode, currencyCode], why: 'capitals', of: (text) => [text.toUpperCase()] },
  { schemas: [languageTag], why: 'language tag', of: (text) => [text.toLowerCase()] },
];

/** Whether a text begins with the name of a host, with or without a part of `https://`. */
function hasHost(text: string): boolean {
  return /^(?:https?:\/*|\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]|$)/iu.test(text);
}

/** The fields' schemas are copies with a description of their own; the title tells what they are. */
function isSameKind(schema: Schema, one: Schema): boolean {
  const titles = [inner(schema), inner(one)].map((each) => z.globalRegistry.get(each)?.title);
  return schema === one || (titles[0] !== undefined && titles[0] === titles[1]);
}

function mendOf(text: string, schema: Schema): Mend | undefined {
  const trimmed = text.trim();
  const here = inner(schema);
  if (here instanceof z.core.$ZodEnum) {
    const values = Object.values(here._zod.def.entries).map(String);
    const value = labelFinder(values)(trimmed);
    return value === undefined ? undefined : { value, why: 'value of the list' };
  }
  const isDate =
    here instanceof z.core.$ZodUnion && takes(here, 'unknown') && takes(here, '2024-05');
  const kind = mends.find(({ schemas }) =>
    schemas.some((one) => isSameKind(here, one) || (isDate && one === dateOrUnknown)),
  );
  if (kind === undefined) return undefined;
  const value = [trimmed, ...kind.of(trimmed)].find((one) => takes(schema, one));
  return value === undefined ? undefined : { value, why: kind.why };
}

/** A text as it is typed in the file, quoted as the old one was, and where it has to be. */
export function typed(value: string, node: Pick<Scalar, 'type'>): string {
  const isPlainWord = /^\p{L}[\p{L}\p{N}_-]*$/u.test(value) && misreadAs(value) === undefined;
  const isAddress = /^https?:\/\/[^\s,[\]{}]+[^\s,[\]{}:]$/.test(value);
  if (node.type === 'PLAIN' && (isPlainWord || isAddress)) return value;
  const type = node.type === 'QUOTE_SINGLE' ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  return stringify(value, { defaultStringType: type, lineWidth: 0 }).trimEnd();
}

/** Mends of all values of some fields, each only where the schema refuses what is there. */
export function valueEdits(root: unknown, schema: Schema): Edit[] {
  return editsIn(root, [], schema);
}

function editsIn(node: unknown, path: FieldPath, schema: Schema): Edit[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = keyName(key);
      return name === undefined ? [] : editsIn(value, [...path, name], schema);
    });
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => editsIn(item, [...path, index], schema));
  }
  const field = schemaAt(schema, path);
  if (!isScalar(node) || field === undefined) return [];
  return scalarEdits(node, field);
}

function scalarEdits(node: Scalar & Pick<Node, 'range'>, field: Schema): Edit[] {
  const { range, value, source } = node;
  if (range === undefined || range === null || source === undefined) return [];
  const edit = (text: string, why: string): Edit => ({ start: range[0], end: range[1], text, why });
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  // Where a text without quotes runs on, a dash is likelier to be missing.
  const runsOn = node.type === 'PLAIN' && range[1] - range[0] > source.length;
  if (
    isBlock ||
    runsOn ||
    (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
  ) {
    return [];
  }
  const text = typeof value === 'string' ? value : source;
  if (node.type === 'PLAIN' && (typeof value !== 'string' || misreadAs(value) !== undefined)) {
    if (takes(field, value) && typeof value !== 'string') return [];
    if (takes(field, text)) return [edit(typed(text, { type: 'QUOTE_DOUBLE' }), 'quotes')];
  } else if (takes(field, value)) {
    if (!isSameKind(field, webAddress)) return [];
    const trimmed = text.trim();
    const clean = withoutTracking(trimmed);
    if (clean === text) return [];
    return [edit(typed(clean, node), clean === trimmed ? 'web address' : 'tracking parameters')];
  }
  const mend = mendOf(text, field);
  if (mend !== undefined) return [edit(typed(mend.value, node), mend.why)];
  return listEdit(text, field, edit);
}

/** One value where a list is wanted. */
function listEdit(text: string, field: Schema, edit: (text: string, why: string) => Edit): Edit[] {
  const list = inner(field);
  // Several items in one text are for people to part.
  if (!(list instanceof z.core.$ZodArray) || isSeveral(text)) return [];
  const { element } = list._zod.def;
  const value = takes(element, text) ? text : mendOf(text, element)?.value;
  if (value === undefined || !takes(field, [value])) return [];
  return [edit(`[${typed(value, { type: 'PLAIN' })}]`, 'list')];
}
