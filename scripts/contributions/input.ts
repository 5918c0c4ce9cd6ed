import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads a file of JSON that a workflow, or another command, has made.
 *
 * @param file Its path.
 * @param what What it is, in words for whoever calls the command: `what GitHub tells about the check`.
 * @throws With a sentence that names the file, if it is not there or holds something else.
 */
export function readJson<Data>(file: string, schema: z.ZodType<Data>, what: string): Data {
  const { data, error } = schema.safeParse(parsed(bytesOf(file, what).toString(), file, what));
  if (error === undefined) return data;
  const [first] = error.issues;
  const place = first === undefined ? '' : ` (${first.path.join('.')}: ${first.message})`;
  throw new Error(`${file} is not ${what}${place}.`);
}

/**
 * Reads a file, if it is there and not too large.
 *
 * @param limit Most bytes that are read at all.
 * @throws With a sentence that names the file.
 */
export function bytesOf(file: string, what: string, limit = Number.POSITIVE_INFINITY): Buffer {
  if (file === '') throw new Error(`Name the file that holds ${what}.`);
  const size = statSync(file, { throwIfNoEntry: false });
  if (size === undefined) throw new Error(`There is no file ${file}; it would hold ${what}.`);
  if (!size.isFile()) throw new Error(`${file} is no file; one is wanted that holds ${what}.`);
  if (size.size > limit) throw new Error(`${file} is too large to be ${what}.`);
  return readFileSync(file);
}

function parsed(text: string, file: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} holds no JSON, and so is not ${what}.`, { cause: error });
  }
}
