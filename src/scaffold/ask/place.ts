import type { Problem } from '../../checker/problems.ts';

/**
 * The question that a field of a new file is filled from: `source.url` for `sources.s1.url`.
 *
 * @returns Its name; for what no question asks, a name that none has.
 */
export function questionAt({ file, field, code }: Problem): string {
  // An id is made from the name.
  if (code === 'id-duplicate' || code === 'file-reserved-name') return 'name';
  const where = field === '' ? 'body' : field;
  const name = where.replace(/^sources\.\w+/, 'source').replace(/\[\d+\]/g, '');
  const prefix = file.endsWith('/joining.mdx') ? 'joining.' : '';
  return prefix !== '' && name.startsWith('steps') ? `${prefix}steps` : prefix + name;
}
