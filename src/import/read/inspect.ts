import { createReadStream } from 'node:fs';
import { extname } from 'node:path';

/** A file that cannot be read as a table: what it is, and what to do. */
export class UnreadableFile extends Error {}

export type FileForm = 'table' | 'array' | 'values';

/** What is known of a file before its rows are read. */
export interface Inspected {
  path: string;
  form: FileForm;
  /** Bytes of the byte order mark at its start. */
  start: number;
  /** Beginning of the text, long enough for a header. */
  sample: string;
}

const sampleLength = 65_536;
const save = 'Save it as "CSV UTF-8" and try again.';

/** First bytes of files that look like tables to people, and are none. */
const otherForms: readonly [string, string][] = [
  ['fffe', `This is UTF-16 text. ${save}`],
  ['feff', `This is UTF-16 text. ${save}`],
  ['504b0304', `This is a workbook (.xlsx or .ods). Open it. ${save}`],
  ['d0cf11e0', `This is a workbook (.xls). Open it. ${save}`],
  ['25504446', 'This is a PDF. Bring its table into a spreadsheet first.'],
];

const jsonForms: Record<string, FileForm> = { '.jsonl': 'values', '.ndjson': 'values' };

/**
 * Looks through a file before anything of it is used: its encoding, and what form it has.
 *
 * @throws UnreadableFile if it is no UTF-8 text, or empty.
 */
export async function inspect(path: string): Promise<Inspected> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sample = '';
  let line = 1;
  let isFirst = true;
  let start = 0;
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Uint8Array)) continue;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (isFirst) {
      const beginning = bytes.subarray(0, 4).toString('hex');
      const other = otherForms.find(([signature]) => beginning.startsWith(signature));
      if (other !== undefined) throw new UnreadableFile(other[1]);
      if (beginning.startsWith('efbbbf')) start = 3;
      isFirst = false;
    }
    if (bytes.includes(0)) throw new UnreadableFile(`This is UTF-16 text, or no text. ${save}`);
    const text = decoded(decoder, bytes, line);
    if (sample.length < sampleLength) sample += text.slice(0, sampleLength);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  }
  decoded(decoder, undefined, line);
  if (sample.trim() === '') throw new UnreadableFile('The file is empty.');
  return { path, form: formOf(path, sample), start, sample };
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    const from = line === 1 ? '' : ` from line ${String(line)} on`;
    throw new UnreadableFile(
      `The text is not UTF-8${from}, but perhaps Windows-1251 or another older encoding. ${save}`,
    );
  }
}

function formOf(path: string, sample: string): FileForm {
  const byName = jsonForms[extname(path).toLowerCase()];
  const first = sample.trimStart().charAt(0);
  if (byName !== undefined) return byName;
  if (first === '[') return 'array';
  return first === '{' || extname(path).toLowerCase() === '.json' ? 'values' : 'table';
}
