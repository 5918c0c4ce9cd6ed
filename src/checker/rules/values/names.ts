import { looksLatin, scriptOf } from '../../../domain/text/look-alikes.ts';
import type { Context } from '../../context.ts';
import { valueAt } from '../../paths.ts';
import { type Problem, problem, shown } from '../../problems.ts';

/** Fields of an entry that hold names in Latin letters. */
const fields = ['name', 'acronym', 'term', 'title', 'city'];

/** Names in letters that only look Latin; a real name in another alphabet has other letters too. */
export function names({ entries }: Context): Problem[] {
  return entries.flatMap((entry) =>
    fields.flatMap((field) => {
      const value = valueAt(entry.fields.data, [field]);
      if (typeof value !== 'string') return [];
      const word = value.match(/[\p{L}\p{M}]+/gu)?.find(looksLatin);
      const script = word === undefined ? undefined : scriptOf(word);
      if (word === undefined || script === undefined) return [];
      return [problem('name-look-alike', entry.fields.at([field]), { word: shown(word), script })];
    }),
  );
}
