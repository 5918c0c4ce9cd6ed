import { fold } from './fold.ts';

/** Labels repeat from row to row; what was worked out lately is kept. */
const known = new Map<string, string>();

/** A header or label without case, accents, spaces and signs: "Source_URL" as "sourceurl". */
export function bare(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const result = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('organiz', 'organis');
  if (known.size > 5000) known.clear();
  known.set(text, result);
  return result;
}
