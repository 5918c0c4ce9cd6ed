import { Identities, type Identity, keysOf } from '../../../domain/members/identity.ts';
import type { Context } from '../../context.ts';
import { allValues, valueAt } from '../../paths.ts';
import { type Problem, problem } from '../../problems.ts';
import type { Document } from '../../read/document.ts';

/**
 * Organisations that are likely one and the same, as the import compares them; those that are surely
 * one are told by another rule.
 */
export function likelyDuplicates({ entries }: Context): Problem[] {
  const known = new Identities<Document>();
  return entries.flatMap((entry) => {
    if (entry.collection !== 'members') return [];
    const identity = identityOf(entry.fields.data);
    if (identity === undefined) return [];
    const keys = keysOf(identity);
    // A name says more than a website, which sister organisations may share.
    const names = keys.filter(({ likeness }) => likeness !== 'website');
    const match = known.find(names) ?? known.find(keys);
    known.addBeside(identity, entry);
    if (match === undefined || match.isSame) return [];
    const isWebsite = match.likeness === 'website';
    const code = isWebsite ? 'member-same-website' : 'member-alike';
    const tell = ({ fields }: Document, { file }: Document) =>
      problem(code, fields.at([isWebsite ? 'website' : 'name']), { other: file });
    return [{ ...tell(entry, match.holder), counterpart: tell(match.holder, entry) }];
  });
}

/** What an organisation is recognised by; undefined while it has no name or country. */
export function identityOf(data: unknown): Identity | undefined {
  const text = (field: string) => {
    const value = valueAt(data, [field]);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [name, country] = [text('name'), text('country')];
  if (name === undefined || country === undefined) return undefined;
  const otherNames = ['aliases', 'nativeNames'].flatMap((field) =>
    allValues(valueAt(data, [field])).flatMap(({ path, value }) =>
      typeof value === 'string' && path.at(-1) !== 'language' ? [value] : [],
    ),
  );
  return { name, country, otherNames, acronym: text('acronym'), website: text('website') };
}
