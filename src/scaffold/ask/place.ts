import type { Problem } from '../../checker/problems.ts';

/**
 * The question that a field of a new file is filled from: `source.url` for `sources.s1.url`.
 *
 * @param names The questions that were asked.
 * @returns Its name; for what no question asks, a name that none has.
 */
export function questionAt({ file, field, code }: Problem, names: readonly string[]): string {
  // An id is made from the name.
  if (code === 'id-duplicate' || code === 'file-reserved-name') return 'name';
  const where = field === '' ? 'body' : field;
  const name = where.replace(/^sources\.\w+/, 'source').replace(/\[\d+\]/g, '');
  if (!file.endsWith('/joining.mdx')) return name;
  // Beside its network, it has a name of its own.
  const prefix = names.some((one) => one.startsWith('joining.')) ? 'joining.' : '';
  return name.startsWith('steps') ? `${prefix}steps` : prefix + name;
}
